// "Your Privacy Choices": one control for all sale and sharing, then finer ones. Everything counts at once, is confirmed
// where it was done, and asks for nothing. 11 CCR 7015, 7026, 7028.

import type { Contact } from '../core/types.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { OptOutIcon } from './OptOutIcon.js';
import type { DialogProps } from './second-layer.js';
import { Link } from './Text.js';

/** The choices about sale and sharing. */
export function ChoicesDialog(props: DialogProps) {
  const { consent, words, memory, status, remember, close } = props;
  const { say } = words;
  const { controller, policy } = consent.settings;
  const { optOut, record } = consent.state.get();
  const isOut = optOut === 'honored' || optOut === 'opted-out';
  return (
    <Dialog
      title={say('choicesLink')}
      closeLabel={say('close')}
      onLeave={close}
      onClose={close}
      footer={
        <div class="consentry-actions" data-count={2}>
          {memory.isOptingIn ? (
            <>
              <Button label={say('cancel')} onPress={() => remember({ isOptingIn: false })} />
              <Button label={say('allowSale')} onPress={props.optIn} />
            </>
          ) : (
            <>
              {isOut ? (
                <Button label={say('allowSale')} onPress={() => remember({ isOptingIn: true })} />
              ) : (
                <Button label={say('optOutAll')} onPress={props.optOut} />
              )}
              <Button label={say('morePreferences')} onPress={() => consent.open('preferences')} />
            </>
          )}
        </div>
      }
    >
      <p class="consentry-outcome" role="status">
        <OptOutIcon label={say('optOutIcon')} />
        <span>
          {isOut && <strong class="consentry-strong">{say('honored')}. </strong>}
          {optOut === 'overridden' && record?.optIn
            ? say('overridden', { date: words.date(record.optIn.at) })
            : say(isOut ? 'statusOptedOut' : 'statusNotOptedOut')}
        </span>
      </p>
      <p class="consentry-heard" role="status">
        {status}
      </p>
      <p class="consentry-text">{say('choicesText')}</p>
      {memory.isOptingIn && (
        <p class="consentry-note" role="alert">
          {say('allowSaleConfirm')}
        </p>
      )}
      {record && (
        <div class="consentry-fact">
          <p class="consentry-label">{say('consentId')}</p>
          <p class="consentry-row">
            <code class="consentry-code">{record.id}</code>
            <button
              type="button"
              class="consentry-link"
              onClick={() =>
                navigator.clipboard?.writeText(record.id).then(
                  () => remember({ isCopied: true }),
                  () => {},
                )
              }
            >
              {say(memory.isCopied ? 'copied' : 'copy')}
            </button>
          </p>
          <p class="consentry-label">{say('decidedAt', { date: words.date(record.decidedAt) })}</p>
        </div>
      )}
      {controller?.contacts?.length ? (
        <div class="consentry-fact">
          <p class="consentry-label">{say('contact')}</p>
          {controller.contacts.map((contact) => (
            <p class="consentry-text">
              <ContactLine contact={contact} />
            </p>
          ))}
        </div>
      ) : null}
      {policy && (
        <p class="consentry-links">
          <Link href={policy.url} text={words.parts('policy').map(textOf).join('')} />
        </p>
      )}
    </Dialog>
  );
}

function ContactLine({ contact: { email, phone, address } }: { readonly contact: Contact }) {
  return (
    <span class="consentry-links">
      {email && <Link href={`mailto:${encodeURIComponent(email)}`} text={email} />}
      {phone && <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`} text={phone} />}
      {address && <bdi>{address}</bdi>}
    </span>
  );
}

const textOf = (part: string | { readonly text: string }): string =>
  typeof part === 'string' ? part : part.text;
