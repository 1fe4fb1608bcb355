import { reportingVerbs } from '../lexicons/reportingVerbs.ts';
import { verbForms } from '../match/inflect.ts';
import type { Span } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';
import type { Attribution } from './attribution.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './nounPhrase.ts';
import type { Quotation } from './quotations.ts';
import { sourceKind } from './sourceKind.ts';

/** Who says what in a block: takes its sentences and quotations; offsets are relative to the block. Linear time. */
export function findAttributions(
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const found: Attribution[] = [];
  let q = 0;
  for (const sentence of sentences) {
    const { tokens } = sentence;
    let quotedTo = -1;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      while (q < quotations.length && (quotations[q] as Quotation).start <= token.start) {
        const quotation = quotations[q++] as Quotation;
        if (quotation.mark !== 'block') quotedTo = Math.max(quotedTo, quotation.end);
      }
      if (token.start < quotedTo) continue;
      const lower = token.lexeme.lower;
      if (lower === 'according' && tokens[i + 1]?.lexeme.lower === 'to') {
        const np = nounPhraseStartingAt(tokens, i + 2, tokens.length);
        if (np)
          push(
            np,
            { start: token.start, end: (tokens[i + 1] as Token).end },
            { start: sentence.start, end: sentence.end },
          );
        continue;
      }
      if (token.pos !== 'VERB') continue;
      const frame = FRAMES.get(lower);
      if (!frame) continue;
      const before = tokens[i - 1]?.lexeme.lower;
      const inverted =
        before === '"' || before === ',' ? nounPhraseStartingAt(tokens, i + 1, tokens.length) : undefined;
      if (inverted && /^[.,]?$/.test(tokens[inverted.last + 1]?.lexeme.lower ?? '')) {
        push(inverted, token, { start: sentence.start, end: token.start });
        continue;
      }
      if (frame === 'clause' && !CLAUSE.has(tokens[i + 1]?.lexeme.lower ?? '')) continue;
      let k = i - 1;
      while (k >= 0 && (tokens[k]?.pos === 'ADV' || tokens[k]?.pos === 'AUX' || tokens[k]?.lexeme.lower === "n't")) k--;
      const subject = nounPhraseEndingAt(tokens, k, 0);
      if (subject) push(subject, token, { start: Math.min(token.end, sentence.end - 1), end: sentence.end });
    }
    function push(np: TokenRange, cue: Span, content: Span): void {
      const source = { start: (tokens[np.first] as Token).start, end: (tokens[np.last] as Token).end };
      found.push({
        source,
        cue: { start: cue.start, end: cue.end },
        content,
        kind: sourceKind(tokens, np.first, np.last),
      });
    }
  }
  return found;
}

const CLAUSE = new Set(['that', 'to', '"', ',', ':', 'the', 'he', 'she', 'it', 'they', 'a']);
const FRAMES = new Map(
  Object.entries(reportingVerbs).flatMap(([frame, list]) =>
    list.split(' ').flatMap((v) => verbForms(v).map((f) => [f, frame] as const)),
  ),
);
