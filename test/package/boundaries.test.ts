// What a room may import: the linter refuses the rest.

import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** File, what it imports, and whether it may. */
const imports: readonly (readonly [file: string, from: string, mayBe: boolean])[] = [
  ['jurisdictions/a', './rows.js', true],
  ['jurisdictions/a', '../core/types.js', false],
  ['jurisdictions/a', '../start.js', false],
  ['jurisdictions/a', 'nanostores', false],
  ['services/a', './types.js', true],
  ['services/a', '../core/config-types.js', true],
  ['services/a', '../core/api.js', false],
  ['services/a', '../ui/mount.js', false],
  ['i18n/a', './messages.js', true],
  ['i18n/a', '../core/types.js', false],
  ['i18n/a', '../gating/gate.js', false],
  ['i18n/locales/a', '../messages.js', true],
  ['i18n/locales/a', '../../gating/gate.js', false],
  ['core/a', '../jurisdictions/resolve.js', true],
  ['core/a', 'nanostores', true],
  ['core/a', '../browser/page.js', false],
  ['core/a', '../storage/cookie.js', false],
  ['core/a', '../start.js', false],
  ['core/a', 'preact', false],
  ['core/a', 'preact/hooks', false],
  ['core/a', 'idb-keyval', false],
  ['storage/a', '../core/types.js', true],
  ['storage/a', '../evidence/log.js', false],
  ['storage/a', '../ui/mount.js', false],
  ['storage/a', 'idb-keyval', false],
  ['evidence/log', 'idb-keyval', true],
  ['evidence/log', '../core/types.js', true],
  ['evidence/log', '../ui/mount.js', false],
  ['evidence/a', 'idb-keyval', false],
  ['evidence/a', '../storage/cookie.js', false],
  ['evidence/a', '../gating/gate.js', false],
  ['browser/a', '../core/types.js', true],
  ['browser/a', '../storage/cookie.js', false],
  ['browser/a', '../evidence/log.js', false],
  ['gating/a', '../core/types.js', true],
  ['gating/a', '../browser/page.js', true],
  ['gating/a', '../services/types.js', true],
  ['gating/a', '../i18n/choose.js', true],
  ['gating/a', '../integrations/follow.js', false],
  ['gating/a', '../ui/mount.js', false],
  ['gating/a', '../storage/cookie.js', false],
  ['gating/a', '../ui.js', false],
  ['integrations/a', '../core/types.js', true],
  ['integrations/a', '../gating/gate.js', false],
  ['integrations/a', '../i18n/choose.js', false],
  ['integrations/a', '../evidence/log.js', false],
  ['integrations/gpp/a', '../follow.js', true],
  ['integrations/gpp/a', '../../core/types.js', true],
  ['integrations/gpp/a', '../../ui/mount.js', false],
  ['server/a', '../storage/cookie.js', true],
  ['server/a', '../browser/page.js', false],
  ['ui/a', '../core/types.js', true],
  ['ui/a', '../i18n/messages.js', true],
  ['ui/a', '../../styles/dialog.css?inline', true],
  ['ui/a', 'preact', true],
  ['ui/a', '../browser/page.js', false],
  ['ui/a', '../gating/gate.js', false],
  ['ui/a', '../evidence/log.js', false],
  ['ui/a', '../storage/cookie.js', false],
  ['ui/a', '../integrations/follow.js', false],
  ['ui/a', 'nanostores', false],
];

interface Report {
  readonly diagnostics: readonly {
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
}

test('the linter refuses what a room may not import, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    copyFileSync('biome.json', join(root, 'biome.json'));
    const written: Record<string, string[]> = {};
    for (const [file, from] of imports) {
      const path = join(root, 'src', `${file}.ts`);
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `import '${from}';\n`);
      written[file] = [...(written[file] ?? []), from];
    }
    const { stdout } = spawnSync(
      'node_modules/.bin/biome',
      [
        'lint',
        '--reporter=json',
        '--only=style/noRestrictedImports',
        '--max-diagnostics=none',
        `--config-path=${root}`,
        join(root, 'src'),
      ],
      { encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as Report;
    const refused = diagnostics.map(({ location: { path, start } }) => {
      const file = relative(join(root, 'src'), path).replace('.ts', '');
      return `${file}: ${written[file]?.[start.line - 1]}`;
    });
    expect(refused.sort()).toEqual(
      imports
        .filter(([, , mayBe]) => !mayBe)
        .map(([file, from]) => `${file}: ${from}`)
        .sort(),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});
