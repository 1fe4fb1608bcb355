import type { Antecedent } from './antecedent.ts';
import type { SourceKind } from './attribution.ts';

/** What kind of source a pronoun, in lower case, stands for. `last` is the source named before it in the block, if any. */
export function pronounKind(lower: string, last: Antecedent | undefined): SourceKind {
  switch (lower) {
    case 'you':
    case 'one':
    case 'everyone':
    case 'everybody':
    case 'someone':
    case 'somebody':
    case 'nobody':
    case 'anyone':
      return 'vague';
    case 'they':
    case 'their':
    case 'them':
      return last?.kind ?? 'role';
    case 'it':
    case 'its':
    case 'this':
      return last && !last.plural ? last.kind : 'role';
    case 'he':
    case 'she':
    case 'his':
    case 'her':
      return last && !last.plural && last.kind !== 'document' ? last.kind : 'named';
    default:
      return 'named';
  }
}
