// A visitor who moves: the law of the place decides, and what was said elsewhere keeps its meaning.
import { describe, expect, test } from 'vitest';
import { aConsent, aWorld } from '../fixtures-core.js';
import { decisions, replay, step } from './replay.js';

describe('consent given where it was asked for counts wherever it is asked for', () => {
  decisions(`
  # after | then                   | runs | because | ask | link | opt-out | may ask | status
  accept FR 2026-03-01 | DE 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 | GB 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 | CH 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 | AE 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 | XX 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept CA-QC 2026-03-01 | BR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 | US-CA 2026-03-15 | everything | ads:choice | - | choices | none | may | *
  accept FR 2026-03-01 | CA-ON 2026-03-15 | everything | ads:choice | * | settings | none | may | *
  reject FR 2026-03-01 | DE 2026-03-15 | nothing | ads:refused | - | settings | none | may not | decided
  reject FR 2026-03-01 | BR 2026-03-15 | nothing | ads:refused | - | settings | none | may not | decided
  accept AE 2026-01-10 | FR 2026-07-09T23:59:59 | everything | ads:choice | - | settings | none | may not | decided
  accept AE 2026-01-10 | FR 2026-07-10 | nothing | ads:expired | banner | settings | none | may | undecided
  `);
});

describe('what was said where silence counts as yes is no consent where it counts as no', () => {
  decisions(`
  accept US-CA 2026-03-01 | FR 2026-03-15 | nothing | * | banner | settings | none | may | undecided
  accept CA-ON 2026-03-01 | FR 2026-03-15 | nothing | * | banner | settings | none | may | undecided
  accept CA-ON 2026-03-01 | CA-QC 2026-03-15 | nothing | * | banner | settings | none | may | undecided
  acknowledge CA-ON 2026-03-01 | CA-QC 2026-03-15 | nothing | counter:undecided | banner | settings | none | may | undecided
  acknowledge CA-ON 2026-03-01 | FR 2026-03-15 | nothing | counter:undecided | banner | settings | none | may | undecided
  opt-out US-CA 2026-03-01 | FR 2026-03-15 | nothing | counter:undecided captcha:undecided | banner | settings | none | may | undecided
  see US-CA 2026-03-01 gpc | FR 2026-03-15 | nothing | counter:undecided | banner | settings | none | may | undecided
  see US-CA 2026-03-01 gpc | FR 2026-03-15 gpc | nothing | counter:undecided | banner | settings | none | may | undecided
  opt-out CA-ON 2026-03-01 | CA-QC 2026-03-15 | nothing | counter:undecided | banner | settings | none | may | undecided
  save(functional+,analytics+,advertising+,security+,embeds+) US-CA 2026-03-01 | FR 2026-03-15 | nothing | * | banner | settings | none | may | undecided
  see US-CA 2026-03-01 | FR 2026-03-15 | nothing | counter:undecided | banner | settings | none | may | undecided
  opt-in US-CA 2026-03-01 | FR 2026-03-15 | * | counter:undecided captcha:undecided | banner | settings | none | may | *
  `);
});

describe('a refusal is kept as made, everywhere', () => {
  decisions(`
  reject FR 2026-03-01 | US-CA 2026-03-15 | nothing | counter:refused captcha:refused own-ads:refused | - | choices | * | * | decided
  reject FR 2026-03-01 | US-CA 2026-03-15 gpc | nothing | counter:refused | - | choices | honored | may not | decided
  reject FR 2026-03-01 | CA-ON 2026-03-15 | nothing | counter:refused captcha:refused | * | settings | none | * | *
  reject FR 2026-01-10 | US-CA 2026-12-10 | nothing | counter:refused | - | choices | * | * | *
  save(functional+,analytics-,advertising+,security+,embeds+) FR 2026-03-01 | US-CA 2026-03-15 | functional advertising security embeds prefs ads own-ads captcha video | counter:refused ads:choice | - | choices | none | may | *
  save(functional+,analytics+,advertising-,security+,embeds+) FR 2026-03-01 | US-CA 2026-03-15 | * | ads:refused own-ads:refused counter:choice | - | choices | * | * | *
  save(functional+,analytics-,advertising+,security+,embeds+) FR 2026-03-01 | CA-ON 2026-03-15 | functional advertising security embeds prefs ads own-ads captcha video | counter:refused | * | settings | none | * | *
  accept FR 2026-03-01; withdraw FR 2026-03-02 | US-CA 2026-03-15 | nothing | counter:refused | - | choices | * | * | decided
  reject US-CA 2026-03-01 | FR 2026-03-15 | nothing | counter:refused | * | settings | none | * | *
  accept FR 2026-03-01; reject US-CA 2026-03-02 | FR 2026-03-15 | nothing | counter:refused | * | settings | none | * | *
  reject US-CA 2026-03-01 | US-VA 2026-03-15 | nothing | counter:refused | - | choices | opted-out | may not | decided
  # What was said where a refusal lasts does not run out elsewhere, and is not asked for again.
  reject US-CA 2026-01-10 | FR 2026-12-10 | nothing | counter:refused ads:refused | - | settings | none | may not | decided
  reject CA-ON 2026-01-10 | CA-QC 2028-01-10 | nothing | counter:refused ads:refused | - | settings | none | may not | decided
  `);
});

describe('an opt-out goes wherever sale could happen, until consent is given again', () => {
  decisions(`
  opt-out US-CA 2026-03-01 | US-VA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-VA 2026-03-01 | US 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  see US-CA 2026-03-01 gpc | US-IA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01 | CA-ON 2026-03-15 | all but sale | ads:opted-out | * | settings | none | may not | *
  opt-out CA-ON 2026-03-01 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  accept FR 2026-03-01; opt-out US-CA 2026-03-02 | FR 2026-03-15 | all but sale | ads:opted-out counter:choice own-ads:choice | * | settings | none | * | *
  accept FR 2026-03-01; opt-out CA-ON 2026-03-02 | DE 2026-03-15 | all but sale | ads:opted-out | * | settings | none | * | *
  accept FR 2026-03-01; see US-CA 2026-03-02 gpc | FR 2026-03-15 | all but sale | ads:opted-out counter:choice | * | settings | none | * | *
  accept FR 2026-03-01; opt-out US-CA 2026-03-02; accept FR 2026-03-03 | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  opt-out US-CA 2026-03-01; accept FR 2026-03-02 | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01; opt-out US-CA 2026-03-02 | US-CA 2026-03-15 | all but sale | ads:opted-out counter:choice | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; accept FR 2026-03-02; opt-out US-CA 2026-03-03 | FR 2026-03-15 | all but sale | ads:opted-out | * | settings | none | * | *
  # Within one second, and when a clock was set back, what was said last counts.
  accept FR 2026-03-01T10:00:00; opt-out US-CA 2026-03-01T10:00:00 | FR 2026-03-15 | all but sale | ads:opted-out | * | settings | none | * | *
  opt-out US-CA 2026-03-01T10:00:00; accept FR 2026-03-01T10:00:00 | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  opt-out FR 2026-03-01T10:00:00; accept FR 2026-03-01T10:00:00 | CA-ON 2026-03-15 | everything | ads:choice | - | settings | none | * | decided
  opt-out FR 2026-03-01T11:00:00; accept FR 2026-03-01T10:00:00 | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01T11:00:00; opt-out US-CA 2026-03-01T10:00:00 | FR 2026-03-15 | all but sale | ads:opted-out | * | settings | none | * | *
  opt-out US-CA 2026-03-01T10:00:00; opt-in US-CA 2026-03-01T10:00:00 | US-CA 2026-03-15 | everything | ads:choice | - | choices | none | may | *
  opt-out US-CA 2026-03-01T11:00:00; opt-in US-CA 2026-03-01T10:00:00 | US-CA 2026-03-15 | everything | ads:choice | - | choices | none | may | *
  opt-in US-CA 2026-03-01T10:00:00; opt-out US-CA 2026-03-01T10:00:00 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  see US-CA 2026-03-01T10:00:00 gpc; accept FR 2026-03-01T10:00:00; see US-CA 2026-03-01T10:00:00 gpc | FR 2026-03-15 | all but sale | ads:opted-out | * | settings | none | * | *
  see US-CA 2026-03-01T11:00:00 gpc; accept FR 2026-03-01T10:00:00; see US-CA 2026-03-01T10:30:00 gpc | FR 2026-03-15 | all but sale | ads:opted-out | * | settings | none | * | *
  # Accepting a banner is one step: the opt-out stands where two are needed.
  opt-out US-CA 2026-03-01; accept FR 2026-03-02 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  `);
});

describe('the signal meets consent from elsewhere', () => {
  decisions(`
  accept FR 2026-03-01 | US-CA 2026-03-15 gpc | all but sale | ads:signal counter:choice | conflict | choices | honored | may | decided
  accept FR 2026-03-01 | US-CA 2026-03-15 gpc frictionless | all but sale | ads:signal | - | choices | honored | may not | decided
  accept FR 2026-03-01 | CA-ON 2026-03-15 gpc | all but sale | ads:signal counter:choice | conflict | settings | none | may not | decided
  accept FR 2026-03-01 | GB 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  accept FR 2026-03-01 gpc | GB 2026-03-15 gpc | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 gpc | CA-ON 2026-03-15 gpc | everything | ads:choice | - | settings | none | may not | *
  accept FR 2026-03-01 gpc | US-CA 2026-03-15 gpc | all but sale | ads:signal | * | choices | honored | * | *
  opt-in US-CA 2026-03-01 gpc | US-CT 2026-03-15 gpc | everything | ads:choice | - | choices | overridden | may not | *
  `);
});

describe('while the place is being looked up', () => {
  const silent = { place: undefined, locate: () => new Promise<string>(() => {}) };

  test.each([false, true])('nothing runs and nothing is asked, signal %s', (gpc) => {
    const { grants, ask, mayAskSale, status } = aConsent(aWorld({ gpc }), {}, silent).state.get();
    expect(Object.keys(grants).filter((id) => grants[id]?.granted)).toEqual(['necessary']);
    expect(grants['analytics']).toEqual({ granted: false, because: 'locating' });
    expect({ ask, mayAskSale, status }).toEqual({
      ask: null,
      mayAskSale: false,
      status: 'locating',
    });
  });

  test('consent that is stored waits too', () => {
    const world = aWorld();
    step(world, 'accept FR 2026-03-01');
    expect(aConsent(world, {}, silent).has('analytics')).toBe(false);
  });

  test('the law of the place decides as soon as it is known', async () => {
    const located = { place: undefined, locate: () => Promise.resolve('US-CA') };
    const consent = aConsent(aWorld({ gpc: true }), {}, located);
    await consent.whenGranted('analytics');
    expect(consent.state.get()).toMatchObject({ place: 'US-CA', optOut: 'honored', gpc: true });
    expect(consent.has('advertising')).toBe(false);
  });
});

describe('going there and coming back changes nothing', () => {
  const stays = ['nothing', 'accept', 'reject', 'opt-out', 'acknowledge', 'opt-in'];
  const places = ['FR', 'GB', 'AE', 'CA-QC', 'CA-ON', 'US-CA', 'US-VA', 'XX'];
  const trips = places.flatMap((home) => places.map((away) => [home, away] as const));

  test.each(trips)('from %s to %s', (home, away) => {
    for (const stay of stays) {
      const history = stay === 'nothing' ? `see ${home} 2026-03-01` : `${stay} ${home} 2026-03-01`;
      const stayed = replay(history, `${home} 2026-03-15`).state.get();
      const back = replay(`${history}; see ${away} 2026-03-08`, `${home} 2026-03-15`).state.get();
      expect(back, stay).toEqual(stayed);
    }
  });
});

describe('a signal that meets a later consent is a conflict, whatever was opted out of before', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  opt-out US-CA 2026-03-01; accept FR 2026-03-02 | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  opt-out US-CA 2026-03-01; accept FR 2026-03-02 | FR 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  opt-out CA-ON 2026-03-01; accept CA-ON 2026-03-02 | CA-ON 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  accept FR 2026-03-01; opt-out CA-ON 2026-03-02 | FR 2026-03-15 gpc | all but sale | ads:signal | - | settings | none | may not | decided
  `);
});

describe('allowing everything where an opt-out is undone in two steps does not undo it elsewhere', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  opt-out US-CA 2026-03-01; accept US-CA 2026-03-02 | CA-ON 2026-03-15 | all but sale | shared-counter:opted-out ads:opted-out | * | settings | none | may not | *
  accept US-CA 2026-03-01 gpc | CA-ON 2026-03-15 | all but sale | shared-counter:opted-out | * | settings | none | may not | *
  opt-out US-CA 2026-03-01; accept CA-ON 2026-03-02 | CA-ON 2026-03-15 | everything | shared-counter:choice ads:choice | * | settings | none | * | *
  `);
});

describe('refusing one kind of sale in the same breath as agreeing to another is the opt-out elsewhere, too', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  save(functional+,analytics+,advertising-,security+,embeds+) US-CA 2026-03-01 floor | FR 2026-03-15 | functional analytics security prefs counter captcha | video:opted-out shared-counter:opted-out ads:refused | - | settings | none | may not | decided
  save(functional+,analytics+,advertising-,security+,embeds+) US-CA 2026-03-01 floor; save(embeds+) FR 2026-03-02 | FR 2026-03-15 | functional analytics security embeds prefs counter captcha video | video:choice shared-counter:opted-out ads:refused | - | settings | none | may not | decided
  `);
});
