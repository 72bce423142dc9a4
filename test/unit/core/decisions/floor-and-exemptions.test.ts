// What a site may declare: a floor of opt-in everywhere, and the exemptions of the United Kingdom.
import { describe } from 'vitest';
import { decisions } from './replay.js';

describe('a floor asks first everywhere, and keeps the link and opt-out facts of the place', () => {
  decisions(`
  # after | then                    | runs | because | ask | link | opt-out | may ask | status
  nothing | US-CA 2026-03-15 floor  | nothing | counter:undecided ads:undecided captcha:undecided | banner | choices | none | may | undecided
  nothing | US-VA 2026-03-15 floor  | nothing | counter:undecided | banner | choices | none | may | undecided
  nothing | US 2026-03-15 floor     | nothing | counter:undecided | banner | choices | none | may | undecided
  nothing | CA-ON 2026-03-15 floor  | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | FR 2026-03-15 floor     | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | XX 2026-03-15 floor     | nothing | counter:undecided | banner | settings | none | may | undecided
  accept US-CA 2026-03-01 floor | US-CA 2026-03-15 floor | everything | ads:choice | - | choices | none | may not | decided
  accept CA-ON 2026-03-01 floor | CA-ON 2026-03-15 floor | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 floor    | FR 2026-03-15 floor    | everything | ads:choice | - | settings | none | may not | decided
  reject US-CA 2026-03-01 floor | US-CA 2026-03-15 floor | nothing | counter:refused captcha:refused | - | choices | * | may not | decided
  reject CA-ON 2026-03-01 floor | CA-ON 2026-03-15 floor | nothing | counter:refused | - | settings | none | may not | decided
  acknowledge CA-ON 2026-03-01  | CA-ON 2026-03-15 floor | nothing | counter:undecided | banner | settings | none | may | *
  # What was accepted where silence counted as yes is no opt-in.
  accept US-CA 2026-03-01 | US-CA 2026-03-15 floor | nothing | * | banner | choices | none | may | *
  accept CA-ON 2026-03-01 | CA-ON 2026-03-15 floor | nothing | * | banner | settings | none | may | *
  reject US-CA 2026-03-01 | US-CA 2026-03-15 floor | nothing | counter:refused | * | choices | * | * | *
  accept US-CA 2026-03-01 floor | US-CA 2026-03-15 | everything | * | - | choices | none | may | decided
  reject US-CA 2026-03-01 floor | US-CA 2026-03-15 | nothing | counter:refused | - | choices | opted-out | may not | decided
  `);
});

describe('what was chosen under a floor lasts as long as where nothing is known: six months', () => {
  decisions(`
  accept US-CA 2026-01-10T12:00:00 floor | US-CA 2026-07-10T11:59:59 floor | everything | ads:choice | - | choices | none | may not | decided
  accept US-CA 2026-01-10T12:00:00 floor | US-CA 2026-07-10T12:00:00 floor | nothing | ads:expired counter:expired | banner | choices | none | may | undecided
  accept CA-ON 2026-01-10T12:00:00 floor | CA-ON 2026-07-10T11:59:59 floor | everything | ads:choice | - | settings | none | may not | decided
  accept CA-ON 2026-01-10T12:00:00 floor | CA-ON 2026-07-10T12:00:00 floor | nothing | ads:expired | banner | settings | none | may | undecided
  reject CA-ON 2026-01-10T12:00:00 floor | CA-ON 2026-07-10T11:59:59 floor | nothing | ads:refused | - | settings | none | may not | decided
  reject CA-ON 2026-01-10T12:00:00 floor | CA-ON 2026-07-10T12:00:00 floor | nothing | ads:expired | banner | settings | none | may | undecided
  reject US-CA 2026-01-10T12:00:00 floor | US-CA 2026-07-10T12:00:00 floor | nothing | counter:expired | banner-without-sale | choices | opted-out | may not | undecided
  # Where the place is already asked first, its own duration stays.
  accept BR 2026-01-10 floor | BR 2026-12-10 floor | everything | ads:choice | - | settings | none | may not | decided
  accept BR 2026-01-10 | US-CA 2026-07-09T23:59:59 floor | everything | ads:choice | - | choices | none | may not | decided
  accept BR 2026-01-10 | US-CA 2026-07-10 floor | nothing | ads:expired | banner | choices | none | may | undecided
  # Refused where a refusal lasts, it lasts.
  reject CA-ON 2026-01-10 | CA-ON 2028-01-10 floor | nothing | counter:refused | - | settings | none | may not | decided
  # Without the floor nothing runs out here.
  accept US-CA 2026-01-10 floor | US-CA 2036-01-10 | everything | ads:choice | - | choices | none | may | decided
  `);
});

describe('under a floor the full banner comes back after twelve months, and one step still undoes no opt-out', () => {
  decisions(`
  opt-out US-CA 2026-03-01 floor | US-CA 2027-02-28T23:59:59 floor | nothing | counter:undecided | banner-without-sale | choices | opted-out | may not | *
  opt-out US-CA 2026-03-01 floor | US-CA 2027-03-01T00:00:00 floor | nothing | counter:undecided | banner | choices | opted-out | may | *
  opt-out US-CA 2026-03-01; accept US-CA 2027-03-01 floor | US-CA 2027-03-02 floor | all but sale | ads:opted-out counter:choice | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; accept US-CA 2027-03-01 floor; opt-in US-CA 2027-03-01 floor | US-CA 2027-03-02 floor | everything | ads:choice | - | choices | none | may not | decided
  # Outside the United States one step is enough.
  opt-out CA-ON 2026-03-01; accept CA-ON 2027-03-01 floor | CA-ON 2027-03-02 floor | everything | ads:choice | - | settings | none | may not | decided
  `);
});

describe('a floor leaves sale out of the banner under a signal or a fresh opt-out', () => {
  decisions(`
  nothing | US-CA 2026-03-15 gpc floor | nothing | counter:undecided captcha:undecided | banner-without-sale | choices | honored | may not | *
  nothing | US-VA 2026-03-15 gpc floor | nothing | counter:undecided | banner-without-sale | choices | honored | may not | *
  nothing | CA-ON 2026-03-15 gpc floor | nothing | counter:undecided | banner-without-sale | settings | none | may not | *
  see US-CA 2026-03-01 gpc floor | US-CA 2026-03-15 floor | nothing | counter:undecided | banner-without-sale | choices | opted-out | may not | *
  see US-CA 2026-03-01 gpc | US-CA 2026-03-15 floor | nothing | counter:undecided | banner-without-sale | choices | opted-out | may not | *
  opt-out US-CA 2026-03-01 floor | US-CA 2026-03-15 floor | nothing | counter:undecided | banner-without-sale | choices | opted-out | may not | *
  opt-out US-CA 2026-03-01 | US-CA 2026-03-15 floor | nothing | counter:undecided | banner-without-sale | choices | opted-out | may not | *
  opt-out CA-ON 2026-03-01 | CA-ON 2026-03-15 floor | nothing | counter:undecided | banner-without-sale | settings | none | may not | *
  opt-out US-CA 2026-03-01 | US-CA 2027-02-28T23:59:59 floor | nothing | counter:undecided | banner-without-sale | choices | opted-out | may not | *
  opt-out US-CA 2026-03-01 | US-CA 2027-03-01 gpc floor | nothing | counter:undecided | banner-without-sale | choices | honored | may not | *
  # Accepting there accepts everything else.
  accept US-CA 2026-03-01 gpc floor few | US-CA 2026-03-15 gpc floor few | F A S | counter:choice captcha:choice | - | choices | honored | may not | decided
  accept US-CA 2026-03-01 gpc floor few | US-CA 2026-03-15 floor few | F A S | counter:choice | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01 floor few; accept US-CA 2026-03-02 floor few | US-CA 2026-03-15 floor few | F A S | counter:choice | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01 floor; save(functional+,analytics+,shared-counter-,advertising-,security+,embeds-) US-CA 2026-03-02 floor | US-CA 2026-03-15 floor | F A S | counter:choice own-ads:refused | - | choices | opted-out | may not | decided
  accept CA-ON 2026-03-01 gpc floor few | CA-ON 2026-03-15 gpc floor few | F A S | counter:choice | - | settings | none | may not | decided
  # A signal after consent suspends sale and sharing.
  accept US-CA 2026-03-01 floor | US-CA 2026-03-15 gpc floor | all but sale | ads:signal counter:choice | conflict | choices | honored | * | decided
  accept CA-ON 2026-03-01 floor | CA-ON 2026-03-15 gpc floor | all but sale | ads:signal counter:choice | conflict | settings | none | may not | decided
  `);
});

describe('the exemptions of the United Kingdom run without a choice and end with a refusal', () => {
  decisions(`
  nothing | GB 2026-03-15 ukAppearance | functional prefs | prefs:exempt functional:exempt counter:undecided captcha:undecided | banner | settings | none | may | undecided
  nothing | GB 2026-03-15 gpc ukAppearance | functional prefs | prefs:exempt | banner | settings | none | may | undecided
  reject GB 2026-03-01 ukAppearance | GB 2026-03-15 ukAppearance | nothing | prefs:refused | - | settings | none | may not | decided
  reject GB 2026-03-01 ukStatistics | GB 2026-03-15 ukStatistics | nothing | counter:refused analytics:refused | - | settings | none | may not | decided
  reject GB 2026-03-01 | GB 2026-03-15 ukStatistics ukAppearance | nothing | counter:refused prefs:refused | - | settings | none | may not | decided
  withdraw(functional) GB 2026-03-01 ukAppearance | GB 2026-03-15 ukAppearance | nothing | prefs:refused ads:undecided | * | settings | none | * | *
  accept GB 2026-03-01 ukAppearance | GB 2026-03-15 ukAppearance | everything | ads:choice | - | settings | none | may not | decided
  accept GB 2026-03-01; withdraw GB 2026-03-02 | GB 2026-03-15 ukAppearance | nothing | prefs:refused | - | settings | none | may not | decided
  # What is exempt needs no answer: with the rest decided, nothing is left to ask.
  save(analytics-,advertising-,security-,embeds-) GB 2026-03-01 ukAppearance | GB 2026-03-15 ukAppearance | functional prefs | prefs:exempt | - | settings | none | may not | decided
  save(analytics-,advertising-,security-,embeds-) GB 2026-03-01 ukAppearance | GB 2026-03-15 | nothing | prefs:undecided | banner | settings | none | may | *
  # Of that place only, for the declared purpose only.
  nothing | FR 2026-03-15 ukStatistics ukAppearance | nothing | counter:undecided prefs:undecided | banner | settings | none | may | undecided
  nothing | CH 2026-03-15 ukStatistics ukAppearance | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | AE 2026-03-15 ukStatistics ukAppearance | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | XX 2026-03-15 ukStatistics ukAppearance | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | US-CA 2026-03-15 floor ukStatistics ukAppearance | nothing | counter:undecided | banner | choices | none | may | undecided
  nothing | GB 2026-03-15 | nothing | counter:undecided prefs:undecided | banner | settings | none | may | undecided
  # In force since 5 February 2026.
  nothing | GB 2026-02-04T23:59:59 ukAppearance | nothing | prefs:undecided | banner | settings | none | may | undecided
  nothing | GB 2026-02-05T00:00:00 ukAppearance | functional prefs | prefs:exempt | banner | settings | none | may | undecided
  nothing | GB 2026-02-04T23:59:59 ukStatistics | nothing | counter:undecided | banner | settings | none | may | undecided
  `);
});

describe('what is shared for sale is no statistics of the site', () => {
  decisions(`
  nothing | GB 2026-03-15 ukStatistics | analytics counter | analytics:exempt counter:exempt prefs:undecided ads:undecided | banner | settings | none | may | undecided
  nothing | GB 2026-03-15 ukStatistics ukAppearance | functional analytics prefs counter | counter:exempt prefs:exempt captcha:undecided | banner | settings | none | may | undecided
  nothing | GB 2026-03-15 ukStatistics gpc | analytics counter | counter:exempt | banner | settings | none | may | undecided
  nothing | GB 2026-02-05T00:00:00 ukStatistics | analytics counter | counter:exempt | banner | settings | none | may | undecided
  `);
});

describe('a floor does not ask the young for what no banner can allow', () => {
  decisions(`
  nothing | US-CA 2026-03-15 floor age:14 | nothing | ads:minor counter:undecided | banner-without-sale | choices | none | may not | undecided
  nothing | US-CA 2026-03-15 floor age:15 | nothing | ads:minor | banner-without-sale | choices | none | may not | undecided
  nothing | US-CA 2026-03-15 floor age:16 | nothing | ads:undecided | banner | choices | none | may | undecided
  nothing | US-CA 2026-03-15 floor age:12 | nothing | ads:undecided | guardian | choices | none | may not | undecided
  nothing | US-CT 2026-06-30 floor age:16 | nothing | ads:undecided | banner | choices | none | may | undecided
  nothing | US-CT 2026-07-01 floor age:16 | nothing | ads:minor | banner-without-sale | choices | none | may not | undecided
  nothing | US-CT 2026-07-01 floor age:18 | nothing | ads:undecided | banner | choices | none | may | undecided
  nothing | US-OH 2026-03-15 floor age:17 | nothing | ads:minor | banner-without-sale | choices | none | may not | undecided
  nothing | US 2026-03-15 floor age:17 | nothing | ads:minor | banner-without-sale | choices | none | may not | undecided
  nothing | US-VA 2026-03-15 floor age:14 | nothing | ads:undecided | banner | choices | none | may | undecided
  nothing | CA-ON 2026-03-15 floor age:14 | nothing | ads:undecided | banner | settings | none | may | undecided
  accept US-CA 2026-03-01 floor age:14 | US-CA 2026-03-15 floor age:14 | all but sale | ads:minor own-ads:choice counter:choice | - | choices | none | may not | decided
  accept US-CT 2026-07-01 floor age:17 | US-CT 2026-07-15 floor age:17 | all but sale | ads:minor counter:choice | - | choices | none | may not | decided
  reject US-CA 2026-03-01 floor age:14 | US-CA 2026-03-15 floor age:14 | nothing | counter:refused | - | choices | opted-out | may not | decided
  # The two steps are still open, where the state leaves them open.
  accept US-CA 2026-03-01 floor age:14; opt-in US-CA 2026-03-02 floor age:14 by:teen | US-CA 2026-03-15 floor age:14 | everything | ads:choice | - | choices | none | may not | decided
  opt-in US-CA 2026-03-02 floor age:14 by:teen | US-CA 2026-03-15 floor age:14 | advertising embeds shared-counter ads own-ads video | ads:choice counter:undecided | banner-without-sale | choices | none | may not | undecided
  accept US-CT 2026-07-01 floor age:17; opt-in US-CT 2026-07-02 floor age:17 by:teen | US-CT 2026-07-15 floor age:17 | all but sale | ads:minor | - | choices | none | may not | decided
  `);
});
