import {
  type DeclaredOption,
  declaredOptions,
  type OptionKey,
  type OptionPlace,
  type OptionValues,
} from './declaredOptions.ts';
import type { RuleSetting } from './options.ts';

/** Something wrong with what was given. `path` leads to it in the given value; an empty path means the value as a whole. */
export interface OptionComplaint {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface ReadOptionValues {
  /** What was given and is right. Parts that are wrong are left out. */
  readonly values: Partial<OptionValues>;
  readonly complaints: readonly OptionComplaint[];
}

type Complain = (path: readonly (string | number)[], message: string) => void;
type Given = Readonly<Record<string, unknown>>;

/** Who has this much wrong is helped no more by being told the rest. */
const MOST_COMPLAINTS = 100;
/** Lists are looked through for every file or finding, so there are bounds, far beyond what anybody writes. */
const MOST_ITEMS = 20_000;
const MOST_GLOBS = 500;
const LONGEST_ITEM = 1_000;
const RULE_SETTINGS: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies RuleSetting[];

/**
 * Reads options from plain data: the `secondRead` section of an editor's settings, or a parsed `.second-read.json`.
 * A wrong part is left out and complained of; the rest stands. Never throws.
 * @param given   any value; undefined counts as nothing given
 * @param place   which options may stand there
 * @param ruleIds the rules there are
 */
export function readOptionValues(given: unknown, place: OptionPlace, ruleIds: readonly string[]): ReadOptionValues {
  const complaints: OptionComplaint[] = [];
  const values: Record<string, unknown> = {};
  let more = 0;
  const complain: Complain = (path, message) => {
    if (complaints.length < MOST_COMPLAINTS) complaints.push({ path, message });
    else more++;
  };
  if (given === undefined || (given === null && place === 'settings')) return { values, complaints };
  if (!isObject(given)) {
    complain([], 'Options are an object: { "rules": { ... } }.');
    return { values, complaints };
  }
  const allowed = Object.entries<DeclaredOption>(declaredOptions).filter(([, option]) => option.places.includes(place));
  for (const [key, option] of allowed) {
    const value = readOne(key, option, given, place, ruleIds, complain);
    if (value !== undefined) values[key] = value;
  }
  if (place === 'file') complainOfUnknown(given, allowed.map(([key]) => key) as OptionKey[], complain);
  if (more > 0) complaints.push({ path: [], message: `${more} more parts are wrong.` });
  return { values: values as Partial<OptionValues>, complaints };
}

function readOne(
  key: string,
  option: DeclaredOption,
  given: Given,
  place: OptionPlace,
  ruleIds: readonly string[],
  complain: Complain,
): unknown {
  const path = key.split('.');
  let value: unknown = given;
  for (const [depth, step] of path.entries()) {
    if (!isObject(value)) {
      // Said once, by the first option of the group; an editor's settings may hold null for what is not set.
      if (depth === 1 && !(value === null && place === 'settings') && isFirstOfGroup(key, path[0] ?? ''))
        complain(path.slice(0, 1), `"${path[0]}" must be an object.`);
      return undefined;
    }
    value = Object.hasOwn(value, step) ? value[step] : undefined;
    if (value === undefined) return undefined;
  }
  if (value === null && place === 'settings') return undefined;
  return readValue(option, value, path, key, ruleIds, complain);
}

function readValue(
  option: DeclaredOption,
  value: unknown,
  path: readonly string[],
  key: string,
  ruleIds: readonly string[],
  complain: Complain,
): unknown {
  switch (option.kind) {
    case 'boolean':
      if (typeof value === 'boolean') return value;
      complain(path, `"${key}" must be true or false.`);
      return undefined;
    case 'choice':
      if (typeof value === 'string' && Object.hasOwn(option.choices, value)) return value;
      complain(path, `"${key}" must be one of ${Object.keys(option.choices).join(', ')}.`);
      return undefined;
    case 'list':
      return readList(value, path, key, complain);
    case 'rules':
      return readRules(value, path, key, ruleIds, complain);
  }
}

function readList(
  value: unknown,
  path: readonly string[],
  key: string,
  complain: Complain,
): readonly string[] | undefined {
  if (!Array.isArray(value)) {
    complain(path, `"${key}" must be a list of texts.`);
    return undefined;
  }
  const most = key.startsWith('files.') ? MOST_GLOBS : MOST_ITEMS;
  if (value.length > most)
    complain([...path, most], `"${key}" holds ${value.length} texts; ${most} count at the most.`);
  return value.slice(0, most).filter((item, index): item is string => {
    const right = typeof item === 'string' && item.trim() !== '' && item.length <= LONGEST_ITEM;
    const wrong = typeof item === 'string' && item.length > LONGEST_ITEM;
    if (wrong) complain([...path, index], `A text in "${key}" may have ${LONGEST_ITEM} characters at the most.`);
    else if (!right) complain([...path, index], `"${key}" may hold only texts that are not empty.`);
    return right;
  });
}

function readRules(
  value: unknown,
  path: readonly string[],
  key: string,
  ruleIds: readonly string[],
  complain: Complain,
): Readonly<Record<string, RuleSetting>> | undefined {
  if (!isObject(value)) {
    complain(path, `"${key}" must be an object: { "hedge": "off" }.`);
    return undefined;
  }
  const rules: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(value)) {
    if (!ruleIds.includes(id)) complain([...path, id], `There is no rule "${id}".`);
    else if (typeof setting === 'string' && RULE_SETTINGS.includes(setting)) rules[id] = setting as RuleSetting;
    else complain([...path, id], `"${id}" must be one of ${RULE_SETTINGS.join(', ')}.`);
  }
  return rules;
}

function complainOfUnknown(given: Given, keys: readonly string[], complain: Complain): void {
  for (const [name, value] of Object.entries(given)) {
    if (name === '$schema' || keys.includes(name)) continue;
    const group = keys.filter((key) => key.startsWith(`${name}.`)).map((key) => key.slice(name.length + 1));
    if (group.length === 0) complain([name], `There is no option "${name}".`);
    else if (isObject(value))
      for (const inner of Object.keys(value))
        if (!group.includes(inner)) complain([name, inner], `There is no option "${name}.${inner}".`);
  }
}

function isFirstOfGroup(key: string, group: string): boolean {
  return Object.keys(declaredOptions).find((other) => other.startsWith(`${group}.`)) === key;
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
