import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Hover,
  type HoverParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { type RuleRecord, rules } from '#engine';
import { REMOVE_NOTES_ACTION, type ReviewAnswer, type ReviewParams } from '#protocol';
import { findingsAt, findingsIn, toCodeAction, toHover } from './convert.ts';
import { explainFindings } from './features/explainFindings.ts';
import type { FixContext } from './features/fixContext.ts';
import { proposeFixes } from './features/proposeFixes.ts';
import { proposeNoteRemoval } from './features/proposeNoteRemoval.ts';
import { summarise } from './features/summarise.ts';
import type { Reviewed } from './reviewed.ts';
import type { Session } from './session.ts';

/** What a client may ask. Each answer is about the newest text, or none where the document is not reviewed. */
export interface Answers {
  hover(session: Session, params: HoverParams, token: CancellationToken): Promise<Hover | null>;
  codeActions(session: Session, params: CodeActionParams, token: CancellationToken): Promise<CodeAction[] | null>;
  review(session: Session, params: ReviewParams, token: CancellationToken): Promise<ReviewAnswer>;
}

export function createAnswers(): Answers {
  const records: ReadonlyMap<string, RuleRecord> = new Map(rules.map((rule) => [rule.id, rule]));

  const fixContext = async (session: Session, reviewed: Reviewed): Promise<FixContext> => {
    const { client, settings } = session;
    const { uri, text, lines, review, values } = reviewed;
    // A client that does not watch the file cannot say that it has changed.
    if (!client.registersWatchers) settings.forgetFileFor(uri);
    const file = await settings.fileFor(uri);
    const writable =
      file && settings.trusted && (file.file.text !== null || (client.createsFiles && client.documentChanges));
    return { text, lines, review, style: values['notes.style'], records, file: writable ? file : undefined };
  };

  return {
    hover: async (session, params, token) => {
      const reviewed = await session.documents.current(params.textDocument.uri);
      if (!reviewed || token.isCancellationRequested) return null;
      const findings = findingsAt(reviewed, params.position);
      if (findings.length === 0) return null;
      const { client, pageOf } = session;
      return toHover(
        reviewed,
        findings,
        explainFindings(findings, {
          records,
          pageOf,
          markdown: client.markdownHover,
          showsMessages: client.showsMessages,
        }),
        client,
      );
    },

    codeActions: async (session, params, token) => {
      const reviewed = await session.documents.current(params.textDocument.uri);
      if (!reviewed || token.isCancellationRequested) return null;
      const { only, diagnostics } = params.context;
      const wanted = (kind: string) =>
        !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
      const context = await fixContext(session, reviewed);
      if (token.isCancellationRequested) return null;
      const findings = wanted(CodeActionKind.QuickFix) ? findingsIn(reviewed, params.range, diagnostics) : [];
      const removal = wanted(REMOVE_NOTES_ACTION) ? proposeNoteRemoval(context) : undefined;
      const fixes = [...proposeFixes(findings, context), ...(removal ? [removal] : [])];
      return fixes.flatMap((fix) => toCodeAction(fix, reviewed, diagnostics, session) ?? []);
    },

    review: async (session, { uri }, token) => {
      const reviewed = await session.documents.reviewNow(uri, () => token.isCancellationRequested);
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The review was cancelled.');
      if (!reviewed)
        throw new ResponseError(
          LSPErrorCodes.RequestFailed,
          `${uri} is not open as Markdown, plain text or an article.`,
        );
      return summarise(reviewed.review);
    },
  };
}
