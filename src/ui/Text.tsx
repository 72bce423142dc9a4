// Turns the pieces of a text into elements. Text stays text; a link leads where its target word says, or is plain text.

import type { ComponentChildren, JSX } from 'preact';
import type { Part } from '../i18n/format.js';
import type { MessageKey } from '../i18n/messages.js';
import type { Words } from './words.js';

/** What each target word means: an address, or something to do. */
export type Targets = Readonly<Record<string, string | (() => void) | undefined>>;

/** A text with links. */
export function text(parts: readonly Part[], targets: Targets): ComponentChildren {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const target = Object.hasOwn(targets, part.target) ? targets[part.target] : undefined;
    if (!target) return part.text;
    return typeof target === 'string' ? (
      <Link href={target}>{part.text}</Link>
    ) : (
      <TextButton onPress={target}>{part.text}</TextButton>
    );
  });
}

/** What a link or a button within text holds. */
interface Labelled {
  readonly children: string;
}

/** A link. To another site it opens a new tab, which learns nothing of this one. */
export function Link({ href, children }: Labelled & { readonly href: string }): JSX.Element {
  const isAway = new URL(href, location.href).host !== location.host;
  return (
    <a
      class="consentry-link"
      href={href}
      target={isAway ? '_blank' : undefined}
      rel={isAway ? 'noopener noreferrer' : undefined}
    >
      {children}
    </a>
  );
}

/** A button that looks like a link: it opens or copies, and decides nothing. */
export function TextButton({
  onPress,
  children,
}: Labelled & { readonly onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="consentry-link" onClick={onPress}>
      {children}
    </button>
  );
}

/** A paragraph of a kind. */
export function Paragraph({
  kind,
  children,
}: {
  readonly kind: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return <p class={`consentry-${kind}`}>{children}</p>;
}

/** Said to those who do not see it, whenever something is done. */
export function Live({
  say,
  said,
}: {
  readonly say: Words['say'];
  readonly said: readonly MessageKey[];
}): JSX.Element {
  return (
    <p class="consentry-heard" role="status">
      {said.map((key) => (
        // The same words are heard again only where they are another element.
        <span key={said}>{say(key)}</span>
      ))}
    </p>
  );
}
