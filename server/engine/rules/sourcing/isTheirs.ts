import { isIdentifiable } from '../../facts/attribution.ts';
import type { BlockContext } from '../../rule/rule.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Sentence } from '../../text/token.ts';
import { isToldByAnother } from './toldByAnother.ts';

/** True where a source that a reader can ask tells of the unnamed people, or a poll has counted them. */
export function isTheirs(span: Span, sentence: Sentence, context: BlockContext): boolean {
  return (
    context.facts.attributions.some((a) => a.reports && isIdentifiable(a) && contains(a.content, span)) ||
    isToldByAnother({ ...span, phrase: PEOPLE, sentence }, context)
  );
}

const PEOPLE = { pattern: '', sense: 'people' };
