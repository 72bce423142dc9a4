// Boundaries, each pinned from both sides: how long a choice lasts, how long a site must wait,
// how much clock skew is forgiven, and what a material change voids.
import { afterEach, describe, expect, test } from 'vitest';
import { decisions, replay } from './replay.js';

describe('consent ends at the same moment six months on', () => {
  decisions(`
  # after | then                                          | runs | because | ask | link | opt-out | may ask | status
  accept FR 2026-01-10T12:00:00 | FR 2026-07-10T11:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-01-10T12:00:00 | FR 2026-07-10T12:00:00 | nothing | ads:expired counter:expired | banner | settings | none | may | undecided
  accept IE 2026-01-10T12:00:00 | IE 2026-07-10T11:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept IE 2026-01-10T12:00:00 | IE 2026-07-10T12:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept GB 2026-01-10T12:00:00 | GB 2026-07-10T11:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept GB 2026-01-10T12:00:00 | GB 2026-07-10T12:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept CH 2026-01-10T12:00:00 | CH 2026-07-10T11:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept CH 2026-01-10T12:00:00 | CH 2026-07-10T12:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept XX 2026-01-10T12:00:00 | XX 2026-07-10T11:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept XX 2026-01-10T12:00:00 | XX 2026-07-10T12:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept NO 2026-01-10T12:00:00 | NO 2026-07-10T12:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  # A refusal ends at the same age: it asks again and stays denied.
  reject FR 2026-01-10T12:00:00 | FR 2026-07-10T11:59:59 | nothing | ads:refused | - | settings | none | may not | decided
  reject FR 2026-01-10T12:00:00 | FR 2026-07-10T12:00:00 | nothing | * | banner | settings | none | may | undecided
  accept FR 2026-01-10T12:00:00; withdraw FR 2026-03-10T12:00:00 | FR 2026-07-10T12:00:00 | nothing | ads:refused | - | settings | none | may not | decided
  accept FR 2026-01-10T12:00:00; withdraw FR 2026-03-10T12:00:00 | FR 2026-09-10T11:59:59 | nothing | ads:refused | - | settings | none | may not | decided
  accept FR 2026-01-10T12:00:00; withdraw FR 2026-03-10T12:00:00 | FR 2026-09-10T12:00:00 | nothing | * | banner | settings | none | may | undecided
  # Accepting again starts again; a part that was changed later lasts later.
  accept FR 2026-01-10; accept FR 2026-05-10 | FR 2026-11-09T23:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-01-10; accept FR 2026-05-10 | FR 2026-11-10 | nothing | ads:expired | banner | settings | none | may | undecided
  accept FR 2026-01-10; save(analytics+) FR 2026-05-10 | FR 2026-07-10 | analytics counter shared-counter | counter:choice ads:expired | banner | settings | none | may | *
  accept FR 2026-01-10; accept FR 2026-07-10 | FR 2026-07-11 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-01-10 | FR 2026-07-10 gpc | nothing | * | banner | settings | none | may | undecided
  accept FR 2026-01-10 | FR 2036-01-10 | nothing | ads:expired | banner | settings | none | may | undecided
  `);
});

describe('consent ends at the same moment twelve months on', () => {
  decisions(`
  accept AE 2026-01-10T12:00:00 | AE 2027-01-10T11:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept AE 2026-01-10T12:00:00 | AE 2027-01-10T12:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept AE 2026-01-10T12:00:00 zone:AE-DIFC | AE 2027-01-10T11:59:59 zone:AE-DIFC | everything | ads:choice | - | settings | none | may not | decided
  accept AE 2026-01-10T12:00:00 zone:AE-DIFC | AE 2027-01-10T12:00:00 zone:AE-DIFC | nothing | ads:expired | banner | settings | none | may | undecided
  accept AE 2026-01-10T12:00:00 zone:AE-ADGM | AE 2027-01-10T11:59:59 zone:AE-ADGM | everything | ads:choice | - | settings | none | may not | decided
  accept AE 2026-01-10T12:00:00 zone:AE-ADGM | AE 2027-01-10T12:00:00 zone:AE-ADGM | nothing | ads:expired | banner | settings | none | may | undecided
  accept OM 2026-01-10T12:00:00 | OM 2027-01-10T11:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept OM 2026-01-10T12:00:00 | OM 2027-01-10T12:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept BR 2026-01-10T12:00:00 | BR 2027-01-10T11:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept BR 2026-01-10T12:00:00 | BR 2027-01-10T12:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept CA-QC 2026-01-10T12:00:00 | CA-QC 2027-01-10T11:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept CA-QC 2026-01-10T12:00:00 | CA-QC 2027-01-10T12:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  reject BR 2026-01-10T12:00:00 | BR 2027-01-10T11:59:59 | nothing | ads:refused | - | settings | none | may not | decided
  reject BR 2026-01-10T12:00:00 | BR 2027-01-10T12:00:00 | nothing | * | banner | settings | none | may | undecided
  `);
});

describe('months are calendar months, clamped to the last day', () => {
  decisions(`
  accept FR 2026-08-31T10:00:00 | FR 2027-02-28T09:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-08-31T10:00:00 | FR 2027-02-28T10:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept FR 2027-08-31T10:00:00 | FR 2028-02-29T09:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2027-08-31T10:00:00 | FR 2028-02-29T10:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept FR 2026-08-29T10:00:00 | FR 2027-02-28T09:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-08-29T10:00:00 | FR 2027-02-28T10:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept FR 2026-03-31T10:00:00 | FR 2026-09-30T09:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-31T10:00:00 | FR 2026-09-30T10:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept FR 2026-12-31T23:59:59 | FR 2027-06-30T23:59:58 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-12-31T23:59:59 | FR 2027-06-30T23:59:59 | nothing | ads:expired | banner | settings | none | may | undecided
  accept FR 2026-02-28T10:00:00 | FR 2026-08-28T10:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  accept BR 2028-02-29T10:00:00 | BR 2029-02-28T09:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept BR 2028-02-29T10:00:00 | BR 2029-02-28T10:00:00 | nothing | ads:expired | banner | settings | none | may | undecided
  `);
});

describe('in opt-out places nothing expires, and the wait before asking is twelve months', () => {
  decisions(`
  opt-out US-CA 2026-03-01T10:00:00 | US-CA 2027-03-01T09:59:59 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01T10:00:00 | US-CA 2027-03-01T10:00:00 | all but sale | ads:opted-out | - | choices | opted-out | may | decided
  opt-out US-CO 2026-03-01T10:00:00 | US-CO 2027-03-01T09:59:59 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CO 2026-03-01T10:00:00 | US-CO 2027-03-01T10:00:00 | all but sale | ads:opted-out | - | choices | opted-out | may | decided
  see US-CA 2026-03-01T10:00:00 gpc | US-CA 2027-03-01T09:59:59 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  see US-CA 2026-03-01T10:00:00 gpc | US-CA 2027-03-01T10:00:00 | all but sale | ads:opted-out | - | choices | opted-out | may | decided
  see US-CA 2026-03-01T10:00:00 gpc | US-CA 2027-03-01T10:00:00 gpc | all but sale | * | - | choices | honored | may not | *
  opt-out CA-ON 2026-03-01T10:00:00 | CA-ON 2027-03-01T09:59:59 | all but sale | ads:opted-out | - | settings | none | may not | decided
  opt-out CA-ON 2026-03-01T10:00:00 | CA-ON 2027-03-01T10:00:00 | all but sale | ads:opted-out | - | settings | none | may | decided
  opt-out US-CA 2028-02-29T10:00:00 | US-CA 2029-02-28T09:59:59 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2028-02-29T10:00:00 | US-CA 2029-02-28T10:00:00 | all but sale | ads:opted-out | - | choices | opted-out | may | decided
  reject US-CA 2026-03-01T10:00:00 | US-CA 2027-03-01T09:59:59 | nothing | counter:refused | - | choices | opted-out | may not | decided
  reject US-CA 2026-03-01T10:00:00 | US-CA 2027-03-01T10:00:00 | nothing | counter:refused | - | choices | opted-out | may | decided
  opt-out US-CA 2026-03-01; opt-out US-CA 2026-09-01 | US-CA 2027-03-01 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; opt-out US-CA 2026-09-01 | US-CA 2027-09-01 | all but sale | ads:opted-out | - | choices | opted-out | may | decided
  opt-out US-CA 2026-03-01 | US-CA 2046-03-01 | all but sale | ads:opted-out | - | choices | opted-out | may | decided
  opt-in US-CA 2026-03-01 gpc | US-CA 2046-03-01 gpc | everything | ads:choice | - | choices | overridden | may not | *
  reject US-VA 2026-03-01 | US-VA 2046-03-01 | nothing | counter:refused | - | choices | opted-out | may | decided
  save(functional-) US-VA 2026-03-01 | US-VA 2046-03-01 gpc | analytics security counter own-ads captcha | prefs:refused | - | choices | honored | may not | *
  acknowledge CA-ON 2026-03-01 | CA-ON 2046-03-01 | everything | ads:regime-default | - | settings | none | may | decided
  `);
});

describe('what such a clock has dated was not seen either, unless it denied something', () => {
  decisions(`
  acknowledge CA-ON 2026-03-15T10:05:00 | CA-ON 2026-03-15T10:00:00 | everything | ads:regime-default | - | settings | none | may | decided
  acknowledge CA-ON 2026-03-15T10:05:01 | CA-ON 2026-03-15T10:00:00 | everything | ads:regime-default | notice | settings | none | may | undecided
  accept CA-ON 2026-03-15T10:05:00 | CA-ON 2026-03-15T10:00:00 | everything | ads:choice | - | settings | none | may | decided
  accept CA-ON 2026-03-15T10:05:01 | CA-ON 2026-03-15T10:00:00 | everything | ads:regime-default | notice | settings | none | may | undecided
  accept FR 2026-03-15T10:05:00 | CA-ON 2026-03-15T10:00:00 | everything | ads:choice | - | settings | none | may | decided
  accept FR 2026-03-15T10:05:01 | CA-ON 2026-03-15T10:00:00 | everything | ads:regime-default | notice | settings | none | may | undecided
  opt-in CA-ON 2026-03-15T10:05:00 | CA-ON 2026-03-15T10:00:00 | everything | ads:choice | - | settings | none | may | decided
  opt-in CA-ON 2026-03-15T10:05:01 | CA-ON 2026-03-15T10:00:00 | everything | ads:regime-default | notice | settings | none | may | undecided
  acknowledge CA-ON 2026-03-15T10:05:01; acknowledge CA-ON 2026-03-15T10:00:00 | CA-ON 2026-03-15T10:00:00 | everything | ads:regime-default | - | settings | none | may | decided
  reject CA-ON 2026-03-15T10:05:01 | CA-ON 2026-03-15T10:00:00 | nothing | counter:refused | - | settings | none | * | decided
  save(analytics-,advertising+) CA-ON 2026-03-15T10:05:01 | CA-ON 2026-03-15T10:00:00 | functional advertising security embeds prefs ads own-ads captcha video | counter:refused ads:regime-default | - | settings | none | * | decided
  # Where no notice comes first, there is one for those alone who have seen what came before.
  accept US-CA 2026-03-15T10:05:00 | US-CA 2026-03-15T10:00:00 rev:2 | everything | ads:regime-default | notice | choices | none | may | decided
  accept US-CA 2026-03-15T10:05:01 | US-CA 2026-03-15T10:00:00 rev:2 | everything | ads:regime-default | - | choices | none | may | undecided
  acknowledge CA-ON 2026-03-15T10:05:00; see US-CA 2026-03-15T10:00:00 gpc rev:2 | US-CA 2026-03-15T10:00:00 rev:2 | all but sale | ads:opted-out | notice | choices | opted-out | may not | decided
  acknowledge CA-ON 2026-03-15T10:05:01; see US-CA 2026-03-15T10:00:00 gpc rev:2 | US-CA 2026-03-15T10:00:00 rev:2 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  `);
});

describe('consent from a clock more than five minutes ahead does not count, a refusal does', () => {
  decisions(`
  accept FR 2026-03-15T10:05:00 | FR 2026-03-15T10:00:00 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-15T10:05:01 | FR 2026-03-15T10:00:00 | nothing | * | banner | settings | none | may | undecided
  accept AE 2026-03-15T10:05:00 | AE 2026-03-15T10:00:00 | everything | ads:choice | - | settings | none | may not | decided
  accept AE 2026-03-15T10:05:01 | AE 2026-03-15T10:00:00 | nothing | * | banner | settings | none | may | undecided
  accept FR 2036-03-15 | FR 2026-03-15 | nothing | * | banner | settings | none | may | undecided
  # It counts once its time has come.
  accept FR 2026-03-15T11:00:00 | FR 2026-03-15T10:55:00 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-15T11:00:00; see FR 2026-03-15T10:00:00 | FR 2026-03-15T11:00:00 | everything | ads:choice | - | settings | none | may not | decided
  opt-in US-CA 2026-03-15T10:05:00 gpc | US-CA 2026-03-15T10:00:00 gpc | everything | ads:choice | - | choices | overridden | may not | *
  opt-in US-CA 2026-03-15T10:05:01 gpc | US-CA 2026-03-15T10:00:00 gpc | all but sale | ads:signal | * | choices | honored | * | *
  reject FR 2026-03-15T10:05:01 | FR 2026-03-15T10:00:00 | nothing | ads:refused | * | settings | none | * | *
  reject US-CA 2026-03-15T10:05:01 | US-CA 2026-03-15T10:00:00 | nothing | counter:refused | * | choices | * | * | *
  reject US-CA 2036-03-15 | US-CA 2026-03-15 | nothing | counter:refused | * | choices | * | * | *
  opt-out US-CA 2026-03-15T10:05:00 | US-CA 2026-03-15T10:00:00 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-15T10:05:01 | US-CA 2026-03-15T10:00:00 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2036-03-15 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out CA-ON 2026-03-15T10:05:01 | CA-ON 2026-03-15T10:00:00 | all but sale | ads:opted-out | - | settings | none | may not | decided
  `);
});

describe('a material change voids grants of what changed, and asks again', () => {
  decisions(`
  accept FR 2026-03-01 | FR 2026-03-15 rev:1 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 | FR 2026-03-15 rev:2 | nothing | ads:revised counter:revised | banner | settings | none | may | *
  accept FR 2026-03-01 rev:2 | FR 2026-03-15 rev:2 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 rev:3 | FR 2026-03-15 rev:9 | nothing | ads:revised | banner | settings | none | may | *
  accept FR 2026-03-01 rev:3 | FR 2026-03-15 rev:2 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01; accept FR 2026-03-02 rev:2 | FR 2026-03-15 rev:2 | everything | ads:choice | - | settings | none | may not | decided
  accept BR 2026-03-01 | BR 2026-03-15 rev:2 | nothing | ads:revised | banner | settings | none | may | *
  accept FR 2026-03-01 | FR 2026-03-15 rev-analytics:2 | functional advertising security embeds prefs ads own-ads captcha video | analytics:revised counter:revised shared-counter:revised ads:choice | banner | settings | none | may | *
  accept FR 2026-03-01 | FR 2026-03-15 rev-advertising:2 | functional analytics security embeds prefs counter shared-counter captcha video | ads:revised own-ads:revised counter:choice | banner | settings | none | may | *
  accept FR 2026-03-01 | FR 2026-03-15 rev-analytics:2 rev-embeds:2 | functional advertising security prefs ads own-ads captcha | counter:revised video:revised ads:choice | banner | settings | none | may | *
  accept FR 2026-03-01; save(analytics+) FR 2026-03-02 rev-analytics:2 | FR 2026-03-15 rev-analytics:2 | everything | counter:choice ads:choice | - | settings | none | may not | decided
  save(functional-,analytics-,counter+,advertising-,security-,embeds-) FR 2026-03-01 | FR 2026-03-15 rev-analytics:2 | nothing | counter:revised | banner | settings | none | may | *
  accept FR 2026-03-01 by:parent age:14 | FR 2026-03-15 rev:2 age:14 | nothing | * | guardian | settings | none | may not | *
  # A refusal stays a refusal while asking.
  reject FR 2026-03-01 | FR 2026-03-15 rev:2 | nothing | ads:refused counter:refused | banner | settings | none | may | *
  save(functional-,analytics+,advertising-,security-,embeds-) FR 2026-03-01 | FR 2026-03-15 rev:2 | nothing | counter:revised ads:refused | banner | settings | none | may | *
  reject FR 2026-03-01; reject FR 2026-03-02 rev:2 | FR 2026-03-15 rev:2 | nothing | ads:refused | - | settings | none | may not | decided
  # An opt-out never lapses through one.
  opt-out US-CA 2026-03-01 | US-CA 2026-03-15 rev:7 | all but sale | ads:opted-out | notice | choices | opted-out | may not | decided
  see US-CA 2026-03-01 gpc | US-CA 2026-03-15 rev:7 | all but sale | ads:opted-out | notice | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01 | US-CA 2026-03-15 rev-advertising:2 | all but sale | ads:opted-out | notice | choices | opted-out | may not | decided
  reject US-CA 2026-03-01 | US-CA 2026-03-15 rev:2 | nothing | counter:refused | notice | choices | opted-out | may not | decided
  opt-out CA-ON 2026-03-01 | CA-ON 2026-03-15 rev:7 | all but sale | ads:opted-out | notice | settings | none | may not | decided
  `);
});

describe("a state's law starts on its day", () => {
  const opened = (place: string, time: string) =>
    replay('nothing', `${place} ${time}`).state.get().regime;

  test.each([
    ['US-OK', '2026-12-31T23:59:59', '2027-01-01T00:00:00', 'us-ok'],
    ['US-LA', '2026-12-31T23:59:59', '2027-01-01T00:00:00', 'us-la'],
    ['US-AL', '2027-04-30T23:59:59', '2027-05-01T00:00:00', 'us-al'],
    ['US-VT', '2027-12-31T23:59:59', '2028-01-01T00:00:00', 'us-vt'],
    ['US-IN', '2025-12-31T23:59:59', '2026-01-01T00:00:00', 'us-in'],
    ['US-KY', '2025-12-31T23:59:59', '2026-01-01T00:00:00', 'us-ky'],
    ['US-RI', '2025-12-31T23:59:59', '2026-01-01T00:00:00', 'us-ri'],
    ['US-MD', '2025-09-30T23:59:59', '2025-10-01T00:00:00', 'us-md'],
  ])('%s, without a law at %s, has its own at %s', (place, before, from, regime) => {
    expect(opened(place, before)).toBe('us');
    expect(opened(place, from)).toBe(regime);
  });

  decisions(`
  nothing | US-CO 2025-09-30T23:59:59 age:17 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-CO 2025-10-01T00:00:00 age:17 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-CT 2026-06-30T23:59:59 age:17 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-CT 2026-07-01T00:00:00 age:17 | all but sale | ads:minor | - | choices | none | * | *
  opt-in US-CT 2026-06-01 by:teen age:15 | US-CT 2026-06-30T23:59:59 age:15 | everything | ads:choice | - | choices | none | * | *
  opt-in US-CT 2026-06-01 by:teen age:15 | US-CT 2026-07-01T00:00:00 age:15 | all but sale | ads:minor | - | choices | none | * | *
  opt-in US-OR 2025-12-01 by:teen age:15 | US-OR 2025-12-31T23:59:59 age:15 | everything | ads:choice | - | choices | none | * | *
  opt-in US-OR 2025-12-01 by:teen age:15 | US-OR 2026-01-01T00:00:00 age:15 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-VT 2027-12-31T23:59:59 gpc | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-VT 2028-01-01T00:00:00 gpc | all but sale | ads:signal | - | choices | honored | may not | *
  `);
});

describe("the visitor's own time zone moves no boundary", () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Lisbon', 'America/New_York'])(
    '%s',
    (zone) => {
      process.env['TZ'] = zone;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const grant = (history: string, then: string) =>
        replay(history, then).state.get().grants['analytics'];
      // The night in which clocks change in Europe, and the last day of a month.
      for (const [said, last, over] of [
        ['2026-09-29T01:30:00', '2027-03-29T01:29:59', '2027-03-29T01:30:00'],
        ['2026-08-31T23:59:59', '2027-02-28T23:59:58', '2027-02-28T23:59:59'],
        ['2026-08-31T00:00:00', '2027-02-27T23:59:59', '2027-02-28T00:00:00'],
      ]) {
        expect(grant(`accept FR ${said}`, `FR ${last}`)?.because).toBe('choice');
        expect(grant(`accept FR ${said}`, `FR ${over}`)?.because).toBe('expired');
      }
      expect(replay('nothing', 'US-OK 2026-12-31T23:59:59').state.get().regime).toBe('us');
      expect(replay('nothing', 'US-OK 2027-01-01T00:00:00').state.get().regime).toBe('us-ok');
    },
  );
});

describe('agreeing to a category agrees anew to its services, which last as long', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  save(counter+) FR 2026-01-10; save(analytics+) FR 2026-05-10 | FR 2026-07-10 | analytics counter shared-counter | counter:choice | banner | settings | none | may | undecided
  save(counter+) FR 2026-01-10; save(analytics+) FR 2026-05-10 | FR 2026-11-10 | nothing | counter:expired | banner | settings | none | may | undecided
  save(counter+) FR 2026-01-10; save(functional+) FR 2026-05-10 | FR 2026-07-10 | functional prefs | counter:expired | banner | settings | none | may | undecided
  `);
});
