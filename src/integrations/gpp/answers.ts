// What a GPP section says about this visitor. Sale, sharing and targeted advertising are one
// question here, as they are in the record: off for any reason means opted out of all three.

import type { ConsentState } from '../../core/types.js';
import { isGranted } from '../follow.js';
import type { SectionValues, Value } from './encode.js';
import { type Section, sections } from './sections.js';

/** What the site knows and we do not. */
export interface AnswerOptions {
  /** Category or service that stands for sale and sharing. @default 'advertising' */
  readonly advertising?: string;
  /** Whether the site sells or shares personal data at all; if not, its notices do not apply. @default true */
  readonly sellsOrShares?: boolean;
  /**
   * Fields by their name in the specification, such as `{ SensitiveDataLimitUseNotice: 1 }`. What the
   * visitor decided cannot be replaced.
   * @default no contract with the MSPA, no sensitive data
   */
  readonly fields?: Readonly<Record<string, Value>>;
}

/**
 * The section for a place, or none outside the United States.
 *
 * A state without one gets the national section: it is written for signatories of the MSPA, but an
 * objection that is said in it reaches more vendors than one that is not said.
 */
export function sectionOf({ place, regime }: ConsentState): Section | undefined {
  if (!regime.startsWith('us')) return undefined;
  const prefix = place.toLowerCase().replace('-', '');
  return sections.find((section) => section.prefix === prefix) ?? sections[0];
}

/** The values of a section's fields in this state. */
export function answersOf(
  section: Section,
  state: ConsentState,
  options: AnswerOptions,
): SectionValues {
  const { advertising = 'advertising', sellsOrShares = true, fields = {} } = options;
  const grant = state.services[advertising] ?? state.grants[advertising];
  const isAllowed =
    isGranted(state, advertising) && state.optOut !== 'opted-out' && state.optOut !== 'honored';
  const standard = (name: string): number => {
    // 0 does not apply, 1 a notice was given, 2 it was not.
    if (/^(Sale|Sharing|TargetedAdvertising)(OptOut)?Notice$|^Processing/.test(name)) {
      return Number(sellsOrShares);
    }
    // 1 opted out, 2 did not. Where no notice applies, nobody can have declined to opt out.
    if (name.endsWith('OptOut')) return isAllowed ? (sellsOrShares ? 2 : 0) : 1;
    // 1 no consent, 2 consent. Only a known child matters.
    if (name.startsWith('KnownChild')) return Number(grant?.because === 'minor');
    // No contract with the MSPA: not covered, and no mode of it. 1 would claim one.
    if (name === 'MspaCoveredTransaction') return 2;
    return name.endsWith('Version') ? section.version : 0;
  };
  const core = section.core.map(([name, size]): [string, Value] => {
    const isOurs = name.endsWith('OptOut') || name.endsWith('Version');
    const given = isOurs ? undefined : fields[name];
    const value = given ?? standard(name);
    return [name, size > 1 && typeof value === 'number' ? Array(size).fill(value) : value];
  });
  return { core: Object.fromEntries(core), gpc: state.gpc };
}
