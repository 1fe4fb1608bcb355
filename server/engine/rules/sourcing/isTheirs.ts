import { type Attribution, isIdentifiable } from '../../facts/attribution.ts';
import type { BlockContext } from '../../rule/rule.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Sentence } from '../../text/token.ts';
import { isToldByAnother } from './toldByAnother.ts';

/** True where a source that a reader can ask tells of the unnamed people, or a poll has counted them. */
export function isTheirs(span: Span, sentence: Sentence, context: BlockContext): boolean {
  return (
    context.facts.attributions.some(
      (a) => isIdentifiable(a) && contains(a.content, span) && (a.reports || isThought(a, context)),
    ) || isToldByAnother({ ...span, phrase: PEOPLE, sentence }, context)
  );
}

/** "Lund believes that many voters feel left behind": what a named person thinks of others is theirs too. */
const isThought = ({ cue, content, kind }: Attribution, { block }: BlockContext): boolean =>
  kind === 'named' && cue !== null && cue.end <= content.start && block.text.startsWith('that ', content.start);

const PEOPLE = { pattern: '', sense: 'people' };
