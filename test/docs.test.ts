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
