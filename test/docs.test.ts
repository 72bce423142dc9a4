// What the documentation claims is compared with the code.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function sources(folder: string): string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
  );
}

test('every code of an error or problem is explained, and no other', () => {
  const used = new Set<string>(['record-conflict', 'record-newer', 'record-unreadable']);
  for (const path of sources('src/').filter((each) => /\.tsx?$/.test(each))) {
    const code = text(path);
    for (const [, name] of code.matchAll(/code: '([a-z]+(?:-[a-z]+)+)'/g)) used.add(name ?? '');
    for (const [, name] of code.matchAll(/(?:tell|warn|problem|add)\(\s*'([a-z]+(?:-[a-z]+)+)'/g)) {
      used.add(name ?? '');
    }
    for (const [, name] of code.matchAll(/'(config-[a-z]+)'/g)) used.add(name ?? '');
  }
  if (used.has('unknown-id')) used.add('unknown-category').add('unknown-service');
  const explained = [...text('docs/reference/errors.md').matchAll(/^\| `([a-z-]+)`/gm)].map(
    ([, name]) => name,
  );
  expect(explained.sort()).toEqual([...used].sort());
});

/** The members of an interface of core's types. */
function membersOf(name: string): string[] {
  const [, body = ''] =
    new RegExp(`export interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(
      text('src/core/config-types.ts') + text('src/core/types.ts'),
    ) ?? [];
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)[?:(]/gm)].map(([, member = '']) => member);
}

/** Words in code in the first column of the tables under a heading. */
function listedUnder(heading: string): string[] {
  const page = text('docs/reference/configuration.md');
  const section = page.split(`\n${heading}\n`)[1]?.split('\n#')[0] ?? '';
  return [...section.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)/g)].map(([, word = '']) => word),
  );
}

test.each([
  ['option', ['ConsentConfig'], ['## Options']],
  ['key of a service', ['Service'], ['### Services']],
  ['command and reading', ['Consent'], ['## Commands', '## Readings']],
])('every %s is explained, and no other', (_, interfaces, headings) => {
  const members = interfaces.flatMap(membersOf);
  expect(members.length).toBeGreaterThan(10);
  expect(headings.flatMap(listedUnder).sort()).toEqual(members.sort());
});

test('every attribute of the script tag stands beside its option', () => {
  const list = /const attributes[^=]*= \[([\s\S]*?)\]/.exec(text('src/tag.ts'))?.[1] ?? '';
  const names = [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
  const page = text('docs/reference/configuration.md');
  expect(names.length).toBeGreaterThan(10);
  for (const name of [...names, 'policy']) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\|[^|]*\\| \`data-${attribute}\``, 'm'));
  }
});

test('every page that the README leads to is in the package', () => {
  const { files } = JSON.parse(text('package.json'));
  const links = [...text('README.md').matchAll(/\]\(([^)#:]+)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(10);
  for (const path of links) expect(files).toContain(path.split('/')[0]);
});

test('every link between pages leads somewhere', () => {
  const pages = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...sources('docs/'),
  ];
  const broken = pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      [...text(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => new URL(target ?? '', new URL(page, root)))
        .filter((target) => {
          try {
            readFileSync(target);
            return false;
          } catch (error) {
            return (error as NodeJS.ErrnoException).code !== 'EISDIR';
          }
        })
        .map((target) => `${page}: ${target.pathname.slice(root.pathname.length)}`),
    );
  expect(broken).toEqual([]);
});

test('every duty of the interface names a test that is there', () => {
  const rows = text('docs/reference/interface-duties.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split(' | ')[3] ?? '');
  expect(rows.length).toBeGreaterThan(30);
  const named = rows.flatMap((cell) =>
    cell
      .replace(/ \|$/, '')
      .split(/(?:^|; )(?=`)/)
      .filter(Boolean)
      .flatMap((part) => {
        const [, file = '', titles = ''] = /^`([^`]+)` (.+)$/.exec(part) ?? [];
        return titles.split('; ').map((title) => [file, title] as const);
      }),
  );
  const missing = named.filter(([file, title]) => {
    const pattern = title.split('…').map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return !new RegExp(`(['"\`])${pattern.join('[^\\n]*')}\\1`).test(text(`test/${file}`));
  });
  expect(missing).toEqual([]);
});

test('every token of a theme stands in the file of tokens and in the guide, and no other', () => {
  const tokensIn = (css: string) => [...css.matchAll(/--consentry-([a-z-]*[a-z])/g)];
  const sheets = ['banner', 'base', 'choices', 'dialog', 'tokens'].map(
    (name) => `styles/${name}.css`,
  );
  const used = new Set(tokensIn(sheets.map(text).join()).map(([, token]) => token));
  const [, table = ''] = text('docs/guides/interface.md').split('| token | what |');
  const [rows = ''] = table.split('\n\n');
  const explained = [...rows.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, token]) => token),
  );
  expect(explained.sort()).toEqual([...used].sort());
  expect(new Set(tokensIn(text('styles/tokens.css')).map(([, token]) => token))).toEqual(used);
});

test('every language is one that the client answers in, or stands in the table of the others', () => {
  const others =
    'Albanian sq, Arabic ar, Bosnian bs, Bulgarian bg, Chinese, simplified zh-Hans, Chinese, traditional zh-Hant, Croatian hr, Czech cs, ' +
    'Danish da, Estonian et, Finnish fi, Greek el, Hebrew he, Hindi hi, Hungarian hu, Icelandic is, Indonesian id, Irish ga, Japanese ja, ' +
    'Korean ko, Latvian lv, Lithuanian lt, Macedonian mk, Maltese mt, Norwegian Bokmål nb, Norwegian Nynorsk nn, Persian fa, Romanian ro, ' +
    'Russian ru, Serbian, Cyrillic sr, Serbian, Latin sr-Latn, Slovak sk, Slovenian sl, Swedish sv, Thai th, Turkish tr, Ukrainian uk, ' +
    'Urdu ur, Vietnamese vi, Welsh cy';
  const named = [...others.matchAll(/([A-Z].+?) ([a-z]{2}(?:-[A-Z][a-z]+)?)(?:, |$)/g)];
  const cells = [...text('docs/reference/clients.md').matchAll(/^\| (\p{Lu}.+) \|$/gmu)].flatMap(
    ([, row = '']) => row.split(' | '),
  );
  expect(cells).toEqual(named.map(([, name]) => name));
  const [, known = ''] = /const known = \[(.+)\];/.exec(text('test/e2e/ui-clients.spec.ts')) ?? [];
  const all = [...known.matchAll(/'([\w-]+)'/g), ...named.map(([, , tag]) => ['', tag] as const)];
  const files = sources('src/i18n/locales/').map((path) => path.replace(/.*\/|\.ts$/g, ''));
  expect(all.map(([, tag]) => tag).sort()).toEqual(
    files.filter((tag) => tag !== 'en-second').sort(),
  );
});
