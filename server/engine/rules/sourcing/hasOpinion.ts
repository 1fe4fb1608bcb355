import { opinionNouns } from '../../lexicons/viewHolders.ts';
import type { Token } from '../../text/token.ts';

/** A noun of opinion among the next words: "raise serious concerns", "had their doubts", "a field day". */
export function hasOpinion(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 5 && k < tokens.length; k++) {
    const { pos, lexeme } = tokens[k] as Token;
    if (opinionNouns.has(lexeme.lower)) return true;
    if (lexeme.lower === 'field' && lower(tokens[k + 1]) === 'day') return true;
    if (lexeme.lower === 'in' && /^weigh/.test(lower(tokens[i]))) return k === i + 1;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'PRON' && pos !== 'NOUN' && pos !== 'ADV' && lexeme.lower !== 'out')
      return false;
  }
  return false;
}

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';
