// The head of a category or service: its name and, beside it, what has been decided.

import type { JSX } from 'preact';
import type { Decision } from '../core/types.js';
import { Switch } from './Switch.js';
import type { Words } from './words.js';

/** What a row shows and does. */
export interface RowProps {
  readonly tag: 'h3' | 'h4';
  readonly name: string;
  /** What the switch shows; null for what is always on and has none. */
  readonly decision: Decision | null;
  readonly isLocked: boolean;
  readonly words: Words;
  readonly onTurn: (decision: Decision) => void;
}

/** A name with its switch. */
export function Row({ tag: Tag, name, decision, isLocked, words, onTurn }: RowProps): JSX.Element {
  const { say } = words;
  return (
    <div class="consentry-row">
      <Tag class="consentry-name">
        <bdi>{name}</bdi>
      </Tag>
      {decision ? (
        <Switch
          name={name}
          decision={decision}
          isLocked={isLocked}
          words={{ granted: say('allowed'), denied: say('notAllowed') }}
          onTurn={onTurn}
        />
      ) : (
        <span class="consentry-state">{say('alwaysOn')}</span>
      )}
    </div>
  );
}

/** Rows behind their number, opened when asked for. */
export function Services({
  count,
  words,
  children,
}: {
  readonly count: number;
  readonly words: Words;
  readonly children: JSX.Element[];
}): JSX.Element {
  return (
    <details class="consentry-details">
      <summary class="consentry-summary">{words.say('servicesCount', { count })}</summary>
      <ul class="consentry-services">{children}</ul>
    </details>
  );
}
