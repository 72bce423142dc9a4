// A language's file as visitors get it: texts alone, in the order of English, whose keys the interface holds already.

import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The texts of a file, as they are written, by key.
 *
 * @param {string} code
 * @returns {Map<string, string>}
 */
function textsOf(code) {
  const source = ts.createSourceFile('locale.ts', code, ts.ScriptTarget.ES2021, true);
  const texts = new Map();
  source.forEachChild(function visit(node) {
    if (ts.isVariableDeclaration(node) && ts.isObjectLiteralExpression(node.initializer)) {
      for (const property of node.initializer.properties) {
        texts.set(property.name.getText(), property.initializer.getText());
      }
    } else node.forEachChild(visit);
  });
  return texts;
}

const english = ['en', 'en-second'].flatMap((name) => [
  ...textsOf(readFileSync(new URL(`src/i18n/locales/${name}.ts`, import.meta.url), 'utf8')).keys(),
]);

/** What such a file is to those who import it by name. */
const declaration = `import type { Locale } from '../types/i18n/messages.js';
export declare const version: string;
export declare const messages: Locale['messages'];
`;

/** Keys cost about a quarter of a file, and are the same in all of them. */
export const localesAsLists = {
  name: 'locales-as-lists',
  transform(code, id) {
    if (!/\/i18n\/locales\/[\w-]+\.ts$/.test(id)) return null;
    const texts = textsOf(code);
    if ([...texts.keys()].join() !== english.join()) {
      this.error(`${id} does not say everything in the order of English.`);
    }
    const list = [...texts.values()].join();
    return { code: `export const version = VERSION, messages = [${list}];`, map: null };
  },
  generateBundle(_, bundle) {
    for (const name of Object.keys(bundle)) {
      const fileName = name.replace(/js$/, 'd.ts');
      this.emitFile({ type: 'asset', fileName, source: declaration });
    }
  },
};
