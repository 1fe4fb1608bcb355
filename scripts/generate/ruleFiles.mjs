import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { categories } from './categories.mjs';

const FOLDER = 'server/engine/rules';

/** `unsourced-claim` as the file and its export are named: `unsourcedClaim`. */
export function camelCase(id) {
  return id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/**
 * The rules there are: every file of every category's folder, in the order of the catalogue. Throws where a file's
 * name, its export, the rule's id and its category do not agree, naming the file.
 * @param {string} root the project's folder
 * @returns {Promise<readonly { file: string, name: string, rule: object }[]>} `file` is relative to the rules' folder
 */
export async function ruleFiles(root) {
  const found = [];
  for (const category of Object.keys(categories)) {
    const folder = path.join(root, FOLDER, category);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : [];
    const here = [];
    for (const name of names) {
      const file = path.join(folder, name);
      // Data beside a rule is not a rule; a rule says which builder made it.
      if (!makesRule(readFileSync(file, 'utf8'))) continue;
      here.push({ file: `${category}/${name}`, ...(await readRule(file, category)) });
    }
    found.push(...here.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)));
  }
  return found;
}

function makesRule(source) {
  return /\b(phraseRule|sentenceRule|documentRule)\(/.test(source);
}

async function readRule(file, category) {
  const name = path.basename(file, '.ts');
  const rule = (await import(pathToFileURL(file).href))[name];
  if (typeof rule?.id !== 'string') throw new Error(`${file}: exports no rule named "${name}"`);
  if (camelCase(rule.id) !== name)
    throw new Error(`${file}: its rule "${rule.id}" belongs in ${camelCase(rule.id)}.ts`);
  if (rule.category !== category) throw new Error(`${file}: its rule belongs in the folder "${rule.category}"`);
  return { name, rule };
}
