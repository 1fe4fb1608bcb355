import type { Token } from '../../text/token.ts';

/** "find it hard to believe", "found the tone insulting": what they found is a verdict. */
export function isFoundSo(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 6 && k < tokens.length; k++) {
    if (VERDICTS.has(lower(tokens[k]))) return true;
    if (tokens[k]?.pos === 'VERB' || tokens[k]?.pos === 'ADP' || tokens[k]?.lexeme.shape === 'mark') return false;
  }
  return false;
}

const VERDICTS: ReadonlySet<string> = new Set(
  (
    'hard harder difficult impossible easy easier strange odd puzzling insulting offensive distasteful troubling confusing disappointing ' +
    'unconvincing convincing helpful unhelpful useful useless lacking wanting unacceptable intolerable unbearable unfair unjust amusing funny ' +
    'ridiculous absurd annoying irritating frustrating baffling jarring surprising shocking reassuring appealing worrying alarming patronising ' +
    'patronizing tiresome tedious dull boring moving touching compelling persuasive inspiring upsetting hurtful galling comforting'
  ).split(' '),
);

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';
