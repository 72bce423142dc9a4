// Turns the pieces of a text into elements. Text stays text; a link leads where its target word says, or is plain text.

import type { Part } from '../i18n/format.js';

/** What each target word means: an address, or something to do. */
export type Targets = Readonly<Record<string, string | (() => void) | undefined>>;

export interface TextProps {
  readonly parts: readonly Part[];
  readonly targets?: Targets;
}

/** A text with links. */
export function Text({ parts, targets = {} }: TextProps) {
  return (
    <>
      {parts.map((part) => {
        if (typeof part === 'string') return part;
        const target = Object.hasOwn(targets, part.target) ? targets[part.target] : undefined;
        if (!target) return part.text;
        if (typeof target === 'string') return <Link href={target} text={part.text} />;
        return (
          <button type="button" class="consentry-link" onClick={target}>
            {part.text}
          </button>
        );
      })}
    </>
  );
}

/** A link. To another site it opens a new tab, which learns nothing of this one. */
export function Link({ href, text }: { readonly href: string; readonly text: string }) {
  const isAway = /^https?:/i.test(href) && new URL(href).host !== location.host;
  return (
    <a
      class="consentry-link"
      href={href}
      {...(isAway ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      {text}
    </a>
  );
}
