// Canada outside Quebec: everything runs after a notice that offers the way out. Quebec asks first.
import { describe } from 'vitest';
import { decisions } from './replay.js';

describe('without a record, everything runs under a notice', () => {
  decisions(`
  # after | then                | runs | because | ask | link | opt-out | may ask | status
  nothing | CA 2026-03-15       | everything | necessary:required counter:regime-default ads:regime-default | notice | settings | none | may | undecided
  nothing | CA-ON 2026-03-15    | everything | ads:regime-default | notice | settings | none | may | undecided
  nothing | CA-BC 2026-03-15    | everything | ads:regime-default | notice | settings | none | may | undecided
  nothing | CA-AB 2026-03-15    | everything | ads:regime-default | notice | settings | none | may | undecided
  nothing | CA-NT 2026-03-15    | everything | ads:regime-default | notice | settings | none | may | undecided
  see CA-ON 2026-03-01 | CA-ON 2026-03-15 | everything | ads:regime-default | notice | settings | none | may | undecided
  nothing | CA-QC 2026-03-15    | nothing | ads:undecided captcha:undecided | banner | settings | none | may | undecided
  `);
});

describe('an acknowledged notice is not shown again before a material change', () => {
  decisions(`
  acknowledge CA-ON 2026-03-01 | CA-ON 2026-03-15 | everything | ads:regime-default | - | settings | none | may | decided
  acknowledge CA-ON 2026-03-01 | CA-BC 2026-03-15 | everything | ads:regime-default | - | settings | none | may | decided
  acknowledge CA-ON 2026-03-01 | CA-ON 2046-03-15 | everything | ads:regime-default | - | settings | none | may | decided
  acknowledge CA-ON 2026-03-01 | CA-ON 2026-03-15 rev:2 | everything | ads:regime-default | notice | settings | none | may | *
  acknowledge CA-ON 2026-03-01 rev:2 | CA-ON 2026-03-15 rev:2 | everything | ads:regime-default | - | settings | none | may | decided
  acknowledge CA-ON 2026-03-01; acknowledge CA-ON 2026-03-10 rev:2 | CA-ON 2026-03-15 rev:2 | everything | ads:regime-default | - | settings | none | may | decided
  acknowledge CA-ON 2026-03-01; reset CA-ON 2026-03-02 | CA-ON 2026-03-15 | everything | ads:regime-default | notice | settings | none | may | undecided
  `);
});

describe('the signal holds while it is on, and hides no notice', () => {
  decisions(`
  nothing | CA-ON 2026-03-15 gpc | all but sale | ads:signal video:signal shared-counter:signal counter:regime-default own-ads:regime-default | notice | settings | none | may not | *
  nothing | CA-BC 2026-03-15 gpc | all but sale | ads:signal | notice | settings | none | may not | *
  see CA-ON 2026-03-01 gpc | CA-ON 2026-03-15 | everything | ads:regime-default | notice | settings | none | may | *
  acknowledge CA-ON 2026-03-01 | CA-ON 2026-03-15 gpc | all but sale | ads:signal | - | settings | none | may not | decided
  acknowledge CA-ON 2026-03-01 gpc | CA-ON 2026-03-15 gpc | all but sale | ads:signal | - | settings | none | may not | decided
  acknowledge CA-ON 2026-03-01 gpc | CA-ON 2026-03-15 | everything | ads:regime-default | - | settings | none | may | decided
  # Where only the signal has spoken, in a place without a notice, nobody has seen one.
  see US-CA 2026-03-01 gpc | CA-ON 2026-03-15 | all but sale | ads:opted-out counter:regime-default | notice | settings | none | may not | *
  see US-CA 2026-03-01 gpc | CA-ON 2026-03-15 gpc | all but sale | ads:signal | notice | settings | none | may not | *
  see US-CA 2026-03-01 gpc; acknowledge CA-ON 2026-03-02 | CA-ON 2026-03-15 | all but sale | ads:opted-out | - | settings | none | may not | *
  acknowledge CA-ON 2026-03-01; see US-CA 2026-03-02 gpc | CA-ON 2026-03-15 | all but sale | ads:opted-out | - | settings | none | may not | *
  accept FR 2026-03-01; see US-CA 2026-03-02 gpc | CA-ON 2026-03-15 | all but sale | ads:opted-out | - | settings | none | may not | *
  opt-out US-CA 2026-03-01; see US-CA 2026-05-02 gpc | CA-ON 2026-05-15 | all but sale | ads:opted-out | - | settings | none | may not | *
  see US-CA 2026-03-01 gpc | US-CA 2026-03-15 rev:2 | all but sale | ads:opted-out | notice | choices | opted-out | may not | *
  acknowledge CA-ON 2026-03-01 | CA-ON 2026-03-15 gpc rev:2 | all but sale | ads:signal | notice | settings | none | may not | *
  # Specific consent given without it is suspended, with it stands.
  accept CA-ON 2026-03-01 | CA-ON 2026-03-15 gpc | all but sale | ads:signal counter:choice | conflict | settings | none | may not | decided
  # Dropping links for it is a matter of the United States.
  accept CA-ON 2026-03-01 | CA-ON 2026-03-15 gpc frictionless | all but sale | ads:signal counter:choice | conflict | settings | none | may not | decided
  accept CA-ON 2026-03-01 gpc | CA-ON 2026-03-15 gpc | everything | ads:choice | - | settings | none | may not | decided
  save(functional+,analytics+,shared-counter-,advertising-,security+,embeds-) CA-ON 2026-03-01 | CA-ON 2026-03-15 gpc | F A S | counter:choice ads:refused | - | settings | none | may not | decided
  reject CA-ON 2026-03-01 | CA-ON 2026-03-15 gpc | nothing | counter:refused | - | settings | none | may not | decided
  accept CA-QC 2026-03-01 | CA-QC 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  `);
});

describe('an opt-out or a refusal is kept as made', () => {
  decisions(`
  opt-out CA-ON 2026-03-01 | CA-ON 2026-03-15 | all but sale | ads:opted-out video:opted-out shared-counter:opted-out counter:regime-default own-ads:regime-default | - | settings | none | may not | decided
  opt-out CA-BC 2026-03-01 | CA-BC 2026-03-15 | all but sale | ads:opted-out | - | settings | none | may not | decided
  opt-out CA-ON 2026-03-01 | CA-ON 2026-03-15 gpc | all but sale | counter:regime-default | - | settings | none | may not | decided
  opt-out CA-ON 2026-03-01 | CA-ON 2026-03-15 rev:2 | all but sale | ads:opted-out | notice | settings | none | may not | decided
  opt-out CA-ON 2026-03-01; acknowledge CA-ON 2026-03-02 | CA-ON 2026-03-15 | all but sale | ads:opted-out | - | settings | none | may not | decided
  opt-out CA-ON 2026-03-01 | CA-ON 2046-03-15 | all but sale | ads:opted-out | - | settings | none | may | decided
  opt-out CA-ON 2026-03-01; opt-in CA-ON 2026-03-02 | CA-ON 2026-03-15 | everything | ads:choice | - | settings | none | * | decided
  opt-out CA-ON 2026-03-01; first-step CA-ON 2026-03-02 | CA-ON 2026-03-15 | all but sale | ads:opted-out | - | settings | none | may not | decided
  opt-out CA-ON 2026-03-01; reset CA-ON 2026-03-02 | CA-ON 2026-03-15 | everything | ads:regime-default | notice | settings | none | may | undecided
  reject CA-ON 2026-03-01 | CA-ON 2026-03-15 | nothing | counter:refused captcha:refused ads:refused | - | settings | none | * | decided
  reject CA-ON 2026-03-01 | CA-ON 2046-03-15 | nothing | counter:refused | - | settings | none | * | decided
  reject CA-ON 2026-03-01 | CA-ON 2026-03-15 rev:2 | nothing | counter:refused | notice | settings | none | * | decided
  save(analytics-) CA-ON 2026-03-01 | CA-ON 2026-03-15 | functional advertising security embeds prefs ads own-ads captcha video | counter:refused ads:regime-default | - | settings | none | * | decided
  save(advertising-,embeds-) CA-ON 2026-03-01 | CA-ON 2026-03-15 | functional analytics security prefs counter shared-counter captcha | ads:refused own-ads:refused | - | settings | none | * | decided
  accept CA-ON 2026-03-01 | CA-ON 2026-03-15 | everything | ads:choice | - | settings | none | may | decided
  accept CA-ON 2026-03-01 | CA-ON 2046-03-15 | everything | ads:choice | - | settings | none | may | decided
  `);
});
