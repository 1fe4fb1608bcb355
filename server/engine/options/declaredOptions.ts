import type { RuleSetting } from './options.ts';

/** Where an option may be given: the editor's settings (`secondRead.KEY`), the workspace file `.second-read.json`, or both. */
export type OptionPlace = 'settings' | 'file';

interface Common {
  /** What it does, for the settings page, the schema and the docs. */
  readonly text: string;
  readonly places: readonly OptionPlace[];
}

export interface BooleanOption extends Common {
  readonly kind: 'boolean';
  readonly default: boolean;
}
export interface ChoiceOption extends Common {
  readonly kind: 'choice';
  readonly default: string;
  /** Each value that is allowed, with what it means. */
  readonly choices: Readonly<Record<string, string>>;
}
export interface ListOption extends Common {
  readonly kind: 'list';
  readonly default: readonly string[];
}
export interface RulesOption extends Common {
  readonly kind: 'rules';
  readonly default: Readonly<Record<string, RuleSetting>>;
}
export type DeclaredOption = BooleanOption | ChoiceOption | ListOption | RulesOption;

/**
 * Every option there is, once. A dot in a key is a level in the settings and in the file: `files.include` is
 * `{ "files": { "include": [] } }`. Types, validation, settings, schema and docs are all made from this.
 */
export const declaredOptions = {
  enable: {
    kind: 'boolean',
    default: true,
    places: ['settings'],
    text: 'Review articles as they are edited. When off, only the command "Review Document" reviews.',
  },
  run: {
    kind: 'choice',
    default: 'onType',
    choices: {
      onType: 'While you type.',
      onSave: 'When a file is opened or saved.',
      onCommand: 'Only on the command "Review Document".',
    },
    places: ['settings'],
    text: 'When articles are reviewed.',
  },
  rules: {
    kind: 'rules',
    default: {},
    places: ['settings', 'file'],
    text: 'What each rule reports as: its id, and `error`, `warning`, `information`, `hint` or `off`. A rule not named keeps its own severity.',
  },
  accept: {
    kind: 'list',
    default: [],
    places: ['file'],
    text: 'Phrases that are never reported. Upper and lower case are the same.',
  },
  sources: {
    kind: 'list',
    default: [],
    places: ['file'],
    text: 'Names that count as identified sources.',
  },
  dismissed: {
    kind: 'list',
    default: [],
    places: ['file'],
    text: 'Findings that were dismissed, by fingerprint. Written by the quick fix "Dismiss this occurrence".',
  },
  'files.include': {
    kind: 'list',
    default: ['**/*.{md,markdown,mdown,txt,text,article}'],
    places: ['settings', 'file'],
    text: 'Globs of the files to review as they are edited, relative to the workspace folder. Untitled documents are always reviewed.',
  },
  'files.exclude': {
    kind: 'list',
    default: [],
    places: ['settings', 'file'],
    text: 'Globs of files to leave in peace. READMEs, changelogs, licences and `node_modules` are left in peace without being named here.',
  },
  'notes.style': {
    kind: 'choice',
    default: 'criticmarkup',
    choices: {
      criticmarkup: 'CriticMarkup: `{>>second-read hedge: Is this known?<<}`',
      comment: 'An HTML comment: `<!-- second-read hedge: Is this known? -->`',
      wikipedia: "Wikipedia's inline tags: `[citation needed]`",
    },
    places: ['settings', 'file'],
    text: 'How review notes are written into the text.',
  },
  'trace.server': {
    kind: 'choice',
    default: 'off',
    choices: {
      off: 'Nothing.',
      messages: 'The name of each message.',
      verbose: 'Each message in full.',
    },
    places: ['settings'],
    text: 'What is logged of the talk between the editor and the language server.',
  },
} as const satisfies Readonly<Record<string, DeclaredOption>>;

type Declared = typeof declaredOptions;
type ValueOf<O> = O extends { kind: 'boolean' }
  ? boolean
  : O extends { kind: 'choice'; choices: infer C }
    ? keyof C
    : O extends { kind: 'rules' }
      ? Readonly<Record<string, RuleSetting>>
      : readonly string[];

export type OptionKey = keyof Declared;
/** A value for every option, under its dotted key. */
export type OptionValues = { readonly [K in OptionKey]: ValueOf<Declared[K]> };

/** The values that stand when nothing is said. */
export const defaultOptionValues: OptionValues = Object.fromEntries(
  Object.entries(declaredOptions).map(([key, option]) => [key, option.default]),
) as unknown as OptionValues;
