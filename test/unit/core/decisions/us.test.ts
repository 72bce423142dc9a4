// The United States: silence means yes, a signal or an opt-out means no sale and no sharing.
import { describe } from 'vitest';
import { decisions } from './replay.js';

describe('without a record, everything runs and nothing is shown', () => {
  decisions(`
  # after | then                  | runs | because | ask | link | opt-out | may ask | status
  nothing | US-CA 2026-03-15      | everything | necessary:required counter:regime-default ads:regime-default video:regime-default | - | choices | none | may | *
  nothing | US-CO 2026-03-15      | everything | ads:regime-default | - | choices | none | may | *
  nothing | US-VA 2026-03-15      | everything | ads:regime-default | - | choices | none | may | *
  nothing | US-FL 2026-03-15      | everything | ads:regime-default | - | choices | none | may | *
  nothing | US-TX 2026-03-15      | everything | ads:regime-default | - | choices | none | may | *
  nothing | US-NY 2026-03-15      | everything | ads:regime-default | - | choices | none | may | *
  nothing | US-VT 2026-03-15      | everything | ads:regime-default | - | choices | none | may | *
  nothing | US 2026-03-15         | everything | ads:regime-default | - | choices | none | may | *
  nothing | PR 2026-03-15         | everything | ads:regime-default | - | choices | none | may | *
  nothing | US-CA 2026-03-15 frictionless | everything | ads:regime-default | - | choices | none | may | *
  see US-CA 2026-03-01 | US-CA 2026-03-15 | everything | ads:regime-default | - | choices | none | may | *
  `);
});

describe('the signal switches off sale and sharing, whatever the category, in every state', () => {
  decisions(`
  nothing | US-CA 2026-03-15 gpc  | all but sale | ads:signal video:signal shared-counter:signal advertising:signal embeds:signal counter:regime-default own-ads:regime-default captcha:regime-default | - | choices | honored | may not | *
  nothing | US-CO 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-CT 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-DE 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-FL 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-IA 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-IN 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-KY 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-MD 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-MN 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-MT 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-NE 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-NH 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-NJ 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-OR 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-RI 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-TN 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-TX 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-UT 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-VA 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-OK 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-NV 2026-03-15 gpc  | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US 2026-03-15 gpc     | all but sale | ads:signal | - | choices | honored | may not | *
  nothing | US-CA 2026-03-15 gpc frictionless | all but sale | ads:signal | - | choices | honored | may not | *
  `);
});

describe('an opt-out by signal stays when the signal disappears', () => {
  decisions(`
  see US-CA 2026-03-01 gpc | US-CA 2026-03-15     | all but sale | ads:opted-out video:opted-out shared-counter:opted-out counter:regime-default own-ads:regime-default | - | choices | opted-out | may not | decided
  see US-CO 2026-03-01 gpc | US-CO 2026-03-15     | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  see US-UT 2026-03-01 gpc | US-UT 2026-03-15     | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  see US 2026-03-01 gpc    | US 2026-03-15        | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  see US-CA 2026-03-01 gpc; see US-CA 2026-03-02 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  see US-CA 2026-03-01 gpc | US-CA 2026-03-15 gpc | all but sale | counter:regime-default | - | choices | honored | may not | *
  see US-CA 2026-03-01 gpc; see US-CA 2026-03-02 | US-CA 2026-03-15 gpc | all but sale | counter:regime-default | - | choices | honored | may not | *
  see US-CA 2026-03-01 gpc; reset US-CA 2026-03-02 | US-CA 2026-03-15 | everything | ads:regime-default | - | choices | none | may | *
  accept US-CA 2026-03-01; see US-CA 2026-03-02 gpc | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-in US-CA 2026-03-01; see US-CA 2026-03-02 gpc | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  `);
});

describe('the signal wins over an earlier opt-in, and says so unless the site is frictionless', () => {
  decisions(`
  opt-in US-CA 2026-03-01  | US-CA 2026-03-15 gpc | all but sale | ads:signal | conflict | choices | honored | may | *
  opt-in US-CT 2026-03-01  | US-CT 2026-03-15 gpc | all but sale | ads:signal | conflict | choices | honored | may | *
  opt-in US-VA 2026-03-01  | US-VA 2026-03-15 gpc | all but sale | ads:signal | conflict | choices | honored | may | *
  opt-in US 2026-03-01     | US 2026-03-15 gpc    | all but sale | ads:signal | conflict | choices | honored | may | *
  opt-in US-CA 2026-03-01  | US-CA 2026-03-15 gpc frictionless | all but sale | ads:signal | - | choices | honored | may not | *
  opt-out US-CA 2026-03-01; opt-in US-CA 2026-03-02 | US-CA 2026-03-15 gpc | all but sale | ads:signal | conflict | choices | honored | may | *
  # Everyone is in by default here: a plain acceptance is no opt-in for the signal to conflict with.
  accept US-CA 2026-03-01  | US-CA 2026-03-15 gpc | all but sale | ads:signal | * | choices | honored | * | *
  `);
});

describe('an opt-in in two steps under the signal overrides it', () => {
  decisions(`
  opt-in US-CA 2026-03-01 gpc | US-CA 2026-03-15 gpc | everything | ads:choice video:choice | - | choices | overridden | may not | *
  opt-in US-CT 2026-03-01 gpc | US-CT 2026-03-15 gpc | everything | ads:choice | - | choices | overridden | may not | *
  opt-in US 2026-03-01 gpc    | US 2026-03-15 gpc    | everything | ads:choice | - | choices | overridden | may not | *
  see US-CA 2026-03-01 gpc; opt-in US-CA 2026-03-02 gpc | US-CA 2026-03-15 gpc | everything | ads:choice | - | choices | overridden | may not | *
  opt-in US-CA 2026-03-01; see US-CA 2026-03-02 gpc; opt-in US-CA 2026-03-03 gpc | US-CA 2026-03-15 gpc | everything | ads:choice | - | choices | overridden | may not | *
  opt-out US-CA 2026-03-01; opt-in US-CA 2026-03-02 gpc | US-CA 2026-03-15 gpc | everything | ads:choice | - | choices | overridden | may not | *
  opt-in US-CA 2026-03-01 gpc | US-CA 2026-03-15 | everything | * | - | choices | none | * | *
  # One step is not two, and a first step alone is none.
  first-step US-CA 2026-03-01 gpc | US-CA 2026-03-15 gpc | all but sale | ads:signal | - | choices | honored | may not | *
  accept US-CA 2026-03-01 gpc | US-CA 2026-03-15 gpc | all but sale | * | * | choices | honored | * | *
  save(advertising+,embeds+) US-CA 2026-03-01 gpc | US-CA 2026-03-15 gpc | all but sale | * | * | choices | honored | * | *
  # A later refusal ends it.
  opt-in US-CA 2026-03-01 gpc; opt-out US-CA 2026-03-02 gpc | US-CA 2026-03-15 gpc | all but sale | * | - | choices | honored | may not | *
  # Known while the record is there: without it the signal rules again.
  opt-in US-CA 2026-03-01 gpc; reset US-CA 2026-03-02 gpc | US-CA 2026-03-15 gpc | all but sale | ads:signal | - | choices | honored | may not | *
  # Cleared or not, a material revision gives the signal its say back.
  opt-in US-CA 2026-03-01 gpc | US-CA 2026-03-15 gpc rev:2 | all but sale | * | * | choices | honored | * | *
  opt-in US-CT 2026-03-01 gpc rev:4 | US-CT 2026-03-15 gpc rev:5 | all but sale | * | * | choices | honored | * | *
  `);
});

describe('opted out by link, form or preferences', () => {
  decisions(`
  opt-out US-CA 2026-03-01 | US-CA 2026-03-15     | all but sale | ads:opted-out video:opted-out shared-counter:opted-out counter:regime-default own-ads:regime-default captcha:regime-default | - | choices | opted-out | may not | decided
  opt-out US-VA 2026-03-01 | US-VA 2026-03-15     | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-FL 2026-03-01 | US-FL 2026-03-15     | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US 2026-03-01    | US 2026-03-15        | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01 | US-CA 2026-03-15 gpc | all but sale | counter:regime-default | - | choices | honored | may not | decided
  opt-out US-CA 2026-03-01 by:agent | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01 | US-CA 2026-03-15 frictionless | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  save(advertising-) US-CA 2026-03-01 | US-CA 2026-03-15 | F A S | counter:regime-default own-ads:refused video:opted-out | - | choices | opted-out | may not | decided
  save(advertising-,embeds-) US-CA 2026-03-01 | US-CA 2026-03-15 gpc | F A S | counter:regime-default | - | choices | honored | may not | decided
  # Accepting in one step does not undo it; opting in twice over does.
  opt-out US-CA 2026-03-01; accept US-CA 2026-03-02 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; save(advertising+,embeds+) US-CA 2026-03-02 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; first-step US-CA 2026-03-02 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; opt-in US-CA 2026-03-02 | US-CA 2026-03-15 | everything | * | - | choices | none | * | *
  opt-in US-CA 2026-03-01; opt-out US-CA 2026-03-02 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; opt-in US-CA 2026-03-02; opt-out US-CA 2026-03-03 | US-CA 2026-03-15 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; reset US-CA 2026-03-02 | US-CA 2026-03-15 | everything | ads:regime-default | - | choices | none | may | *
  # A material revision never resets it; it shows a notice.
  opt-out US-CA 2026-03-01 | US-CA 2026-03-15 rev:2 | all but sale | ads:opted-out | notice | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01 | US-CA 2026-03-15 rev:2 gpc | all but sale | * | * | choices | honored | may not | decided
  opt-out US-CA 2026-03-01; acknowledge US-CA 2026-03-10 rev:2 | US-CA 2026-03-15 rev:2 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; acknowledge US-CA 2026-03-10 rev:2 | US-CA 2026-03-15 rev:3 | all but sale | ads:opted-out | notice | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01 rev:2 | US-CA 2026-03-15 rev:2 | all but sale | ads:opted-out | - | choices | opted-out | may not | decided
  `);
});

describe('choices about other purposes are kept as made', () => {
  decisions(`
  reject US-CA 2026-03-01 | US-CA 2026-03-15 | nothing | counter:refused captcha:refused own-ads:refused | - | choices | opted-out | may not | decided
  reject US-VA 2026-03-01 | US-VA 2026-03-15 | nothing | counter:refused | - | choices | opted-out | may not | decided
  reject US-CA 2026-03-01 | US-CA 2026-03-15 gpc | nothing | counter:refused | - | choices | honored | may not | decided
  save(analytics-) US-CA 2026-03-01 | US-CA 2026-03-15 | functional advertising security embeds prefs ads own-ads captcha video | counter:refused ads:regime-default | - | choices | * | * | decided
  save(functional-) US-CA 2026-03-01 | US-CA 2026-03-15 | analytics advertising security embeds counter shared-counter ads own-ads captcha video | prefs:refused ads:regime-default | - | choices | none | may | decided
  save(functional-) US-CA 2026-03-01 | US-CA 2026-03-15 gpc | analytics security counter own-ads captcha | prefs:refused ads:signal | - | choices | honored | may not | *
  accept US-CA 2026-03-01 | US-CA 2026-03-15 | everything | * | - | choices | none | may | decided
  withdraw(functional) US-CA 2026-03-01 | US-CA 2026-03-15 | analytics advertising security embeds counter shared-counter ads own-ads captcha video | prefs:refused | - | choices | none | may | decided
  withdraw US-CA 2026-03-01 | US-CA 2026-03-15 | nothing | counter:refused | - | choices | opted-out | may not | decided
  `);
});

describe('a signal repeats an opt-out only when something sold was agreed to since', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  opt-in US-CA 2026-03-01; opt-out US-CA 2026-03-02; save(functional-) US-CA 2026-03-03 | US-CA 2026-03-15 gpc | * | ads:signal prefs:refused | - | choices | honored | may not | *
  # It does move the day from which the twelve months are counted.
  opt-out US-CA 2026-03-02; save(functional-) US-CA 2026-03-03; see US-CA 2026-06-01 gpc | US-CA 2027-05-31 | * | ads:opted-out | - | choices | opted-out | may not | *
  opt-out US-CA 2026-03-02; save(functional-) US-CA 2026-03-03; see US-CA 2026-06-01 gpc | US-CA 2027-06-01 | * | ads:opted-out | - | choices | opted-out | may | *
  see US-CA 2025-01-01 gpc; see US-CA 2026-06-01 gpc | US-CA 2026-06-02 floor | * | ads:undecided | banner-without-sale | choices | opted-out | may not | *
  see US-CA 2026-03-01 gpc; save(functional-) US-CA 2026-03-02 gpc | US-CA 2026-03-15 gpc rev:2 | * | ads:signal | notice | choices | honored | may not | *
  see US-CA 2026-03-01 gpc | US-CA 2026-03-15 gpc rev:2 | all but sale | ads:signal | notice | choices | honored | may not | *
  see US-CA 2026-03-01 gpc; opt-in US-CA 2026-03-02 gpc | US-CA 2026-03-15 gpc rev:2 | all but sale | ads:signal | notice | choices | honored | may not | *
  see US-CA 2026-03-01 gpc; opt-in US-CA 2026-03-02 gpc; see US-CA 2026-03-10 gpc rev:2 | US-CA 2026-03-15 gpc rev:2 | all but sale | ads:signal | notice | choices | honored | may not | *
  `);
});

describe('allowing everything while sale is closed refuses nothing in the visitor’s name', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  accept US-CA 2026-03-01 gpc | US-CA 2026-03-15 gpc | all but sale | shared-counter:signal ads:signal | - | choices | honored | may not | decided
  accept US-CA 2026-03-01 gpc | US-CA 2026-03-15 | all but sale | shared-counter:opted-out ads:opted-out | - | choices | opted-out | may not | decided
  opt-out US-CA 2026-03-01; accept US-CA 2026-03-02 | US-CA 2026-03-15 | all but sale | shared-counter:opted-out | - | choices | opted-out | may not | decided
  accept US-CA 2026-03-01 gpc | FR 2026-03-15 | nothing | shared-counter:undecided counter:undecided | banner | settings | none | may | undecided
  accept US-CA 2026-03-01 gpc; opt-in US-CA 2026-03-02 | US-CA 2026-03-15 | everything | shared-counter:choice | - | choices | none | may | decided
  `);
});

describe('agreeing after a damaged record leaves sale and sharing off', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  damage | US-CA 2026-03-15 | nothing | ads:no-record-possible | banner-without-sale | choices | * | may not | undecided
  damage; accept US-CA 2026-03-01 | US-CA 2026-03-15 | all but sale | ads:opted-out shared-counter:refused | - | choices | opted-out | may not | decided
  damage; accept CA-ON 2026-03-01 | CA-ON 2026-03-15 | all but sale | ads:opted-out | - | settings | none | * | *
  damage; acknowledge CA-ON 2026-03-01 | CA-ON 2026-03-15 | nothing | ads:no-record-possible | banner-without-sale | settings | none | may not | undecided
  damage; acknowledge US-CA 2026-03-01 | US-CA 2026-03-15 | nothing | ads:no-record-possible | banner-without-sale | choices | * | may not | undecided
  damage; opt-in US-CA 2026-03-01 | US-CA 2026-03-15 | * | ads:choice | - | choices | none | may | *
  damage; accept FR 2026-03-01 | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  `);
});

describe('whoever has chosen under a revision has seen it', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  save(analytics-) US-CA 2026-03-01 rev-advertising:3 | US-CA 2026-03-15 rev-advertising:3 | * | counter:refused ads:regime-default | - | choices | none | may | decided
  save(analytics-) US-CA 2026-03-01 rev-advertising:3 | US-CA 2026-03-15 rev-advertising:4 | * | counter:refused | notice | choices | none | may | decided
  save(analytics-) CA-ON 2026-03-01 rev-advertising:3 | CA-ON 2026-03-15 rev-advertising:3 | * | counter:refused | - | settings | none | may | decided
  `);
});

describe('a signal is stored after an opt-in, whatever was refused since', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  opt-out US-VA 2026-03-01; opt-in FR 2026-03-02; reject FR 2026-03-03; see US-CA 2026-03-04 gpc; accept US-CA 2026-03-05 | US-CA 2026-03-15 | all but sale | shared-counter:opted-out ads:refused | - | choices | opted-out | may not | decided
  `);
});

describe('one seller can be refused by itself; refusing a category that is sold is the opt-out', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  save(ads-) US-CA 2026-03-01 | US-CA 2026-03-15 | functional analytics advertising security embeds prefs counter shared-counter own-ads captcha video | ads:refused video:regime-default | - | choices | none | may | decided
  withdraw(ads) US-CA 2026-03-01 | US-CA 2026-03-15 | functional analytics advertising security embeds prefs counter shared-counter own-ads captcha video | ads:refused | - | choices | none | may | decided
  save(embeds-) US-CA 2026-03-01 | US-CA 2026-03-15 | functional analytics security prefs counter captcha own-ads | embeds:refused video:refused ads:opted-out | - | choices | opted-out | may not | decided
  save(ads-) US-CA 2026-03-01 | US-CA 2026-03-15 gpc | * | ads:refused video:signal | - | choices | honored | may not | decided
  `);
});

describe('an opt-out by signal that was stored since ends the exception from it', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  # Stored while a later revision had given the signal its say back.
  opt-in US-CA 2026-03-01 gpc; see US-CA 2026-03-02 gpc rev:2 | US-CA 2026-03-15 gpc rev:1 | all but sale | ads:signal | - | choices | honored | may not | decided
  `);
});

describe('whoever has opted in under a revision has seen it, whatever else it changed', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  opt-in US-CA 2026-03-01 rev-functional:2 | US-CA 2026-03-15 rev-functional:2 | everything | ads:choice | - | choices | none | may | decided
  opt-in US-CA 2026-03-01 rev-functional:2 | US-CA 2026-03-15 rev-functional:3 | everything | ads:choice | notice | choices | none | may | decided
  opt-in CA-ON 2026-03-01 rev-functional:2 | CA-ON 2026-03-15 rev-functional:2 | everything | ads:choice | - | settings | none | may | decided
  opt-in CA-ON 2026-03-01 rev-functional:2 | CA-ON 2026-03-15 rev-functional:3 | everything | ads:choice | notice | settings | none | may | decided
  `);
});
