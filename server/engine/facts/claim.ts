import type { Block } from '../document/document.ts';
import type { Sentence, Token } from '../text/token.ts';

/**
 * True when the sentence, as the writer's own words, asserts something that could be checked: a finite verb, and a
 * figure, date or name to check. Not so questions, headings and statements about the article itself.
 */
export function isClaim(sentence: Sentence, block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'listItem' && block.kind !== 'caption') return false;
  const { tokens } = sentence;
  let verb = false;
  let checkable = false;
  for (let i = 0; i < tokens.length; i++) {
    const { pos, lexeme } = tokens[i] as Token;
    if (lexeme.lower === '?') return false;
    if (pos === 'VERB' || pos === 'AUX') verb = true;
    if (pos === 'NUM' || (pos === 'PROPN' && i > 0)) checkable = true;
    if (lexeme.lower === 'article' && /^(?:this|the)$/.test(tokens[i - 1]?.lexeme.lower ?? '')) return false;
  }
  return verb && checkable;
}
