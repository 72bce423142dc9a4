// Decides what each variant of the first layer says and offers. No elements: texts and what the buttons do.

import type { Ask, Consent } from '../core/types.js';
import type { Part } from '../i18n/format.js';
import type { MessageKey } from '../i18n/messages.js';
import { isMinor } from './age.js';
import type { Layer } from './Banner.js';
import type { ButtonSpec } from './Buttons.js';
import type { Perform } from './second-layer.js';
import type { Words } from './words.js';

const purposeOf = {
  functional: 'forFunctional',
  analytics: 'forAnalytics',
  advertising: 'forAdvertising',
  security: 'forSecurity',
  embeds: 'forEmbeds',
} as const;

type Sentences = Layer['text'][number];

/** The texts and buttons of a variant. `confirm` goes to the second step of the conflict. */
export function firstLayer(
  ask: Ask,
  consent: Consent,
  words: Words,
  act: Perform,
  confirm: () => void,
): Layer {
  const { controller, policy, categories, services } = consent.settings;
  const { say, parts } = words;
  const state = consent.state.get();
  const isOptOut = state.link === 'your-privacy-choices';
  // Where nothing is due, nothing says whether a minor's own yes would count.
  const accept: readonly ButtonSpec[] =
    state.ask || !isMinor(consent.settings)
      ? [[say('acceptAll'), act('saved', consent.acceptAll)]]
      : [];
  const withoutSale = ask === 'banner-without-sale';
  // Age alone leaves sale out, too.
  const isKept = withoutSale && (state.gpc || state.record?.optOut);

  const used = services.filter(
    ({ kind, saleOrShare }) => kind !== 'necessary' && !(withoutSale && saleOrShare),
  );
  const purposes = categories.flatMap(({ id, kind, saleOrShare }) => {
    const isAsked = !withoutSale || !saleOrShare || used.some(({ category }) => category === id);
    if (kind === 'necessary' || !isAsked) return [];
    return words.category(id, '', say(purposeOf[kind]), id === kind);
  });
  const intro = controller ? parts('introNamed', { controller: controller.name }) : parts('intro');
  const named = { purposes: words.list([...new Set(purposes)]) };
  const others = used.length ? [parts('thirdParties', { count: used.length })] : [];
  const links: (readonly Part[])[] = policy ? [parts('policy')] : [];
  if (isOptOut) {
    links.push([policy ? '\u2003' : '', { text: say('choicesLink'), target: 'choices' }]);
  }

  /** Two paragraphs of a text, cut after its first sentence: one alone could be the largest paint of a page. */
  const halves = (key: MessageKey, before: Sentences, after: Sentences): Layer['text'] => {
    const [text = '', ...more] = parts(key, named);
    const [, first, rest = text] = /^(.*?(?:[.।۔]\s|。))(.+)/s.exec(`${text}`) ?? [];
    const start = first ? [...before, [first]] : before;
    return [...(start.length ? [start] : []), [[rest, ...more], ...after]];
  };

  const choose = (): void => consent.open('preferences');
  const rejectAll = act('saved', consent.rejectAll);
  const optOut = act('honored', consent.optOut);

  const layer = (title: MessageKey, text: Layer['text'], buttons: Layer['buttons']): Layer => ({
    title: say(title),
    text,
    targets: { policy: policy?.url, list: choose, choices: () => consent.open('choices') },
    buttons,
  });
  switch (ask) {
    case 'banner':
    case 'banner-without-sale':
      return layer(
        'bannerTitle',
        [
          ...halves('purposes', [intro], []),
          ...(isKept ? [[parts('withoutSale')]] : []),
          [...others, parts('consequence')],
          [parts('withdrawal'), ...links],
        ],
        [...accept, [say('rejectAll'), rejectAll], [say('choose'), choose]],
      );
    case 'notice':
      return layer(
        'noticeTitle',
        [[intro], [parts('noticePurposes', named)], [...others, parts('noticeOptOut'), ...links]],
        [
          [say('ok'), act('saved', consent.acknowledge)],
          [say('optOut'), isOptOut ? optOut : rejectAll],
        ],
      );
    case 'conflict':
      return layer('conflictTitle', halves('conflictText', [], links), [
        [say('stayOptedOut'), optOut],
        [say('allowAnyway'), confirm],
      ]);
    case 'guardian':
      return layer('guardianTitle', halves('guardianText', [], links), [
        [say('continueNecessary'), rejectAll],
      ]);
  }
}
