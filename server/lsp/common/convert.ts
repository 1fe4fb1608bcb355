import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Hover,
  MarkupKind,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { createLineIndex, type Finding, type LineIndex, type Severity, type Span } from '#engine';
import { REMOVE_NOTES_ACTION, SAVE_WORKSPACE_FILE_COMMAND } from '#protocol';
import type { ClientFacts } from './clientFacts.ts';
import type { Fix } from './features/fix.ts';
import type { Reviewed } from './reviewed.ts';
import type { WorkspaceFile } from './workspaceFile.ts';

/** What our diagnostics carry, so that a quick fix knows which finding it is asked about. */
export interface DiagnosticData {
  readonly fingerprint: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface ConvertContext {
  readonly client: ClientFacts;
  pageOf(rule: string): string | undefined;
  /** Version of a document that is open; null for one that is not. */
  versionOf(uri: string): number | null;
}

export const SOURCE = 'Second Read';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A review's findings as the editor shows them. */
export function toDiagnostics(reviewed: Reviewed, context: ConvertContext): Diagnostic[] {
  return reviewed.review.findings.map((finding) => toDiagnostic(finding, reviewed, context));
}

function toDiagnostic(finding: Finding, { uri, lines }: Reviewed, context: ConvertContext): Diagnostic {
  const { client } = context;
  const page = context.pageOf(finding.rule);
  const data: DiagnosticData = {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    start: finding.start,
    end: finding.end,
  };
  return {
    range: toRange(lines, finding),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: finding.message,
    data,
    ...(page && client.codeDescription ? { codeDescription: { href: page } } : {}),
    ...(finding.unnecessary && client.diagnosticTags ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(finding.related.length > 0 && client.relatedInformation
      ? {
          relatedInformation: finding.related.map((related) => ({
            location: { uri, range: toRange(lines, related) },
            message: related.message,
          })),
        }
      : {}),
  };
}

/** What is wrong with a workspace file, as the editor shows it. */
export function toFileDiagnostics(file: WorkspaceFile): Diagnostic[] {
  const lines = createLineIndex(file.text ?? '');
  return file.complaints.map((complaint) => ({
    range: toRange(lines, complaint),
    severity: complaint.syntax ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    message: complaint.message,
  }));
}

/** The findings that a place lies in, its end counting as inside; the narrowest first. */
export function findingsAt(reviewed: Reviewed, position: Position): readonly Finding[] {
  const offset = toOffset(reviewed, position);
  const inside = reviewed.review.findings.filter(({ start, end }) => start <= offset && offset < end);
  const found = inside.length > 0 ? inside : reviewed.review.findings.filter(({ end }) => end === offset);
  return [...found].sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The findings that quick fixes are asked for: those the client names, if it names any of ours, else all in the range. */
export function findingsIn(reviewed: Reviewed, range: Range, diagnostics: readonly Diagnostic[]): readonly Finding[] {
  const start = toOffset(reviewed, range.start);
  const end = toOffset(reviewed, range.end);
  const touched = reviewed.review.findings.filter((finding) => finding.start <= end && start <= finding.end);
  const asked = new Set(diagnostics.map(nameOfDiagnostic));
  const named = touched.filter((finding) => asked.has(nameOf(finding)));
  return (named.length > 0 ? named : [...touched]).sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** A hover with Markdown or plain text, over the narrowest of the findings. */
export function toHover(reviewed: Reviewed, findings: readonly Finding[], text: string, client: ClientFacts): Hover {
  const [first] = findings;
  return {
    contents: { kind: client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText, value: text },
    ...(first ? { range: toRange(reviewed.lines, first) } : {}),
  };
}

/** A fix as a code action. Undefined where the client cannot make the file that the fix needs. */
export function toCodeAction(
  fix: Fix,
  reviewed: Reviewed,
  diagnostics: readonly Diagnostic[],
  context: ConvertContext,
): CodeAction | undefined {
  const { findings, target } = fix;
  const edit = toWorkspaceEdit(fix, reviewed, context);
  if (!edit) return undefined;
  const names = new Set(findings.map(nameOf));
  const given = diagnostics.filter((diagnostic) => names.has(nameOfDiagnostic(diagnostic)));
  const answered = given.length > 0 ? given : findings.map((finding) => toDiagnostic(finding, reviewed, context));
  return {
    title: fix.title,
    kind: findings.length > 0 ? CodeActionKind.QuickFix : REMOVE_NOTES_ACTION,
    edit,
    ...(answered.length > 0 ? { diagnostics: answered } : {}),
    ...(fix.preferred ? { isPreferred: true } : {}),
    ...(target.kind === 'workspaceFile' && context.client.readsFiles
      ? { command: { title: 'Save', command: SAVE_WORKSPACE_FILE_COMMAND, arguments: [target.uri] } }
      : {}),
  };
}

function toWorkspaceEdit(
  fix: Fix,
  reviewed: Reviewed,
  { client, versionOf }: ConvertContext,
): WorkspaceEdit | undefined {
  const inFile = fix.target.kind === 'workspaceFile';
  const uri = fix.target.kind === 'workspaceFile' ? fix.target.uri : reviewed.uri;
  const text = fix.target.kind === 'workspaceFile' ? fix.target.text : reviewed.text;
  const lines = inFile ? createLineIndex(text ?? '') : reviewed.lines;
  const edits: TextEdit[] = fix.changes.map((change) => ({ range: toRange(lines, change), newText: change.text }));
  if (text === null && !client.createsFiles) return undefined;
  if (!client.documentChanges) return { changes: { [uri]: edits } };
  const version = inFile ? versionOf(uri) : reviewed.version;
  const change = { textDocument: { uri, version }, edits };
  // The file may have been made since; what was written there meanwhile is not to be lost.
  return {
    documentChanges: text === null ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change],
  };
}

/** What a diagnostic and the finding it shows have in common; anything for a diagnostic that is not ours. */
function nameOfDiagnostic({ source, code, data }: Diagnostic): string {
  const fingerprint = (data as Partial<DiagnosticData> | undefined)?.fingerprint;
  return source === SOURCE ? `${code} ${fingerprint}` : '';
}

function nameOf({ rule, fingerprint }: Finding): string {
  return `${rule} ${fingerprint}`;
}

function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** Offset of a position; one past the end of its line is taken as that end, as the LSP has it. */
function toOffset({ text, lines }: Reviewed, { line, character }: Position): number {
  if (line >= lines.lineCount) return text.length;
  const start = lines.lineStart(line);
  let end = line + 1 < lines.lineCount ? lines.lineStart(line + 1) : text.length;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return Math.min(start + Math.max(0, character), end);
}
