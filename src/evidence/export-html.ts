// The receipt as a page that a person can read, print and keep: one file, no script, nothing to load. It holds the data
// that it was made from, so that it can be verified as well.

import { canonicalJson } from './canonical.js';
import { entriesOf, type Receipt } from './receipt.js';
import type { Break } from './verify-chain.js';

const verdicts: Readonly<Record<Break, string>> = {
  intact: 'The log is as it was written.',
  edited: 'An entry of the log was changed.',
  dropped: 'An entry is missing from the log.',
  reordered: 'Entries of the log stand in another order.',
  truncated: 'Entries are missing at the end of the log.',
  added: 'Entries follow that were never logged.',
  rewritten: 'The log differs from what the receiving server signed.',
  unreadable: 'An earlier log could not be read.',
  empty: 'Nothing was decided, so nothing is logged.',
  missing: 'There is a decision, but no log of it on this device.',
};

/** The receipt as an HTML document. Everything in it is escaped. */
export function toHtml(receipt: Receipt): string {
  const { verification, controller, policy, chain } = receipt;
  const verdict = verdicts[verification.because as Break] ?? verification.because;
  const where = verification.brokenAt === null ? '' : ` First at entry ${verification.brokenAt}.`;
  const signed = chain?.signed;
  const [contact] = controller.contacts;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Privacy receipt</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid #888;padding:.3rem .5rem;text-align:start;vertical-align:top}td:last-child,code,pre{overflow-wrap:anywhere;white-space:pre-wrap}</style>
</head>
<body>
<h1>Privacy receipt</h1>
${table(
  [],
  [
    ['Site', controller.name || 'not stated'],
    ['Contact', [contact?.email, contact?.phone, contact?.address].filter(Boolean).join(', ')],
    ['Privacy policy', [policy.url, policy.date].filter(Boolean).join(', ')],
    ['Decided at', receipt.decidedAt],
    ['Place and law', [receipt.place, receipt.regime, receipt.law].filter(Boolean).join(', ')],
    ['Sale and sharing', receipt.optOut],
    ['Global Privacy Control', receipt.gpc ? 'on' : 'off'],
    ['Record', receipt.recordId],
    ['Issued at', receipt.issuedAt],
  ],
)}
<h2>What may run</h2>
${table(
  ['Category or service', 'Allowed', 'Because'],
  [...receipt.categories, ...receipt.services].map(({ id, granted, because }) => [
    id,
    granted ? 'yes' : 'no',
    receipt.unattested.includes(id) ? `${because}; not in the log` : because,
  ]),
)}
<h2>History</h2>
<p>${escaped(verdict + where)}</p>
${table(
  ['What', 'When, and fingerprint'],
  entriesOf(receipt).map(({ seq, state, via, late, by, choices, at, hash }) => [
    `${seq}. ${state}, ${by}, ${via}${late ? ', logged later' : ''}: ${Object.entries(choices)
      .map(([id, decision]) => `${id} ${decision}`)
      .join(', ')}`,
    `${at}, ${hash}`,
  ]),
)}
<p>${
    signed
      ? escaped(
          `Signed by the receiving server up to entry ${signed.seq} at ${signed.at}, key ${signed.key}.`,
        )
      : 'No server has signed this log.'
  }</p>
<p>Fingerprint of this receipt: <code>${escaped(receipt.hash)}</code></p>
<details>
<summary>The same as data, for whoever verifies it</summary>
<pre>${escaped(canonicalJson(receipt))}</pre>
</details>
</body>
</html>
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('\n');
  return `<table>\n${head.length ? `${row(head, 'th')}\n` : ''}${body}\n</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
