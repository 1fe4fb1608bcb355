import { type NounKind, sourceNouns } from '../lexicons/sourceNouns.ts';
import { nounForms } from '../match/wordForms.ts';

const BIT: Readonly<Record<NounKind, number>> = { person: 1, body: 2, document: 4, crowd: 8, hidden: 16 };
export const Noun = { person: 1, body: 2, document: 4, crowd: 8, hidden: 16, plural: 32 } as const;

/** What each noun of the lexicon can name, as bits of `Noun`; plural forms bear `plural` too. */
export const knownNouns: ReadonlyMap<string, number> = (() => {
  const forms = new Map<string, number>();
  for (const kind of Object.keys(sourceNouns) as NounKind[]) {
    for (const singular of sourceNouns[kind].split(' ')) {
      for (const form of nounForms(singular)) {
        forms.set(form, (forms.get(form) ?? 0) | BIT[kind] | (form === singular ? 0 : Noun.plural));
      }
    }
  }
  return forms;
})();
