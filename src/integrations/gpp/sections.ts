// The sections of the Global Privacy Platform for the United States, as data: which fields each
// holds, in which order. https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform

/** A field's name and how many values of two bits it holds; the first field is a version of six bits. */
export type Field = readonly [name: string, size: number];

/** One section: a state's law, or the national one. */
export interface Section {
  readonly id: number;
  /** By which the API calls it: `usca`. */
  readonly prefix: string;
  readonly version: number;
  readonly core: readonly Field[];
  /** Whether a sub-section with Global Privacy Control follows. */
  readonly hasGpc: boolean;
}

const sharing = 'SharingNotice';
const processing = 'ProcessingNotice';
const additional = 'AdditionalDataProcessingConsent';
const mspa = ['MspaCoveredTransaction', 'MspaOptOutOptionMode', 'MspaServiceProviderMode'];

const sensitiveData = (size: number): Field => ['SensitiveDataProcessing', size];
const knownChild = (size: number): Field => ['KnownChildSensitiveDataConsents', size];

function section(
  id: number,
  state: string,
  core: readonly (string | Field)[],
  hasGpc: boolean,
  version = 1,
): Section {
  const fields = core.map((field): Field => (typeof field === 'string' ? [field, 1] : field));
  return { id, prefix: `us${state}`, version, core: fields, hasGpc };
}

type StateRow = readonly [
  state: string,
  notice: string,
  sensitive: number,
  children: number,
  more?: string,
];

// Ids 9 to 23, in order. The last column is one more notice or, by its name, one more consent.
// biome-ignore format: a table
const states: readonly StateRow[] = [
  ['va', sharing,     8, 1],
  ['co', sharing,     7, 1],
  ['ut', sharing,     8, 1, 'SensitiveDataProcessingOptOutNotice'],
  ['ct', sharing,     8, 3],
  ['fl', processing,  8, 3, additional],
  ['mt', sharing,     8, 3, additional],
  ['or', processing, 11, 3, additional],
  ['tx', processing,  8, 1, additional],
  ['de', processing,  9, 5, additional],
  ['ia', processing,  8, 1, 'SensitiveDataOptOutNotice'],
  ['ne', processing,  8, 1, additional],
  ['nh', processing,  8, 3, additional],
  ['nj', processing, 10, 5, additional],
  ['tn', processing,  8, 1, additional],
  ['mn', processing,  8, 1, additional],
];

const withoutGpc = ['va', 'ut', 'fl', 'in', 'ky', 'ri'];

/**
 * Sections 24 to 27. The specification of December 2025 asks for a section header of its own
 * before these; the reference library of August 2026, by which vendors decode, writes and expects
 * none. Ours have none.
 */
const later = ['md', 'in', 'ky', 'ri'].map((state, index) =>
  section(
    24 + index,
    state,
    [
      'MspaVersion',
      'MspaCoveredTransaction',
      'MspaMode',
      processing,
      'SaleOptOutNotice',
      'TargetedAdvertisingOptOutNotice',
      'SaleOptOut',
      'TargetedAdvertisingOptOut',
      ...(state === 'md' ? [] : [knownChild(1)]),
      additional,
    ],
    !withoutGpc.includes(state),
  ),
);

/** Every section, by ascending id. The first one is the national one. */
export const sections: readonly [Section, ...Section[]] = [
  section(
    7,
    'nat',
    [
      'Version',
      sharing,
      'SaleOptOutNotice',
      'SharingOptOutNotice',
      'TargetedAdvertisingOptOutNotice',
      'SensitiveDataProcessingOptOutNotice',
      'SensitiveDataLimitUseNotice',
      'SaleOptOut',
      'SharingOptOut',
      'TargetedAdvertisingOptOut',
      sensitiveData(16),
      knownChild(3),
      'PersonalDataConsents',
      ...mspa,
    ],
    true,
    2,
  ),
  section(
    8,
    'ca',
    [
      'Version',
      'SaleOptOutNotice',
      'SharingOptOutNotice',
      'SensitiveDataLimitUseNotice',
      'SaleOptOut',
      'SharingOptOut',
      sensitiveData(9),
      knownChild(2),
      'PersonalDataConsents',
      ...mspa,
    ],
    true,
  ),
  ...states.map(([state, notice, sensitive, children, more = ''], index) =>
    section(
      9 + index,
      state,
      [
        'Version',
        notice,
        'SaleOptOutNotice',
        'TargetedAdvertisingOptOutNotice',
        ...(more.endsWith('Notice') ? [more] : []),
        'SaleOptOut',
        'TargetedAdvertisingOptOut',
        sensitiveData(sensitive),
        knownChild(children),
        ...(more === additional ? [more] : []),
        ...mspa,
      ],
      !withoutGpc.includes(state),
    ),
  ),
  ...later,
];
