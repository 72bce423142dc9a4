// Known children and teenagers: whose word counts, what stays off, and who is asked.
import { describe } from 'vitest';
import { decisions } from './replay.js';

describe('below the age of consent of an opt-in place, only a parent can agree', () => {
  decisions(`
  # after | then                      | runs | because | ask | link | opt-out | may ask | status
  nothing | FR 2026-03-15 age:14      | nothing | * | guardian | settings | none | may not | *
  nothing | FR 2026-03-15 age:15      | nothing | ads:undecided | banner | settings | none | * | undecided
  nothing | DE 2026-03-15 age:15      | nothing | * | guardian | settings | none | may not | *
  nothing | DE 2026-03-15 age:16      | nothing | ads:undecided | banner | settings | none | * | undecided
  nothing | XX 2026-03-15 age:17      | nothing | * | guardian | settings | none | may not | *
  accept FR 2026-03-01 age:14 | FR 2026-03-15 age:14 | nothing | ads:minor counter:minor captcha:minor | guardian | settings | none | may not | *
  accept FR 2026-03-01        | FR 2026-03-15 age:14 | nothing | ads:minor | guardian | settings | none | may not | *
  accept FR 2026-03-01 age:15 | FR 2026-03-15 age:15 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 by:teen age:14 | FR 2026-03-15 age:14 | nothing | ads:minor | guardian | settings | none | may not | *
  accept FR 2026-03-01 by:parent age:14 | FR 2026-03-15 age:14 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 by:parent age:5 | FR 2026-03-15 age:5 | everything | ads:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 by:parent age:14; reject FR 2026-03-02 by:parent age:14 | FR 2026-03-15 age:14 | nothing | ads:refused | - | settings | none | may not | decided
  save(functional+,analytics-,advertising-,security+,embeds-) FR 2026-03-01 by:parent age:14 | FR 2026-03-15 age:14 | functional security prefs captcha | ads:refused captcha:choice | - | settings | none | may not | decided
  accept FR 2026-03-01 by:parent age:14 | FR 2026-09-01 age:14 | nothing | * | guardian | settings | none | may not | *
  accept FR 2026-03-01 by:parent age:14 | FR 2026-03-15 age:14 gpc | all but sale | ads:signal | - | settings | none | may not | decided
  accept ES 2026-03-01 age:13 | ES 2026-03-15 age:13 | nothing | ads:minor | guardian | settings | none | may not | *
  accept ES 2026-03-01 age:14 | ES 2026-03-15 age:14 | everything | ads:choice | - | settings | none | may not | decided
  accept IT 2026-03-01 age:13 | IT 2026-03-15 age:13 | nothing | ads:minor | guardian | settings | none | may not | *
  accept IT 2026-03-01 age:14 | IT 2026-03-15 age:14 | everything | ads:choice | - | settings | none | may not | decided
  accept DK 2026-03-01 age:14 | DK 2026-03-15 age:14 | nothing | ads:minor | guardian | settings | none | may not | *
  accept DK 2026-03-01 age:15 | DK 2026-03-15 age:15 | everything | ads:choice | - | settings | none | may not | decided
  accept PT 2026-03-01 age:12 | PT 2026-03-15 age:12 | nothing | ads:minor | guardian | settings | none | may not | *
  accept PT 2026-03-01 age:13 | PT 2026-03-15 age:13 | everything | ads:choice | - | settings | none | may not | decided
  accept AT 2026-03-01 age:13 | AT 2026-03-15 age:13 | nothing | ads:minor | guardian | settings | none | may not | *
  accept AT 2026-03-01 age:14 | AT 2026-03-15 age:14 | everything | ads:choice | - | settings | none | may not | decided
  accept IE 2026-03-01 age:15 | IE 2026-03-15 age:15 | nothing | ads:minor | guardian | settings | none | may not | *
  accept IE 2026-03-01 age:16 | IE 2026-03-15 age:16 | everything | ads:choice | - | settings | none | may not | decided
  accept GB 2026-03-01 age:12 | GB 2026-03-15 age:12 | nothing | ads:minor | guardian | settings | none | may not | *
  accept GB 2026-03-01 age:13 | GB 2026-03-15 age:13 | everything | ads:choice | - | settings | none | may not | decided
  accept CA-QC 2026-03-01 age:13 | CA-QC 2026-03-15 age:13 | nothing | ads:minor | guardian | settings | none | may not | *
  accept CA-QC 2026-03-01 age:14 | CA-QC 2026-03-15 age:14 | everything | ads:choice | - | settings | none | may not | decided
  accept CA-QC 2026-03-01 by:parent age:13 | CA-QC 2026-03-15 age:13 | everything | ads:choice | - | settings | none | may not | decided
  # The age of the place where the visitor is.
  accept PT 2026-03-01 age:14 | DE 2026-03-15 age:14 | nothing | ads:minor | guardian | settings | none | may not | *
  accept PT 2026-03-01 age:14; see DE 2026-03-10 age:14 | PT 2026-03-15 age:14 | everything | ads:choice | - | settings | none | may not | decided
  `);
});

describe('what a minor’s word was not enough for is no consent after the birthday', () => {
  decisions(`
  # after | then                      | runs | because | ask | link | opt-out | may ask | status
  accept FR 2026-03-01 age:14 | FR 2026-03-15 age:15 | nothing | ads:undecided counter:undecided | banner | settings | none | may | undecided
  accept FR 2026-03-01 by:teen age:14 | FR 2026-03-15 age:15 | nothing | ads:undecided | banner | settings | none | may | undecided
  accept FR 2026-03-01 age:14 | FR 2026-03-15 | nothing | ads:undecided | banner | settings | none | may | undecided
  accept FR 2026-03-01 age:14 | ES 2026-03-15 age:14 | nothing | ads:undecided | banner | settings | none | may | undecided
  accept BR 2026-03-01 age:11 | BR 2026-03-15 age:12 | nothing | ads:undecided counter:undecided | banner | settings | none | may | undecided
  accept FR 2026-03-01 age:17 adults | FR 2026-03-15 age:18 adults | nothing | ads:undecided | banner | settings | none | may | undecided
  # A parent's word and a refusal count on; so does what is said later.
  accept FR 2026-03-01 by:parent age:14 | FR 2026-03-15 age:15 | everything | ads:choice | - | settings | none | may not | decided
  reject FR 2026-03-01 age:14 | FR 2026-03-15 age:15 | nothing | ads:refused | - | settings | none | may not | decided
  save(functional+,analytics+,advertising-,security+,embeds+) FR 2026-03-01 age:14 | FR 2026-03-15 age:15 | nothing | ads:refused counter:undecided | banner | settings | none | may | undecided
  accept FR 2026-03-01 age:14; accept FR 2026-03-10 age:15 | FR 2026-03-15 age:15 | everything | ads:choice | - | settings | none | may not | decided
  # A refusal of the whole speaks for the part that a child had agreed to.
  save(analytics-,counter+) US-CA 2026-03-01 age:12 | US-CA 2026-03-15 age:16 | * | counter:refused analytics:refused ads:regime-default | - | choices | none | may | decided
  # Opting in undoes an opt-out, or the signal, only where it is the person's own to say.
  opt-out US-CA 2026-03-01; opt-in US-CA 2026-03-02 age:14 | US-CA 2026-03-15 age:16 | all but sale | ads:opted-out | - | choices | opted-out | may not | *
  opt-out US-CA 2026-03-01; opt-in US-CA 2026-03-02 by:parent age:14 | US-CA 2026-03-15 age:16 | all but sale | ads:opted-out | - | choices | opted-out | may not | *
  opt-out US-CA 2026-03-01; opt-in US-CA 2026-03-02 by:teen age:12 | US-CA 2026-03-15 age:14 | all but sale | ads:minor | - | choices | opted-out | * | *
  opt-out US-CA 2026-03-01; opt-in US-CA 2026-03-02 by:teen age:14 | US-CA 2026-03-15 age:16 | everything | ads:choice | - | choices | none | may | *
  opt-in US-CA 2026-03-02 gpc age:14 | US-CA 2026-03-15 gpc age:16 | all but sale | ads:signal | - | choices | honored | may not | *
  opt-in US-CA 2026-03-02 gpc by:teen age:14 | US-CA 2026-03-15 gpc age:16 | all but sale | ads:signal | - | choices | honored | may not | *
  opt-in US-CA 2026-03-02 gpc by:teen age:14; opt-in US-CA 2026-03-10 gpc age:16 | US-CA 2026-03-15 gpc age:16 | everything | ads:choice | - | choices | overridden | * | *
  `);
});

describe('the Emirates and Brazil keep advertising from older minors too', () => {
  decisions(`
  accept AE 2026-03-01 age:12 | AE 2026-03-15 age:12 | nothing | ads:minor | guardian | settings | none | may not | *
  accept AE 2026-03-01 by:parent age:12 | AE 2026-03-15 age:12 | * | ads:minor own-ads:minor counter:choice | * | settings | none | may not | decided
  accept AE 2026-03-01 age:17 | AE 2026-03-15 age:17 | functional analytics security embeds prefs counter shared-counter captcha video | ads:minor own-ads:minor counter:choice | - | settings | none | may not | decided
  accept AE 2026-03-01 age:18 | AE 2026-03-15 age:18 | everything | ads:choice | - | settings | none | may not | decided
  accept BR 2026-03-01 age:11 | BR 2026-03-15 age:11 | nothing | ads:minor | guardian | settings | none | may not | *
  nothing | BR 2026-03-15 age:11 | nothing | * | guardian | settings | none | may not | *
  nothing | BR 2026-03-15 age:12 | nothing | counter:undecided | banner | settings | none | * | undecided
  accept BR 2026-03-01 age:12 | BR 2026-03-15 age:12 | functional analytics security embeds prefs counter shared-counter captcha video | ads:minor own-ads:minor advertising:minor counter:choice | - | settings | none | may not | decided
  accept BR 2026-03-01 age:17 | BR 2026-03-15 age:17 | functional analytics security embeds prefs counter shared-counter captcha video | ads:minor | - | settings | none | may not | decided
  accept BR 2026-03-01 by:parent age:15 | BR 2026-03-15 age:15 | functional analytics security embeds prefs counter shared-counter captcha video | ads:minor | - | settings | none | may not | decided
  accept BR 2026-03-01 age:18 | BR 2026-03-15 age:18 | everything | ads:choice | - | settings | none | may not | decided
  reject BR 2026-03-01 age:15 | BR 2026-03-15 age:15 | nothing | counter:refused | - | settings | none | may not | decided
  `);
});

describe('in the United States, under 13, analytics and sale wait for a parent', () => {
  decisions(`
  nothing | US-CA 2026-03-15 age:12 | functional security prefs own-ads captcha | counter:minor ads:minor shared-counter:minor video:minor captcha:regime-default | guardian | choices | none | * | *
  nothing | US-VA 2026-03-15 age:12 | functional security prefs own-ads captcha | counter:minor ads:minor | guardian | choices | none | * | *
  nothing | US-IN 2026-03-15 age:0  | functional security prefs own-ads captcha | counter:minor ads:minor | guardian | choices | none | * | *
  nothing | US 2026-03-15 age:12    | functional security prefs own-ads captcha | counter:minor ads:minor | guardian | choices | none | * | *
  nothing | US-CA 2026-03-15 age:12 gpc | functional security prefs own-ads captcha | counter:minor | guardian | choices | honored | * | *
  accept US-CA 2026-03-01 age:12 | US-CA 2026-03-15 age:12 | functional security prefs own-ads captcha | counter:minor ads:minor | guardian | choices | none | * | *
  opt-in US-CA 2026-03-01 by:teen age:12 | US-CA 2026-03-15 age:12 | functional security prefs own-ads captcha | counter:minor ads:minor | guardian | choices | none | * | *
  accept US-CA 2026-03-01 by:parent age:12 | US-CA 2026-03-15 age:12 | everything | counter:choice ads:choice | - | choices | none | * | decided
  accept US-VA 2026-03-01 by:parent age:12 | US-VA 2026-03-15 age:12 | everything | counter:choice ads:choice | - | choices | none | * | decided
  accept US-CA 2026-03-01 by:parent age:12 | US-CA 2026-03-15 age:12 gpc | all but sale | ads:signal counter:choice | - | choices | honored | * | *
  reject US-CA 2026-03-01 by:parent age:12 | US-CA 2026-03-15 age:12 | nothing | counter:refused captcha:refused | - | choices | opted-out | * | decided
  nothing | US-VA 2026-03-15 age:13 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-IN 2026-03-15 age:13 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-UT 2026-03-15 age:13 | everything | ads:regime-default | - | choices | none | * | *
  `);
});

describe("a child's own refusal stands, and ends the asking", () => {
  decisions(`
  reject FR 2026-03-01 age:14 | FR 2026-03-15 age:14 | nothing | ads:refused counter:refused | - | settings | none | may not | decided
  reject FR 2026-03-01 age:14 | FR 2026-09-01 age:14 | nothing | ads:expired | guardian | settings | none | may not | undecided
  save(functional-,analytics-,advertising-,security-) FR 2026-03-01 age:14 | FR 2026-03-15 age:14 | nothing | ads:refused | guardian | settings | none | may not | undecided
  save(functional-,analytics+,advertising-,security-,embeds-) FR 2026-03-01 age:14 | FR 2026-03-15 age:14 | nothing | counter:minor ads:refused | guardian | settings | none | may not | undecided
  reject US-CA 2026-03-01 age:12 | US-CA 2026-03-15 age:12 | nothing | counter:refused ads:refused | - | choices | opted-out | * | decided
  reject US-CA 2026-03-01 age:12 | US-CA 2046-03-15 age:12 | nothing | counter:refused ads:refused | - | choices | opted-out | * | decided
  reject CA-ON 2026-03-01 age:12 | CA-ON 2026-03-15 age:12 | nothing | counter:refused ads:refused | - | settings | none | * | decided
  # A part of it leaves the rest to be asked.
  save(analytics-) US-CA 2026-03-01 age:12 | US-CA 2026-03-15 age:12 | functional security prefs own-ads captcha | counter:refused ads:minor | guardian | choices | none | * | *
  opt-out US-CA 2026-03-01 age:12 | US-CA 2026-03-15 age:12 | functional security prefs own-ads captcha | counter:minor | guardian | choices | opted-out | * | *
  # A parent can still agree.
  reject US-CA 2026-03-01 age:12; save(functional+,analytics+,security+) US-CA 2026-03-02 by:parent age:12 | US-CA 2026-03-15 age:12 | functional security prefs analytics counter captcha | counter:choice | - | choices | opted-out | * | decided
  `);
});

describe("from 13 to the state's limit, sale waits for the teenager, and nobody asks", () => {
  decisions(`
  nothing | US-CA 2026-03-15 age:13 | all but sale | ads:minor video:minor shared-counter:minor counter:regime-default | - | choices | none | * | *
  nothing | US-CA 2026-03-15 age:15 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-CA 2026-03-15 age:16 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-CO 2026-03-15 age:17 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-CO 2026-03-15 age:18 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-DE 2026-03-15 age:17 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-DE 2026-03-15 age:18 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-MN 2026-03-15 age:16 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-MN 2026-03-15 age:17 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-NH 2026-03-15 age:15 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-NH 2026-03-15 age:16 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-NJ 2026-03-15 age:16 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-NJ 2026-03-15 age:17 | everything | ads:regime-default | - | choices | none | * | *
  nothing | US-MT 2026-03-15 age:15 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-MT 2026-03-15 age:18 | everything | ads:regime-default | - | choices | none | * | *
  opt-in US-CA 2026-03-01 by:teen age:14 | US-CA 2026-03-15 age:14 | everything | ads:choice | - | choices | none | * | *
  opt-in US-CO 2026-03-01 by:teen age:17 | US-CO 2026-03-15 age:17 | everything | ads:choice | - | choices | none | * | *
  opt-in US-DE 2026-03-01 by:teen age:16 | US-DE 2026-03-15 age:16 | everything | ads:choice | - | choices | none | * | *
  first-step US-CA 2026-03-01 by:teen age:14 | US-CA 2026-03-15 age:14 | all but sale | ads:minor | - | choices | none | * | *
  opt-in US-CA 2026-03-01 by:teen age:14; opt-out US-CA 2026-03-02 age:14 | US-CA 2026-03-15 age:14 | all but sale | * | - | choices | opted-out | * | *
  # The signal beats a teenager's opt-in, whenever it was given.
  opt-in US-CA 2026-03-01 by:teen age:14 | US-CA 2026-03-15 age:14 gpc | all but sale | ads:signal | - | choices | honored | * | *
  opt-in US-CA 2026-03-01 by:teen age:14 gpc | US-CA 2026-03-15 age:14 gpc | all but sale | ads:signal | - | choices | honored | * | *
  nothing | US-CA 2026-03-15 age:14 gpc | all but sale | * | - | choices | honored | * | *
  opt-out US-CA 2026-03-01 age:14 | US-CA 2026-03-15 age:14 rev:2 | all but sale | * | * | choices | opted-out | * | *
  `);
});

describe('where the state bans it, sale stays off whatever was chosen', () => {
  decisions(`
  nothing | US-CT 2026-11-15 age:13 | all but sale | ads:minor video:minor counter:regime-default | - | choices | none | * | *
  nothing | US-CT 2026-11-15 age:17 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-CT 2026-11-15 age:18 | everything | ads:regime-default | - | choices | none | * | *
  opt-in US-CT 2026-11-01 by:teen age:17 | US-CT 2026-11-15 age:17 | all but sale | ads:minor | - | choices | none | * | *
  opt-in US-CT 2026-11-01 by:parent age:15 | US-CT 2026-11-15 age:15 | all but sale | ads:minor | - | choices | none | * | *
  accept US-CT 2026-11-01 by:parent age:12 | US-CT 2026-11-15 age:12 | all but sale | ads:minor counter:choice | - | choices | none | * | *
  opt-in US-CT 2026-11-01 by:teen age:15 | US-CT 2026-11-15 age:15 gpc | all but sale | * | - | choices | honored | * | *
  opt-in US-CT 2026-11-01 by:teen age:15 gpc | US-CT 2026-11-15 age:15 gpc | all but sale | * | - | choices | honored | * | *
  nothing | US-MD 2026-03-15 age:17 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-MD 2026-03-15 age:18 | everything | ads:regime-default | - | choices | none | * | *
  opt-in US-MD 2026-03-01 by:teen age:16 | US-MD 2026-03-15 age:16 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-OR 2026-03-15 age:15 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US-OR 2026-03-15 age:16 | everything | ads:regime-default | - | choices | none | * | *
  opt-in US-OR 2026-03-01 by:teen age:15 | US-OR 2026-03-15 age:15 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US 2026-03-15 age:17 | all but sale | ads:minor | - | choices | none | * | *
  nothing | US 2026-03-15 age:18 | everything | ads:regime-default | - | choices | none | * | *
  opt-in US 2026-03-01 by:teen age:17 | US 2026-03-15 age:17 | all but sale | ads:minor | - | choices | none | * | *
  # A teenager's opt-in at home does not count in a state that bans it, and counts again at home.
  opt-in US-CA 2026-11-01 by:teen age:14 | US-CT 2026-11-15 age:14 | all but sale | ads:minor | - | choices | none | * | *
  opt-in US-CA 2026-11-01 by:teen age:14; see US-CT 2026-11-10 age:14 | US-CA 2026-11-15 age:14 | everything | ads:choice | - | choices | none | * | *
  `);
});

describe('Canada, and sites for adults', () => {
  decisions(`
  nothing | CA-ON 2026-03-15 age:12 | functional security prefs own-ads captcha | counter:minor ads:minor | guardian | settings | none | * | *
  nothing | CA-ON 2026-03-15 age:13 | everything | ads:regime-default | notice | settings | none | * | undecided
  accept CA-ON 2026-03-01 age:12 | CA-ON 2026-03-15 age:12 | functional security prefs own-ads captcha | counter:minor ads:minor | guardian | settings | none | * | *
  nothing | CA-ON 2026-03-15 age:12 gpc | functional security prefs own-ads captcha | counter:minor | guardian | settings | none | * | *
  nothing | US-CA 2026-03-15 adults | everything | ads:regime-default | - | choices | none | may | *
  nothing | US-CA 2026-03-15 adults age:18 | everything | ads:regime-default | - | choices | none | may | *
  nothing | US-CA 2026-03-15 adults age:17 | security captcha | counter:minor prefs:minor ads:minor captcha:regime-default | guardian | choices | none | * | *
  accept US-CA 2026-03-01 by:parent | US-CA 2026-03-15 adults age:17 | security captcha | counter:minor ads:minor | guardian | choices | none | * | *
  # A refusal stands, also of what would otherwise run.
  reject US-CA 2026-03-01 | US-CA 2026-03-15 adults age:17 | nothing | captcha:refused security:refused counter:refused | guardian | choices | opted-out | * | undecided
  save(security-) US-CA 2026-03-01 adults age:17 | US-CA 2026-03-15 adults age:17 | nothing | captcha:refused counter:minor | guardian | choices | none | * | undecided
  save(security+) US-CA 2026-03-01 | US-CA 2026-03-15 adults age:17 | security captcha | captcha:choice counter:minor | guardian | choices | none | * | undecided
  opt-in US-CA 2026-03-01 by:teen | US-CA 2026-03-15 adults age:17 | security captcha | ads:minor | guardian | choices | none | * | *
  nothing | FR 2026-03-15 adults | nothing | ads:undecided | banner | settings | none | may | undecided
  nothing | FR 2026-03-15 adults age:18 | nothing | ads:undecided | banner | settings | none | may | undecided
  nothing | FR 2026-03-15 adults age:17 | nothing | * | guardian | settings | none | * | *
  accept FR 2026-03-01 | FR 2026-03-15 adults age:17 | nothing | ads:minor | guardian | settings | none | * | *
  accept FR 2026-03-01 by:parent | FR 2026-03-15 adults age:17 | nothing | ads:minor | guardian | settings | none | * | *
  accept FR 2026-03-01 adults age:18 | FR 2026-03-15 adults age:18 | everything | ads:choice | - | settings | none | may not | decided
  accept GB 2026-03-01 | GB 2026-03-15 adults age:17 ukStatistics ukAppearance | * | ads:minor | guardian | settings | none | * | *
  `);
});

describe('what a parent agreed to is void like anyone else’s once it is revised or dated ahead', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  accept US-CA 2026-03-01 by:parent age:10 | US-CA 2026-03-15 age:10 | everything | ads:choice | - | choices | none | * | decided
  accept US-CA 2026-03-01 by:parent age:10 rev:1 | US-CA 2026-03-15 age:10 rev:2 | functional security prefs captcha own-ads | ads:minor counter:minor advertising:minor | guardian | choices | none | may not | *
  accept CA-ON 2026-03-01 by:parent age:10 rev:1 | CA-ON 2026-03-15 age:10 rev:2 | functional security prefs captcha own-ads | ads:minor counter:minor | guardian | settings | none | may not | *
  accept US-CA 2027-03-01 by:parent age:10 | US-CA 2026-03-15 age:10 | functional security prefs captcha own-ads | ads:minor counter:minor | guardian | choices | none | may not | *
  accept US-CA 2026-03-01 by:parent age:10 rev-analytics:1 | US-CA 2026-03-15 age:10 rev-analytics:2 | functional advertising security embeds prefs ads own-ads captcha video | counter:minor ads:choice | guardian | choices | none | may not | *
  reject US-CA 2026-03-01 by:parent age:10 rev:1 | US-CA 2026-03-15 age:10 rev:2 | nothing | ads:refused counter:refused | notice | choices | * | may not | *
  `);
});

describe('a teenager’s opt-in is their own', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  opt-in US-CA 2026-03-01 by:teen age:14 | US-CA 2026-03-15 age:14 | everything | ads:choice | - | choices | none | * | *
  opt-in US-CA 2026-03-01 by:parent age:14 | US-CA 2026-03-15 age:14 | all but sale | ads:minor shared-counter:minor | - | choices | none | * | *
  opt-in US-CA 2026-03-01 by:parent age:12 | US-CA 2026-03-15 age:13 | all but sale | ads:minor | - | choices | none | * | *
  `);
});

describe('a signal that a teenager’s opt-in could not override is no exception from it later', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  opt-in US-CA 2026-03-01 by:teen gpc age:15; see US-CA 2026-03-02 gpc age:15 | US-CA 2026-03-15 gpc age:16 | all but sale | ads:signal | - | choices | honored | may not | *
  `);
});

describe('a site for adults has no decision of anyone younger', () => {
  decisions(`
  # after | then | runs | because | ask | link | opt-out | may ask | status
  nothing | FR 2026-03-15 adults age:17 | nothing | * | guardian | settings | none | may not | undecided
  accept FR 2026-03-01 | FR 2026-03-15 adults age:17 | nothing | ads:minor | guardian | settings | none | may not | undecided
  reject FR 2026-03-01 | FR 2026-03-15 adults age:17 | nothing | ads:refused | guardian | settings | none | may not | undecided
  accept US-CA 2026-03-01 | US-CA 2026-03-15 adults age:17 | security captcha | ads:minor | guardian | choices | none | may not | undecided
  opt-out US-CA 2026-03-01 | US-CA 2026-03-15 adults age:17 | security captcha | ads:minor | guardian | choices | opted-out | may not | undecided
  acknowledge CA-ON 2026-03-01 | CA-ON 2026-03-15 adults age:17 | security captcha | ads:minor | guardian | settings | none | may not | undecided
  `);
});
