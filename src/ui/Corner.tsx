// What stays when nothing is asked: the way back, and in places with an opt-out right the answer to the signal.

import { OptOutIcon } from './OptOutIcon.js';

export interface CornerProps {
  /** What has become of the browser's opt-out signal; seen without opening anything. 11 CCR 7025(c)(6). */
  readonly status: string;
  readonly link: string;
  readonly icon: string | undefined;
  readonly onOpen: () => void;
}

/** A small stack in the corner of the page. */
export function Corner({ status, link, icon, onOpen }: CornerProps) {
  return (
    <div class="consentry-corner">
      {status && <p class="consentry-status">{status}</p>}
      {link && (
        <button type="button" class="consentry-way-back" onClick={onOpen}>
          {link}
          {icon && <OptOutIcon label={icon} />}
        </button>
      )}
    </div>
  );
}
