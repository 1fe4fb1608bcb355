import {
  createScanner,
  findNodeAtLocation,
  modify,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type OptionValues, type RuleSetting, readOptionValues, type Span } from '#engine';
import type { TextChange } from './textChange.ts';

/** What `.second-read.json` says, and what is wrong with it. Offsets are of its text. */
export interface WorkspaceFile {
  /** Null where there is no such file. */
  readonly text: string | null;
  /** The parts that are right. */
  readonly values: Partial<OptionValues>;
  readonly complaints: readonly FileComplaint[];
}

export interface FileComplaint extends Span {
  readonly message: string;
  /** True when it is not even JSON there, false when a value is wrong. */
  readonly syntax: boolean;
}

/** Reads the workspace file: JSON with comments and trailing commas. What is broken is complained of, the rest stands. Never throws. */
export function readWorkspaceFile(text: string | null, ruleIds: readonly string[]): WorkspaceFile {
  if (text === null || text.trim() === '') return { text, values: {}, complaints: [] };
  const refused = unreadable(text);
  if (refused) return { text, values: {}, complaints: [refused] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const read = readOptionValues(root && plainValue(root), 'file', ruleIds);
  const complaints = [
    ...errors.slice(0, MOST_ERRORS).map(({ error, offset, length }) => ({
      ...atLeastOne(text, offset, offset + length),
      message: `This is not JSON: ${inWords(printParseErrorCode(error))}.`,
      syntax: true,
    })),
    ...read.complaints.map(({ path, message }) => ({ ...spanOf(text, root, path), message, syntax: false })),
  ];
  return { text, values: read.values, complaints };
}

/** Longer than anybody writes, in UTF-16 code units; the default for what is beyond it is that nothing was said. */
const LONGEST_FILE = 1_000_000;
const DEEPEST = 50;
const MOST_ERRORS = 20;

/** Why a text is not even looked into, and where: it would take too long, or more depth than a machine has. */
function unreadable(text: string): FileComplaint | undefined {
  if (text.length > LONGEST_FILE) {
    const message = `This file is too long to be read (${text.length} characters, ${LONGEST_FILE} at the most), so nothing in it counts.`;
    return { start: 0, end: 1, message, syntax: true };
  }
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const mark = text.charAt(start);
    if (mark === '{' || mark === '[') depth++;
    if (mark === '}' || mark === ']') depth--;
    if (depth <= DEEPEST) continue;
    const message = `This is nested deeper than anything that counts here (${DEEPEST} levels at the most), so nothing in the file does.`;
    return { start, end: start + 1, message, syntax: true };
  }
  return undefined;
}

/** A node's value, in which every name is a name like any other, `__proto__` as well. */
function plainValue(node: Node): unknown {
  if (node.type === 'array') return node.children?.map(plainValue) ?? [];
  if (node.type !== 'object') return node.value;
  const made = {};
  for (const { children = [] } of node.children ?? []) {
    const [name, value] = children;
    if (name && value)
      Object.defineProperty(made, String(name.value), {
        value: plainValue(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return made;
}

/**
 * Adds texts to a list, each on its own line if those before are. Undefined where they all stand there already, or
 * where the file is too broken to be edited safely.
 */
export function addToList(
  file: WorkspaceFile,
  list: 'accept' | 'dismissed',
  values: readonly string[],
): readonly TextChange[] | undefined {
  const present = editable(file)?.[list];
  if (present === undefined) return file.text?.trim() ? edit(file, [list], values) : fresh(file, { [list]: values });
  if (!Array.isArray(present)) return undefined;
  const added = values.filter((value) => !present.includes(value));
  if (added.length === 0) return undefined;
  return present.length === 0 ? edit(file, [list], added) : appended(file, list, added);
}

/** Sets what a rule reports as. Undefined where that stands there already, or where the file is too broken to be edited safely. */
export function setRule(file: WorkspaceFile, rule: string, setting: RuleSetting): readonly TextChange[] | undefined {
  const present = editable(file)?.rules;
  if (present === undefined)
    return file.text?.trim() ? edit(file, ['rules'], { [rule]: setting }) : fresh(file, { rules: { [rule]: setting } });
  if (typeof present !== 'object' || present === null || Array.isArray(present)) return undefined;
  if ((present as Record<string, unknown>)[rule] === setting) return undefined;
  return edit(file, ['rules', rule], setting);
}

interface Raw {
  readonly accept?: unknown;
  readonly dismissed?: unknown;
  readonly rules?: unknown;
}

/** The file's value as it stands, right or wrong; an empty object where the file is empty, undefined where it is no object. */
function editable(file: WorkspaceFile): Raw | undefined {
  if (!file.text?.trim()) return {};
  if (unreadable(file.text)) return undefined;
  const root = parseTree(file.text, [], { allowTrailingComma: true });
  return root?.type === 'object' ? (plainValue(root) as Raw) : undefined;
}

function fresh(file: WorkspaceFile, value: unknown): readonly TextChange[] {
  return [{ start: 0, end: file.text?.length ?? 0, text: `${JSON.stringify(value, undefined, 2)}\n` }];
}

function edit(file: WorkspaceFile, path: string[], value: unknown): readonly TextChange[] | undefined {
  const text = file.text ?? '';
  if (file.complaints.some((complaint) => complaint.syntax) || parseTree(text)?.type !== 'object') return undefined;
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const edits = modify(text, path, value, { formattingOptions });
  return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
}

/** Sets texts after the last one of a list, in the way that one is set off from what stands before it. */
function appended(file: WorkspaceFile, list: string, values: readonly string[]): readonly TextChange[] | undefined {
  const text = file.text ?? '';
  const root = file.complaints.some((complaint) => complaint.syntax) ? undefined : parseTree(text);
  const last = root && findNodeAtLocation(root, [list])?.children?.at(-1);
  if (!last) return undefined;
  const space = /(?:\r\n|\r|\n)[ \t]*$/.exec(text.slice(0, last.offset))?.[0] ?? ' ';
  const at = last.offset + last.length;
  return [{ start: at, end: at, text: values.map((value) => `,${space}${JSON.stringify(value)}`).join('') }];
}

/** Where a complaint belongs: the value it is about, or the nearest thing around it that stands in the file. */
function spanOf(text: string, root: Node | undefined, path: readonly (string | number)[]): Span {
  for (let depth = path.length; root && depth >= 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (!node) continue;
    // A whole object would underline half the file: its name says enough.
    const named = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    const shown = named && (node.type === 'object' || node.type === 'array') ? named : node;
    return depth === 0
      ? atLeastOne(text, shown.offset, shown.offset + 1)
      : atLeastOne(text, shown.offset, shown.offset + shown.length);
  }
  return atLeastOne(text, 0, 1);
}

function atLeastOne(text: string, start: number, end: number): Span {
  const last = Math.min(Math.max(end, start + 1), text.length);
  return { start: Math.min(start, Math.max(0, last - 1)), end: last };
}

/** "CloseBraceExpected" as "close brace expected". */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
