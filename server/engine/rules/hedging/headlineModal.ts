import type { PhraseHit } from '../../rule/rule.ts';
import { isDoubtfulModal } from './modalSense.ts';

/**
 * True when "may", "might" or "could" in a headline says that something is possible. Where every word has a capital,
 * the month and the name look like the verb, so a plain verb has to follow "May".
 */
export function isHeadlineModal(hit: PhraseHit): boolean {
  const { tokens } = hit.sentence;
  const modal = tokens[hit.first];
  if (!modal || modal.lexeme.shape === 'lower') return isDoubtfulModal(hit);
  const before = tokens[hit.first - 1];
  // "May Not Stay": the verb comes after what denies it.
  const isDenied = modal.lexeme.lower === 'may' && tokens[hit.first + 1]?.lexeme.lower === 'not';
  const next = tokens[hit.first + (isDenied ? 2 : 1)];
  if (modal.lexeme.shape !== 'title' || !before || !next || before.lexeme.shape === 'mark') return false;
  const word = next.lexeme.lower;
  if (modal.lexeme.lower === 'may')
    return (
      (isDenied || next.pos === 'VERB' || next.pos === 'AUX') &&
      !/(?:s|ed|ing)$/.test(word) &&
      !DATED.has(before.lexeme.lower)
    );
  return next.lexeme.shape !== 'mark' && next.lexeme.shape !== 'number' && word !== 'not' && word !== "n't";
}

const DATED = new Set('in on of since by until this last next early late mid theresa'.split(' '));
