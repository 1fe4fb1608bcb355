import type { Token } from '../text/token.ts';
import { Noun } from './knownNouns.ts';
import { headOf } from './nounHead.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import type { WordFacts } from './wordFacts.ts';
import { Trait } from './wordTraits.ts';

const { PROPN, NUM, DET, ADJ, SUBJECT, RELATIVE } = Trait;

/** Index in `SUBJECTS` of what a noun phrase is. */
export function subjectKind(r: Reading, phrase: TokenRange | null): number {
  if (!phrase) return 0;
  const first = lowerAt(r, phrase.first);
  if (phrase.first === phrase.last || ((r.traits[phrase.first] as number) & (SUBJECT | RELATIVE)) !== 0) {
    switch (first) {
      case 'he':
      case 'she':
        return 1;
      case 'they':
        return 2;
      case 'it':
      case 'this':
      case 'there':
        return 3;
      case 'i':
      case 'we':
        return 4;
      case 'you':
        return 5;
      case 'who':
        return 6;
      case 'which':
      case 'that':
        return 7;
    }
  }
  const head = headOf(r, phrase);
  const bits = r.traits[head] as number;
  const noun = (r.words[head] as WordFacts).noun;
  if ((bits & PROPN) !== 0 && (noun === 0 || head !== phrase.first))
    return head === phrase.first || ((r.traits[phrase.first] as number) & PROPN) !== 0 ? 8 : 9;
  if ((noun & Noun.hidden) !== 0) return 14;
  if ((noun & Noun.document) !== 0) return 12;
  if ((noun & Noun.body) !== 0) return 11;
  if ((noun & Noun.crowd) !== 0 && (noun & Noun.plural) !== 0) return 13;
  if ((noun & Noun.person) !== 0) return 10;
  if ((bits & (NUM | DET | ADJ)) !== 0) return 15;
  return lowerAt(r, head).endsWith('s') ? 16 : 17;
}

/** What the subject is. */
export const SUBJECTS =
  'none he they it I you who which name named-other person body document crowd hidden number plural other'.split(' ');

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';
