import type { Token } from '../text/token.ts';
import { CueWord } from './cueWord.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const { NUM, NOUN, PROPN, PRON, DET, OWNER, POSSESSIVE, SUBJECT, RELATIVE, QUOTE, ADJ } = Trait;

/** What the lexicon knows of a verb at a token of a reading, to find its subject. */
export const verbKnowledge = {
  /** True where the tagger took a verb for a noun ("polls show that"). */
  isVerb(r: Reading, i: number): boolean {
    const cue = r.cueWords[i] as number;
    if ((cue & CueWord.MISTAKABLE) === 0) return false;
    const before = r.traits[i - 1] ?? 0;
    if ((before & (NOUN | PROPN | PRON | DET | NUM)) === 0 || (before & (OWNER | POSSESSIVE)) !== 0) return false;
    const lower = lowerAt(r, i);
    const next = r.traits[i + 1] ?? 0;
    const always = (cue & CueWord.ALWAYS) !== 0;
    if (always && (lowerAt(r, i + 1) === 'that' || (next & SUBJECT) !== 0)) return true;
    // A singular speaks in -s, a plural without: "the poll shows", "polls show", "some say".
    const plural = PLURAL.test(lowerAt(r, i - 1));
    const agrees = (before & (SUBJECT | RELATIVE)) !== 0 || plural !== lower.endsWith('s') || PAST.has(lower);
    if (!agrees || ((before & DET) !== 0 && !plural)) return false;
    if (r.quoted[i + 1] !== -1 || (next & QUOTE) !== 0) return true;
    if (lowerAt(r, i + 1) === 'that' || lowerAt(r, i + 1) === 'to') return true;
    if ((next & (DET | PRON | OWNER)) !== 0 || always) return true;
    if ((next & PROPN) !== 0) return (before & (PROPN | NOUN)) !== 0;
    return (
      (next & (NUM | ADJ | NOUN)) !== 0 &&
      (before & PROPN) !== 0 &&
      lower.endsWith('s') &&
      !NOUNS.has(r.words[i]?.verb?.base ?? '')
    );
  },
  /** True for a verb that may stand before its subject ("said Ann Lee"). */
  inverts(r: Reading, i: number): boolean {
    return ((r.cueWords[i] as number) & CueWord.INVERTS) !== 0;
  },
  /** False for a verb of saying or thinking, which does not end a clause that hangs on a noun ("the man she said"). */
  takesObject(r: Reading, i: number): boolean {
    const kind = r.words[i]?.verb?.kind;
    return kind !== 'speech' && kind !== 'belief';
  },
  /** True for a verb that a clause may follow with no "that" ("thinks he won"). */
  takesClause(r: Reading, i: number): boolean {
    const verb = r.words[i]?.verb;
    return (
      verb !== undefined &&
      (verb.kind === 'speech' || verb.kind === 'belief' || verb.kind === 'showing' || verb.base === 'hope')
    );
  },
} as const;

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PLURAL =
  /[^s]s$|^(?:they|we|i|you|who|that|which|some|many|most|others|people|few|several|critics|data|media|men|women)$/;
/** Forms in -s that are nouns far more often than verbs. */
const NOUNS = words(
  'plan need support report claim view attack call offer order demand request aim fear hope move start look vote state project detail document figure file issue draw',
);
const PAST = words('said told found');
