// Places where silence means no: what a choice grants, what voids it, what is shown.
import { describe } from 'vitest';
import { decisions } from './replay.js';

describe('without a choice, only the necessary runs and the banner is due', () => {
  decisions(`
  # after | then                              | runs | because | ask | link | opt-out | may ask | status
  nothing | FR 2026-03-15                     | nothing | necessary:required analytics:undecided ads:undecided captcha:undecided | banner | settings | none | may | undecided
  nothing | DE 2026-03-15                     | nothing | ads:undecided | banner | settings | none | may | undecided
  nothing | IT 2026-03-15                     | nothing | ads:undecided | banner | settings | none | may | undecided
  nothing | IS 2026-03-15                     | nothing | ads:undecided | banner | settings | none | may | undecided
  nothing | NO 2026-03-15                     | nothing | ads:undecided | banner | settings | none | may | undecided
  nothing | LI 2026-03-15                     | nothing | ads:undecided | banner | settings | none | may | undecided
  nothing | GB 2026-03-15                     | nothing | counter:undecided prefs:undecided | banner | settings | none | may | undecided
  nothing | CH 2026-03-15                     | nothing | counter:undecided captcha:undecided | banner | settings | none | may | undecided
  nothing | AE 2026-03-15                     | nothing | counter:undecided captcha:undecided | banner | settings | none | may | undecided
  nothing | AE 2026-03-15 zone:AE-DIFC        | nothing | captcha:undecided | banner | settings | none | may | undecided
  nothing | AE 2026-03-15 zone:AE-ADGM        | nothing | captcha:undecided | banner | settings | none | may | undecided
  nothing | OM 2026-03-15                     | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | BR 2026-03-15                     | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | CA-QC 2026-03-15                  | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | XX 2026-03-15                     | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | JP 2026-03-15                     | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | GL 2026-03-15                     | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | GP 2026-03-15                     | nothing | counter:undecided | banner | settings | none | may | undecided
  see FR 2026-03-14 | FR 2026-03-15           | nothing | counter:undecided | banner | settings | none | may | undecided
  `);
});

describe('a choice counts as it was made', () => {
  decisions(`
  accept FR 2026-03-01          | FR 2026-03-15 | everything | necessary:required analytics:choice ads:choice captcha:choice | - | settings | none | may not | decided
  accept GB 2026-03-01          | GB 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept CH 2026-03-01          | CH 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept AE 2026-03-01          | AE 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept BR 2026-03-01          | BR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept CA-QC 2026-03-01       | CA-QC 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept XX 2026-03-01          | XX 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  reject FR 2026-03-01          | FR 2026-03-15 | nothing | necessary:required analytics:refused ads:refused captcha:refused | - | settings | none | may not | decided
  reject BR 2026-03-01          | BR 2026-03-15 | nothing | counter:refused | - | settings | none | may not | decided
  reject CA-QC 2026-03-01       | CA-QC 2026-03-15 | nothing | counter:refused | - | settings | none | may not | decided
  save(functional+,analytics+,advertising-,security+,embeds-) FR 2026-03-01 | FR 2026-03-15 | functional analytics security prefs counter shared-counter captcha | shared-counter:choice own-ads:refused video:refused | - | settings | none | may not | decided
  save(functional-,analytics-,advertising-,security-,embeds+) FR 2026-03-01 | FR 2026-03-15 | embeds video | video:choice captcha:refused | - | settings | none | may not | decided
  save(functional-,analytics+,shared-counter-,advertising-,security-,embeds-) FR 2026-03-01 | FR 2026-03-15 | analytics counter | counter:choice shared-counter:refused | - | settings | none | may not | decided
  save(functional-,analytics-,counter+,advertising-,security-,embeds-) FR 2026-03-01 | FR 2026-03-15 | counter | counter:choice shared-counter:refused analytics:refused | - | settings | none | may not | decided
  accept FR 2026-03-01; accept FR 2026-03-02  | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  `);
});

describe('the latest word counts', () => {
  decisions(`
  accept FR 2026-03-01; reject FR 2026-03-02 | FR 2026-03-15 | nothing | ads:refused counter:refused | - | settings | none | may not | decided
  reject FR 2026-03-01; accept FR 2026-03-02 | FR 2026-03-15 | everything | ads:choice counter:choice | - | settings | none | may not | decided
  accept FR 2026-03-01; withdraw FR 2026-03-02 | FR 2026-03-15 | nothing | ads:refused captcha:refused | - | settings | none | may not | decided
  accept FR 2026-03-01; withdraw(analytics) FR 2026-03-02 | FR 2026-03-15 | functional advertising security embeds prefs ads own-ads captcha video | counter:refused shared-counter:refused ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01; withdraw(counter) FR 2026-03-02 | FR 2026-03-15 | functional analytics advertising security embeds prefs shared-counter ads own-ads captcha video | counter:refused analytics:choice | - | settings | none | may not | decided
  accept FR 2026-03-01; save(embeds-) FR 2026-03-02 | FR 2026-03-15 | functional analytics advertising security prefs counter shared-counter ads own-ads captcha | video:refused ads:choice | - | settings | none | may not | decided
  reject FR 2026-03-01; save(analytics+) FR 2026-03-02 | FR 2026-03-15 | analytics counter shared-counter | counter:choice ads:refused | - | settings | none | may not | decided
  reject FR 2026-03-01; save(embeds+) FR 2026-03-02; save(embeds-) FR 2026-03-03 | FR 2026-03-15 | nothing | video:refused | - | settings | none | may not | decided
  save(analytics+,counter-) FR 2026-03-01; accept FR 2026-03-02 | FR 2026-03-15 | everything | counter:choice | - | settings | none | may not | decided
  save(analytics-,counter+) FR 2026-03-01; reject FR 2026-03-02 | FR 2026-03-15 | nothing | counter:refused | - | settings | none | may not | decided
  accept FR 2026-03-01; reset FR 2026-03-02 | FR 2026-03-15 | nothing | ads:undecided | banner | settings | none | may | undecided
  reject FR 2026-03-01; reset FR 2026-03-02 | FR 2026-03-15 | nothing | ads:undecided | banner | settings | none | may | undecided
  withdraw FR 2026-03-01 | FR 2026-03-15 | nothing | ads:refused | - | settings | none | may not | decided
  `);
});

describe('a signal never grants, never refuses for the visitor, and never hides the banner', () => {
  decisions(`
  nothing | FR 2026-03-15 gpc    | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | BR 2026-03-15 gpc    | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | XX 2026-03-15 gpc    | nothing | counter:undecided | banner | settings | none | may | undecided
  nothing | CA-QC 2026-03-15 gpc | nothing | counter:undecided | banner | settings | none | may | undecided
  # Dropping links for it is a matter of the United States.
  accept FR 2026-03-01 | FR 2026-03-15 gpc frictionless | all but sale | ads:signal | conflict | settings | none | may not | decided
  see FR 2026-03-01 gpc | FR 2026-03-15 | nothing | counter:undecided | banner | settings | none | may | undecided
  reject FR 2026-03-01 | FR 2026-03-15 gpc | nothing | counter:refused captcha:refused | - | settings | none | may not | decided
  reject FR 2026-03-01 gpc | FR 2026-03-15 gpc | nothing | counter:refused | - | settings | none | may not | decided
  `);
});

describe('a signal that comes after consent suspends sale and sharing, and says so', () => {
  decisions(`
  accept FR 2026-03-01 | FR 2026-03-15 gpc | all but sale | ads:signal video:signal shared-counter:signal advertising:signal embeds:signal counter:choice own-ads:choice | conflict | settings | none | may not | decided
  accept GB 2026-03-01 | GB 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  accept CH 2026-03-01 | CH 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  accept AE 2026-03-01 | AE 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  accept BR 2026-03-01 | BR 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  accept OM 2026-03-01 | OM 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  accept CA-QC 2026-03-01 | CA-QC 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  accept XX 2026-03-01 | XX 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  save(functional-,analytics-,advertising-,security-,embeds+) FR 2026-03-01 | FR 2026-03-15 gpc | nothing | video:signal counter:refused | conflict | settings | none | may not | decided
  save(functional-,analytics-,shared-counter+,advertising-,security-,embeds-) FR 2026-03-01 | FR 2026-03-15 gpc | nothing | shared-counter:signal counter:refused | conflict | settings | none | may not | decided
  # It is off only while the signal is on.
  accept FR 2026-03-01; see FR 2026-03-02 gpc | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  # Consent given in the knowledge of the signal stands.
  accept FR 2026-03-01 gpc | FR 2026-03-15 gpc | everything | ads:choice video:choice | - | settings | none | may not | decided
  accept BR 2026-03-01 gpc | BR 2026-03-15 gpc | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 gpc | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01; accept FR 2026-03-02 gpc | FR 2026-03-15 gpc | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 gpc; accept FR 2026-03-02 | FR 2026-03-15 gpc | all but sale | ads:signal | conflict | settings | none | may not | decided
  accept FR 2026-03-01; save(embeds+) FR 2026-03-02 gpc | FR 2026-03-15 gpc | functional analytics security embeds prefs counter own-ads captcha video | video:choice ads:signal | conflict | settings | none | may not | decided
  # Nothing for the signal to switch off: nothing to show.
  save(functional+,analytics-,advertising-,security+,embeds-) FR 2026-03-01 | FR 2026-03-15 gpc | functional security prefs captcha | ads:refused | - | settings | none | may not | decided
  save(functional-,analytics+,shared-counter-,advertising-,security-,embeds-) FR 2026-03-01 | FR 2026-03-15 gpc | analytics counter | counter:choice | - | settings | none | may not | decided
  accept FR 2026-03-01; withdraw FR 2026-03-02 | FR 2026-03-15 gpc | nothing | ads:refused | - | settings | none | may not | decided
  `);
});

describe('commands of opt-out places give no consent here', () => {
  decisions(`
  acknowledge FR 2026-03-01 | FR 2026-03-15 | nothing | counter:undecided | banner | settings | none | may | undecided
  first-step FR 2026-03-01 | FR 2026-03-15 | nothing | counter:undecided | banner | settings | none | may | undecided
  accept FR 2026-03-01; opt-out FR 2026-03-02 | FR 2026-03-15 | all but sale | counter:choice own-ads:choice | * | settings | none | * | decided
  accept FR 2026-03-01; opt-out FR 2026-03-02; accept FR 2026-03-03 | FR 2026-03-15 | everything | ads:choice | - | settings | none | may not | decided
  `);
});
