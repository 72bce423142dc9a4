// "Your Privacy Choices": one control for all sale and sharing, then finer ones. It counts at once, is confirmed where it
// was done, and asks for nothing. 11 CCR 7015, 7026, 7028.

import type { JSX } from 'preact';
import type { CategorySettings, Contact } from '../core/types.js';
import { type ButtonSpec, Buttons } from './Buttons.js';
import { Dialog, Fact } from './Dialog.js';
import { lockOf, mayAllow, saveChoices, shownDecision } from './draft.js';
import { OptOutIcon } from './OptOutIcon.js';
import { queryAll } from './page.js';
import { Row, Services } from './Row.js';
import type { SurfaceProps } from './second-layer.js';
import { Link, Live, Paragraph, TextButton, text } from './Text.js';

/** The choices about sale and sharing. */
export function ChoicesDialog(props: SurfaceProps): JSX.Element {
  const { consent, words, memory, remember, act, close } = props;
  const { say } = words;
  const { settings } = consent;
  const { controller, policy } = settings;
  const state = consent.state.get();
  const { optOut, record } = state;
  const isOut = optOut === 'honored' || optOut === 'opted-out';
  const contacts = controller?.contacts ?? [];
  const isSold = ({ kind, saleOrShare }: CategorySettings): boolean =>
    saleOrShare && kind !== 'necessary';
  const sold = settings.services.filter(isSold);
  const sellers = [...settings.categories.filter(isSold), ...sold];
  const mayAsk = sellers.some((each) => mayAllow(each, state, settings));
  const isMinors =
    sellers[0] && sellers.every((each) => lockOf(each, state, settings) === 'lockedMinor');
  const service = typeof memory.step === 'object' && memory.step?.service;
  const confirm = (
    <p class="consentry-note" role="alert">
      {say('allowSaleConfirm')}
    </p>
  );
  const more: ButtonSpec = [say('morePreferences'), () => consent.open('preferences')];
  /** Puts the id on the clipboard; where that is not to be had, as without https, selects it to be copied by hand. */
  const copy = async (id: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(id);
      remember({ said: ['copied'] });
    } catch {
      const [code] = queryAll('consentry-root dialog code');
      if (code) getSelection()?.selectAllChildren(code);
    }
  };
  return (
    <Dialog
      title={say('choicesLink')}
      closeLabel={say('close')}
      onLeave={close}
      onClose={close}
      footer={
        memory.step ? (
          <Buttons
            of={[
              [say('cancel'), () => remember({ step: null })],
              [
                say('allowSale'),
                act('saved', (how) =>
                  service
                    ? saveChoices(consent, { [service]: 'granted' }, how)
                    : consent.requestOptIn(how).confirm(),
                ),
              ],
            ]}
          />
        ) : (
          <Buttons
            of={
              isOut
                ? mayAsk
                  ? [[say('allowSale'), () => remember({ step: 'confirm' })], more]
                  : [more]
                : [[say('optOutAll'), act('honored', consent.optOut)], more]
            }
          />
        )
      }
    >
      <Live say={say} said={memory.said} />
      <p class="consentry-outcome" role="status">
        <OptOutIcon label={say('optOutIcon')} />
        <span>
          {isOut && <strong class="consentry-name">{say('honored')}. </strong>}
          {optOut === 'overridden' && record?.optIn
            ? say('overridden', { date: words.date(record.optIn.at) })
            : say(isOut ? 'statusOptedOut' : isMinors ? 'lockedMinor' : 'statusNotOptedOut')}
        </span>
      </p>
      <Paragraph kind="text">{say('choicesText')}</Paragraph>
      {memory.step === 'confirm' && confirm}
      {sold.length > 0 && (
        <Services
          id=""
          of={sold}
          surface={props}
          row={(item) => (
            <>
              <Row
                tag="h3"
                name={item.name}
                decision={shownDecision(item, {}, state, settings)}
                isLocked={lockOf(item, state, settings) !== null}
                say={say}
                onTurn={(decision, via) =>
                  decision === 'granted'
                    ? remember({ step: { service: item.id } })
                    : act('saved', (how) => saveChoices(consent, { [item.id]: decision }, how))(via)
                }
              />
              {service === item.id && confirm}
              {item.purpose && (
                <Paragraph kind="text">
                  <bdi>{item.purpose}</bdi>
                </Paragraph>
              )}
            </>
          )}
        />
      )}
      {record && (
        <Fact label={say('consentId')}>
          <p class="consentry-row">
            <code class="consentry-code">{record.id}</code>
            <TextButton onPress={() => copy(record.id)}>
              {say(memory.said[0] === 'copied' ? 'copied' : 'copy')}
            </TextButton>
          </p>
          <Paragraph kind="label">
            {say('decidedAt', { date: words.date(record.decidedAt) })}
          </Paragraph>
        </Fact>
      )}
      {contacts.length > 0 && <Fact label={say('contact')}>{contacts.map(contactLine)}</Fact>}
      {policy && (
        <Paragraph kind="links">{text(words.parts('policy'), { policy: policy.url })}</Paragraph>
      )}
    </Dialog>
  );
}

function contactLine({ region, email, phone, address }: Contact): JSX.Element {
  return (
    <Paragraph kind="links">
      {region && <bdi>{region}</bdi>}
      {email && <Link href={`mailto:${encodeURIComponent(email)}`}>{email}</Link>}
      {phone && <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Link>}
      {address && <bdi>{address}</bdi>}
    </Paragraph>
  );
}
