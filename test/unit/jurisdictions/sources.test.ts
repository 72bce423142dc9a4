import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { authorities } from '../../../src/jurisdictions/authorities.js';
import { lawOf } from '../../../src/jurisdictions/laws.js';
import { rows } from '../../../src/jurisdictions/regimes.js';
import { sources } from '../../../src/jurisdictions/sources.js';
import type { RegimeId } from '../../../src/jurisdictions/types.js';
import { renderJurisdictions } from '../../generate/jurisdictions-page.js';

const members =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

describe('the sources', () => {
  test('cover exactly the rule sets of the table', () => {
    expect(Object.keys(sources).sort()).toEqual([...new Set(rows.map(({ id }) => id))].sort());
  });

  test.each(rows.filter(({ effectiveFrom }) => effectiveFrom !== '1970-01-01'))(
    'of $id name the day $effectiveFrom of its row',
    ({ id, effectiveFrom }) => {
      expect(sources[id].inForce).toContain(effectiveFrom);
    },
  );

  test.each(Object.entries(sources))(
    'of %s name a statute unless nothing is known',
    (id, source) => {
      expect(source.statutes.length > 0).toBe(id !== 'xx');
      expect(source.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    },
  );

  test.each(Object.entries(sources))(
    'of %s never ask more than the product does',
    (id, { minimum }) => {
      const row = rows.find((each) => each.id === id);
      const asksConsent = Object.values(minimum).some((basis) => basis === 'consent');
      if (asksConsent) expect(row?.model).toBe('opt-in');
    },
  );

  test('say which twelve states make the signal binding, and that the product honours it in all', () => {
    const binding = Object.entries(sources)
      .filter(
        ([id, { gpc }]) =>
          id.startsWith('us-') && /^must be honoured since|^treated as binding since/.test(gpc),
      )
      .map(([id]) => id);
    expect(binding.sort()).toEqual(
      'ca co ct de md mn mt ne nh nj or tx'.split(' ').map((state) => `us-${state}`),
    );
    for (const row of rows.filter(({ id }) => id.startsWith('us'))) expect(row.gpc).toBe('opt-out');
  });

  test('tell a duty to disclose from a duty to show a way out apart from the privacy notice', () => {
    for (const state of 'in ia ky ne tn tx ut va'.split(' ')) {
      const { controls } = sources[`us-${state}` as RegimeId];
      expect(controls, state).toMatch(/^clear disclosure/);
      expect(controls, state).not.toContain('outside the privacy notice');
    }
    for (const state of 'co ct de md mt nh nj or'.split(' ')) {
      expect(sources[`us-${state}` as RegimeId].controls, state).toContain('clear and conspicuous');
    }
  });

  test('do not claim more certainty about Europe than about its numbers', () => {
    expect(sources.eu.confidence).toBe('medium');
  });

  test('name an authority for every member of the EU and the EEA', () => {
    expect(Object.keys(authorities).sort()).toEqual(members.split(' '));
    for (const [, address] of Object.values(authorities)) {
      expect(new URL(address).protocol).toBe('https:');
    }
  });
});

describe('docs/reference/jurisdictions.md', () => {
  const page = readFileSync('docs/reference/jurisdictions.md', 'utf8');

  test('is what the table and its sources say; `npm run docs:jurisdictions` writes it', () => {
    expect(page).toBe(renderJurisdictions());
  });

  test('calls the signal a duty in the rows of the states that have one, and of no other', () => {
    const duties = page
      .split('\n')
      .filter((line) => /\| opt-out; (must be honoured|treated as binding)/.test(line))
      .map((line) => /^\| \[`([\w-]+)`/.exec(line)?.[1]);
    expect([...new Set(duties)].sort()).toEqual(
      'al ca co ct de la md mn mt ne nh nj or tx vt'.split(' ').map((state) => `us-${state}`),
    );
    expect(page).toContain('opt-out; must be honoured since 2024-07-01 |');
    expect(page).not.toContain('binding opt-out');
  });

  test('lists every row and every rule set', () => {
    for (const row of rows) {
      const { id } = row;
      expect(page).toContain(`[\`${id}\`](#${id})`);
      expect(page).toContain(`<a id="${id}"></a>`);
      expect(page).toContain(lawOf(row));
    }
  });
});
