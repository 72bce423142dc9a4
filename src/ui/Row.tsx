// The head of a category or service: its name and, beside it, what has been decided.

import type { ComponentChildren, JSX } from 'preact';
import type { Decision, ServiceSettings } from '../core/types.js';
import type { Press } from './Buttons.js';
import { Switch } from './Switch.js';
import type { SurfaceProps } from './second-layer.js';
import type { Words } from './words.js';

/** What a row shows and does. */
export interface RowProps {
  readonly tag: 'h3' | 'h4';
  readonly name: string;
  /** What the switch shows; null for what is always on and has none. */
  readonly decision: Decision | null;
  readonly isLocked: boolean;
  readonly say: Words['say'];
  readonly onTurn: (decision: Decision, via: Parameters<Press>[0]) => void;
}

/** A name with its switch. */
export function Row({ tag: Tag, name, decision, isLocked, say, onTurn }: RowProps): JSX.Element {
  return (
    <div class="consentry-row">
      <Tag class="consentry-name">
        <bdi>{name}</bdi>
      </Tag>
      {decision ? (
        <Switch name={name} decision={decision} isLocked={isLocked} say={say} onTurn={onTurn} />
      ) : (
        <span class="consentry-state">{say('alwaysOn')}</span>
      )}
    </div>
  );
}

/** Rows behind their number, drawn when they are asked for: there may be thousands. */
export function Services({
  id,
  of,
  surface: { words, memory, remember },
  row,
}: {
  readonly id: string;
  readonly of: readonly ServiceSettings[];
  readonly surface: SurfaceProps;
  readonly row: (service: ServiceSettings) => ComponentChildren;
}): JSX.Element {
  const { opened } = memory;
  return (
    <details
      class="consentry-details"
      onToggle={({ currentTarget }) =>
        remember({ opened: { ...opened, [id]: currentTarget.open } })
      }
    >
      <summary class="consentry-summary">
        {words.say('servicesCount', { count: of.length })}
      </summary>
      <ul class="consentry-services">
        {opened[id] &&
          of.map((service) => (
            <li class="consentry-service" key={service.id}>
              {row(service)}
            </li>
          ))}
      </ul>
    </details>
  );
}
