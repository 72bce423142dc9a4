// Decides what each variant of the first layer says and offers. No elements: texts and what the buttons do.

import type { Ask, Consent } from '../core/types.js';
import type { Part } from '../i18n/format.js';
import type { BannerProps } from './Banner.js';
import type { ButtonProps, Press } from './Button.js';
import type { Words } from './words.js';

/** What the first layer may do. Only public commands of the consent. */
export interface Commands {
  readonly acceptAll: Press;
  readonly rejectAll: Press;
  readonly optOut: Press;
  readonly optIn: Press;
  readonly acknowledge: Press;
  readonly choose: () => void;
  readonly choices: () => void;
  /** Goes to the second step of the conflict, or back. */
  readonly askAgain: () => void;
}

const purposeKeys = {
  functional: 'forFunctional',
  analytics: 'forAnalytics',
  advertising: 'forAdvertising',
  security: 'forSecurity',
  embeds: 'forEmbeds',
} as const;

/** The texts and buttons of a variant. */
export function firstLayer(
  ask: Ask,
  isSecondStep: boolean,
  consent: Consent,
  words: Words,
  commands: Commands,
): BannerProps {
  const { settings } = consent;
  const { say, parts } = words;
  const isOptOut = consent.state.get().link === 'your-privacy-choices';
  const withoutSale = ask === 'banner-without-sale';
  const button = (key: Parameters<typeof say>[0], onPress: Press): ButtonProps => ({
    label: say(key),
    onPress,
  });

  const name = settings.controller?.name;
  const intro = name ? parts('introNamed', { controller: name }) : parts('intro');
  const services = settings.services.filter(
    ({ kind, saleOrShare }) => kind !== 'necessary' && !(withoutSale && saleOrShare),
  );
  const asked = settings.categories.filter(
    ({ id, saleOrShare }) =>
      !(withoutSale && saleOrShare) || services.some(({ category }) => category === id),
  );
  const purposes = words.list([
    ...new Set(
      asked.flatMap(({ id, kind }) =>
        kind === 'necessary'
          ? []
          : kind === id
            ? say(purposeKeys[kind])
            : words.category(id, '', say(purposeKeys[kind])),
      ),
    ),
  ]);
  const thirdParties = services.length ? [parts('thirdParties', { count: services.length })] : [];
  const policy = settings.policy ? [parts('policy')] : [];
  const choices: readonly (readonly Part[])[] = isOptOut
    ? [[{ text: say('choicesLink'), target: 'choices' }]]
    : [];
  const targets = {
    policy: settings.policy?.url,
    list: commands.choose,
    choices: commands.choices,
  };

  switch (ask) {
    case 'banner':
    case 'banner-without-sale':
      return {
        title: say('bannerTitle'),
        text: [
          [intro, parts('purposes', { purposes }), ...(withoutSale ? [parts('withoutSale')] : [])],
          [...thirdParties, parts('consequence'), parts('withdrawal'), ...policy, ...choices],
        ],
        targets,
        buttons: [
          button('acceptAll', commands.acceptAll),
          button('rejectAll', commands.rejectAll),
          button('choose', commands.choose),
        ],
      };
    case 'notice':
      return {
        title: say('noticeTitle'),
        text: [
          [intro, parts('noticePurposes', { purposes })],
          [...thirdParties, parts('noticeOptOut'), ...policy, ...choices],
        ],
        targets,
        buttons: [
          button('ok', commands.acknowledge),
          button('optOut', isOptOut ? commands.optOut : commands.rejectAll),
        ],
      };
    case 'conflict':
      return {
        title: say(isSecondStep ? 'conflictConfirmTitle' : 'conflictTitle'),
        text: [
          [parts(isSecondStep ? 'conflictConfirmText' : 'conflictText')],
          [...policy, ...choices],
        ],
        targets,
        buttons: [
          button('stayOptedOut', commands.optOut),
          isSecondStep
            ? button('allowSale', commands.optIn)
            : button('allowAnyway', commands.askAgain),
        ],
      };
    case 'guardian':
      return {
        title: say('guardianTitle'),
        text: [[parts('guardianText'), ...policy]],
        targets,
        buttons: [button('continueNecessary', commands.rejectAll)],
      };
  }
}
