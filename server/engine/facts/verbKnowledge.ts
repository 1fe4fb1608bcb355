import { perLexeme } from '../text/perLexeme.ts';
import type { Token } from '../text/token.ts';
import type { VerbKnowledge } from './clause.ts';
import { knownVerbs } from './knownVerbs.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const { NUM, NOUN, PROPN, PRON, DET, OWNER, POSSESSIVE, SUBJECT, RELATIVE, QUOTE, ADJ } = Trait;

/** What the lexicon knows of the verbs of a reading. */
export function verbKnowledge(r: Reading): VerbKnowledge {
  const lowerAt = (i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';
  return {
    isVerb: (i) => {
      const token = r.tokens[i];
      const verb = token && mistakable(token.lexeme);
      if (!verb) return false;
      const { lower } = token.lexeme;
      const before = r.traits[i - 1] ?? 0;
      if ((before & (NOUN | PROPN | PRON | DET | NUM)) === 0 || (before & (OWNER | POSSESSIVE)) !== 0) return false;
      const next = r.traits[i + 1] ?? 0;
      if (ALWAYS.has(lower) && (lowerAt(i + 1) === 'that' || (next & SUBJECT) !== 0)) return true;
      // A singular speaks in -s, a plural without: "the poll shows", "polls show", "some say".
      const plural =
        /[^s]s$|^(?:they|we|i|you|who|that|which|some|many|most|others|people|few|several|critics|data|media|men|women)$/.test(
          lowerAt(i - 1),
        );
      const agrees = (before & (SUBJECT | RELATIVE)) !== 0 || plural !== lower.endsWith('s') || PAST.has(lower);
      if (!agrees || ((before & DET) !== 0 && !plural)) return false;
      if (r.quoted[i + 1] !== -1 || (next & QUOTE) !== 0) return true;
      if (lowerAt(i + 1) === 'that' || lowerAt(i + 1) === 'to') return true;
      if ((next & (DET | PRON | OWNER)) !== 0) return true;
      if (ALWAYS.has(lower)) return true;
      if ((next & PROPN) !== 0) return (before & (PROPN | NOUN)) !== 0;
      return (
        (next & (NUM | ADJ | NOUN)) !== 0 && (before & PROPN) !== 0 && lower.endsWith('s') && !NOUNS.has(verb.base)
      );
    },
    inverts: (i) => {
      const verb = knownVerbs.get(lowerAt(i));
      return (
        verb !== undefined &&
        (verb.kind === 'speech' || INVERTING.has(verb.base)) &&
        !TAKES_PERSON.has(verb.base) &&
        !lowerAt(i).endsWith('ing')
      );
    },
    takesObject: (i) => {
      const kind = knownVerbs.get(lowerAt(i))?.kind;
      return kind !== 'speech' && kind !== 'belief';
    },
    takesClause: (i) => {
      const verb = knownVerbs.get(lowerAt(i));
      return (
        verb !== undefined &&
        (verb.kind === 'speech' || verb.kind === 'belief' || verb.kind === 'showing' || verb.base === 'hope')
      );
    },
  };
}

/** The verb that a form may be where the tagger took it for a noun or adjective. */
const mistakable = perLexeme(({ lower }) => {
  const verb = knownVerbs.get(lower);
  if (!verb || verb.kind === 'passing' || verb.kind === 'topic') return null;
  return lower.endsWith('s') || lower === verb.base || ALWAYS.has(lower) ? verb : null;
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Forms that are verbs whatever the tagger says, once the subject agrees. */
const ALWAYS = words(
  'say says argue argues insist insists believe believes think thinks want wants show shows said told found',
);
/** Forms in -s that are nouns far more often than verbs. */
const NOUNS = words(
  'plan need support report claim view attack call offer order demand request aim fear hope move start look vote state project detail document figure file issue draw',
);
const PAST = words('said told found');
const INVERTING = words('ask think read');
/** Verbs whose object is a person, so that what follows is whom they tell. */
const TAKES_PERSON = words('tell assure inform remind reassure notify advise promise warn');
