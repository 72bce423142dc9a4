// "Your Privacy Choices": one control for all sale and sharing, then finer ones. It counts at once, is confirmed where it
// was done, and asks for nothing. 11 CCR 7015, 7026, 7028.

import type { Contact } from '../core/types.js';
import { buttons } from './button.js';
import { dialog, fact } from './dialog.js';
import { optOutIcon } from './icon.js';
import type { DialogProps } from './second-layer.js';
import { link, live, paragraph, text } from './text.js';
import { h, type View } from './view.js';

/** The choices about sale and sharing. */
export function choicesDialog(props: DialogProps): View {
  const { consent, words, memory, status, remember, act, close } = props;
  const { say } = words;
  const { controller, policy } = consent.settings;
  const { optOut, record } = consent.state.get();
  const isOut = optOut === 'honored' || optOut === 'opted-out';
  const contacts = controller?.contacts ?? [];
  return dialog({
    key: 'choices',
    title: say('choicesLink'),
    closeLabel: say('close'),
    onLeave: close,
    onClose: close,
    content: [
      live(status),
      h(
        'p',
        { class: 'consentry-outcome', role: 'status' },
        optOutIcon(say('optOutIcon')),
        h(
          'span',
          {},
          isOut && h('strong', { class: 'consentry-name' }, say('honored'), '. '),
          optOut === 'overridden' && record?.optIn
            ? say('overridden', { date: words.date(record.optIn.at) })
            : say(isOut ? 'statusOptedOut' : 'statusNotOptedOut'),
        ),
      ),
      paragraph('text', say('choicesText')),
      memory.isOptingIn &&
        h('p', { key: 'confirm', class: 'consentry-note', role: 'alert' }, say('allowSaleConfirm')),
      record &&
        fact(
          say('consentId'),
          h(
            'p',
            { class: 'consentry-row' },
            h('code', { class: 'consentry-code' }, record.id),
            h(
              'button',
              {
                type: 'button',
                class: 'consentry-link',
                onclick: () =>
                  void navigator.clipboard?.writeText(record.id).then(
                    () => remember({ isCopied: true }),
                    () => undefined,
                  ),
              },
              say(memory.isCopied ? 'copied' : 'copy'),
            ),
          ),
          paragraph('label', say('decidedAt', { date: words.date(record.decidedAt) })),
        ),
      contacts.length > 0 && fact(say('contact'), contacts.map(contactLine)),
      policy && paragraph('links', text(words.parts('policy'), { policy: policy.url })),
    ],
    footer: memory.isOptingIn
      ? buttons(
          [say('cancel'), () => remember({ isOptingIn: false })],
          [say('allowSale'), act('saved', (how) => consent.requestOptIn(how).confirm())],
        )
      : buttons(
          isOut
            ? [say('allowSale'), () => remember({ isOptingIn: true })]
            : [say('optOutAll'), act('honored', consent.optOut)],
          [say('morePreferences'), () => consent.open('preferences')],
        ),
  });
}

function contactLine({ region, email, phone, address }: Contact): View {
  return paragraph(
    'links',
    region && h('bdi', {}, region),
    email && link(`mailto:${encodeURIComponent(email)}`, email),
    phone && link(`tel:${phone.replace(/[^\d+]/g, '')}`, phone),
    address && h('bdi', {}, address),
  );
}
