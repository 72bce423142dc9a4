// A language's file as visitors get it: texts alone, in the order of English, whose keys the interface holds already.

import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The texts of a file, as they are written, by key.
 *
 * @param {string} code
 * @param {string} name of the object that holds them
 * @returns {Map<string, string>}
 */
function textsOf(code, name) {
  const source = ts.createSourceFile('locale.ts', code, ts.ScriptTarget.ES2021, true);
  const texts = new Map();
  source.forEachChild(function visit(node) {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) {
      for (const property of node.initializer.properties) {
        texts.set(property.name.getText(), property.initializer.getText());
      }
    } else node.forEachChild(visit);
  });
  return texts;
}

const read = (path) => readFileSync(new URL(`src/i18n/${path}.ts`, import.meta.url), 'utf8');

const english = [
  ...textsOf(read('locales/en'), 'first').keys(),
  ...textsOf(read('locales/en-second'), 'second').keys(),
];

/** What such a file is to those who import it by name. */
const declaration = `import type { Locale } from '../types/i18n/messages.js';
export declare const version: string;
export declare const messages: Locale['messages'];
`;

const embedDeclaration = `import type { EmbedMessages } from '../../types/i18n/embed.js';
export declare const embed: EmbedMessages;
`;

/** Keys cost about a quarter of a file, and are the same in all of them. */
export const localesAsLists = {
  name: 'locales-as-lists',
  transform(code, id) {
    if (!/\/i18n\/locales\/[\w-]+\.ts$/.test(id)) return null;
    const texts = textsOf(code, 'messages');
    if ([...texts.keys()].join() !== english.join()) {
      this.error(`${id} does not say everything in the order of English.`);
    }
    const list = [...texts.values()].join();
    return { code: `export const version = VERSION, messages = [${list}];`, map: null };
  },
  generateBundle(_, bundle) {
    for (const { fileName, name } of Object.values(bundle)) {
      const embed = [...textsOf(read(`locales/${name}`), 'embed')].map((pair) => pair.join(':'));
      const files = {
        [fileName.replace(/js$/, 'd.ts')]: declaration,
        [`embeds/${name}.js`]: `export const embed={${embed}};\n`,
        [`embeds/${name}.d.ts`]: embedDeclaration,
      };
      for (const [fileName, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    }
  },
};
