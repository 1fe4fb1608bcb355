import type { Token } from '../../text/token.ts';

/** "view the dam with alarm", "regard it as a snub" */
export function isTaken(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 7 && k < tokens.length; k++) {
    const word = tokens[k]?.lexeme.lower;
    if (word === 'as' || word === 'with') return true;
    if (tokens[k]?.pos === 'VERB' || tokens[k]?.lexeme.shape === 'mark') return false;
  }
  return false;
}
