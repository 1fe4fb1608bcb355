import {
  findNodeAtLocation,
  getNodeValue,
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
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const read = readOptionValues(root && getNodeValue(root), 'file', ruleIds);
  const complaints = [
    ...errors.map(({ error, offset, length }) => ({
      ...atLeastOne(text, offset, offset + length),
      message: `This is not JSON: ${inWords(printParseErrorCode(error))}.`,
      syntax: true,
    })),
    ...read.complaints.map(({ path, message }) => ({ ...spanOf(text, root, path), message, syntax: false })),
  ];
  return { text, values: read.values, complaints };
}

/** Adds a text to a list. Undefined where it stands there already, or where the file is too broken to be edited safely. */
export function addToList(
  file: WorkspaceFile,
  list: 'accept' | 'dismissed',
  value: string,
): readonly TextChange[] | undefined {
  const present = editable(file)?.[list];
  if (present === undefined) return file.text?.trim() ? edit(file, [list], [value]) : fresh(file, { [list]: [value] });
  if (!Array.isArray(present) || present.includes(value)) return undefined;
  return edit(file, [list, present.length], value);
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
  const root = parseTree(file.text, [], { allowTrailingComma: true });
  return root?.type === 'object' ? (getNodeValue(root) as Raw) : undefined;
}

function fresh(file: WorkspaceFile, value: unknown): readonly TextChange[] {
  return [{ start: 0, end: file.text?.length ?? 0, text: `${JSON.stringify(value, undefined, 2)}\n` }];
}

function edit(file: WorkspaceFile, path: (string | number)[], value: unknown): readonly TextChange[] | undefined {
  const text = file.text ?? '';
  if (file.complaints.some((complaint) => complaint.syntax) || parseTree(text)?.type !== 'object') return undefined;
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const edits = modify(text, path, value, { formattingOptions, isArrayInsertion: typeof path.at(-1) === 'number' });
  return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
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
