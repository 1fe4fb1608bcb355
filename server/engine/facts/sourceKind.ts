import type { Token } from '../text/token.ts';
import type { SourceKind } from './attribution.ts';

/** What kind of source a noun phrase names. Takes the tokens of the phrase, `first` to `last` inclusive. */
export function sourceKind(tokens: readonly Token[], first: number, last: number): SourceKind {
  let proper = false;
  let kind: SourceKind | undefined;
  for (let i = first; i <= last; i++) {
    const { lexeme, pos } = tokens[i] as Token;
    if (ANONYMOUS.has(lexeme.lower)) kind ??= 'anonymous';
    else if (VAGUE.has(lexeme.lower)) kind ??= 'vague';
    else if (DOCUMENTS.has(lexeme.lower)) kind ??= 'document';
    if (pos === 'PROPN') proper = true;
  }
  if (kind === 'document' || !kind) return kind ?? (proper || tokens[last]?.pos === 'PRON' ? 'named' : 'role');
  return proper && tokens[last]?.pos === 'PROPN' ? 'named' : kind;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ANONYMOUS = words('source sources insider insiders');
const VAGUE = words(
  'analysts analyst experts critics observers pundits some many others people commentators onlookers skeptics sceptics detractors most several',
);
const DOCUMENTS = words(
  'report reports study studies poll polls survey surveys statement data figures document documents letter email memo transcript filing records tweet article',
);
