import type { Block } from '../../document/document.ts';
import { type Attribution, isIdentifiable } from '../../facts/attribution.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import { holds, overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';

/** "The minister said the tax may rise": the doubt is the minister's. */
export function isSomeoneElses(hit: PhraseHit, { block, facts }: BlockContext): boolean {
  return facts.attributions.some((a) => {
    if (a.cue === null || qualifies(hit, a.cue) || !isOwned(a, block.text.slice(a.cue.start, a.cue.end))) return false;
    // "A study by Arden University suggests": the doubt is the study's. "The signs suggest": the writer's.
    if (overlaps(a.cue, hit)) return a.kind === 'link' || (a.kind === 'document' && namesSomeone(hit, a.source));
    if ((a.reports || REPORTED.test(block.text.slice(a.cue.start, a.cue.end))) && isTold(a, hit)) return true;
    if (isAdded(a.cue, hit)) return isReportedBy(a.cue, hit, block.kind);
    return holds(a.content, hit.start) && !isAsideOf(a, hit) && isReportedBy(a.cue, hit, block.kind);
  });
}

/**
 * True where the doubt is somebody's: a source that is named, or kept unnamed but known to the writer, or the fear of
 * anybody at all. What "experts say" may be is no better known than what the writer says may be.
 */
function isOwned(attribution: Attribution, cue: string): boolean {
  return (
    isIdentifiable(attribution) || attribution.kind === 'anonymous' || (attribution.source !== null && FEAR.test(cue))
  );
}

const FEAR = /\b(?:fear|worr|concern|afraid|hope|hoping|suspect)/i;

/** "which calls itself a union, may": the clause that reports has ended. "published letters that appear to": a paper is no speech. */
function isAsideOf({ source, cue }: Attribution, { sentence, start }: PhraseHit): boolean {
  if (source === null || cue === null) return false;
  let isClause = false;
  for (const token of sentence.tokens) {
    if (token.start >= start) break;
    if (overlaps(token, source)) isClause = RELATIVE.has(token.lexeme.lower);
    if (overlaps(token, cue) && ISSUING.has(token.lexeme.lower)) return true;
    if (isClause && token.start >= cue.end && token.lexeme.lower === ',') return true;
  }
  return false;
}

const RELATIVE = new Set(['which', 'who']);
const ISSUING = new Set('published publishes released releases posted shared obtained leaked'.split(' '));

const REPORTED = /\breport(?:s|ed)$/i;

/** "The dam may burst, Lund said on Monday", "Perhaps, he said, the dam will burst": whoever speaks stands after the words. */
function isTold({ source, cue }: Attribution, { sentence, first, last }: PhraseHit): boolean {
  const { tokens } = sentence;
  const speaks = tokens.findIndex((t) => source !== null && t.start >= source.start);
  const said = tokens.findLastIndex((t) => cue !== null && t.end <= cue.end);
  if (speaks <= last || said < speaks || lower(tokens[speaks - 1]) !== ',') return false;
  if (speaks === last + 2 && lower(tokens[said + 1]) === ',') return true;
  const opening = tokens.find((t) => t.lexeme.shape !== 'mark');
  if (opening !== undefined && SUBORDINATING.has(opening.lexeme.lower)) return false;
  // "…, Lund said they would go": what he said comes after him.
  for (let i = said + 1; i < tokens.length && lower(tokens[i]) !== ','; i++)
    if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX' || lower(tokens[i]) === 'that') return false;
  // "In Arden, which may flood, Lund said so": a clause between commas is no part of it.
  for (let i = speaks - 2; i > last; i--) if (lower(tokens[i]) === ',') return true;
  return !tokens.some((t, i) => i < first && RELATIVE.has(t.lexeme.lower) && lower(tokens[i - 1]) === ',');
}

/** "…," she said, adding that it could: what follows is hers as well. */
function isAdded(cue: Span, { sentence, first }: PhraseHit): boolean {
  const at = sentence.tokens.findIndex((t) => t.start >= cue.start && t.end <= cue.end);
  const verb = sentence.tokens[at];
  return (
    verb !== undefined && at < first && verb.lexeme.lower.endsWith('ing') && lower(sentence.tokens[at + 1]) === 'that'
  );
}

/** "has reportedly demanded": the word qualifies the report itself, so it is the writer's. */
function qualifies({ sentence, last }: PhraseHit, cue: Span): boolean {
  let i = last + 1;
  while (sentence.tokens[i]?.pos === 'ADV' || sentence.tokens[i]?.pos === 'AUX') i++;
  const verb = sentence.tokens[i];
  return verb !== undefined && overlaps(verb, cue);
}

function namesSomeone({ sentence }: PhraseHit, source: Span | null): boolean {
  return source !== null && sentence.tokens.some((t) => t.pos === 'PROPN' && overlaps(t, source));
}

/** True when the cue really carries on to the hit: it is no label or noun, and no new main clause or gloss begins between. */
function isReportedBy(cue: Span, hit: PhraseHit, kind: Block['kind']): boolean {
  const { tokens } = hit.sentence;
  const at = tokens.findIndex((t) => t.start >= cue.start);
  const token = tokens[at];
  // The cue stands in another sentence: what it reports goes on.
  if (!token || token.start >= cue.end) return true;
  // "Arden stunner: the night that could": what a headline says of a thing, nobody says.
  if (token.lexeme.lower === ':')
    return (
      kind !== 'listItem' && !((kind === 'title' || kind === 'heading') && RELATIVES.has(lower(tokens[hit.first - 1])))
    );
  // "donors fear that": the tagger may take the verb for a noun.
  if ((token.pos === 'NOUN' || token.pos === 'PROPN') && lower(tokens[at + 1]) !== 'that') return false;
  if (at > hit.last) return true;
  const opening = tokens.find((t) => t.lexeme.shape !== 'mark');
  const isAside = opening !== undefined && SUBORDINATING.has(opening.lexeme.lower);
  for (let i = at + 1; i <= hit.first; i++) {
    if (lower(tokens[i]) !== ',' && !(lower(tokens[i]) === '"' && lower(tokens[i - 1]) === ',')) continue;
    const next = tokens[i + 1];
    // "When he said that …, it suggests": the main clause begins after the comma.
    if (isAside && (next?.pos === 'PRON' || next?.pos === 'DET')) return false;
    // "… said it would close, potentially ending the line": what it comes to is the writer's view.
    if (i === hit.first - 1 && (/ing$/.test(lower(tokens[hit.last + 1])) || /ing$/.test(lower(hit.tokens[0]))))
      return false;
  }
  return true;
}

const RELATIVES = new Set(['that', 'which', 'who']);
const SUBORDINATING = new Set([
  'when',
  'while',
  'as',
  'although',
  'though',
  'if',
  'since',
  'because',
  'after',
  'before',
]);

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';
