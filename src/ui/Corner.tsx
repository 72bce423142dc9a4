// What stays when nothing is asked: the way back, and in places with an opt-out right the answer to the signal.

import type { ComponentChildren, JSX } from 'preact';
import { Paragraph } from './Text.js';

/** What the corner holds. */
export interface CornerProps {
  /** What has become of the browser's opt-out signal; seen without opening anything. 11 CCR 7025(c)(6). */
  readonly status: string;
  readonly label: string;
  readonly icon: ComponentChildren;
  readonly onOpen: () => void;
}

/** A small stack in the corner of the page. */
export function Corner({ status, label, icon, onOpen }: CornerProps): JSX.Element {
  return (
    <div class="consentry-corner">
      {status && <Paragraph kind="status">{status}</Paragraph>}
      {label && (
        <button type="button" class="consentry-way-back" onClick={onOpen}>
          {label}
          {icon}
        </button>
      )}
    </div>
  );
}
