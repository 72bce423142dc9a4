// Hands the visitor a receipt of what was decided, as a file of their own. Nothing leaves the device.

import type { Consent } from '../core/types.js';
import { create } from './page.js';

/** Saves the receipt as a page to read and to verify. Rejects when none can be made. */
export async function downloadReceipt(consent: Consent): Promise<void> {
  const href = URL.createObjectURL(new Blob([await consent.exportReceipt('html')]));
  Object.assign(create('a'), { href, download: 'receipt.html' }).click();
  setTimeout(URL.revokeObjectURL, 60_000, href);
}
