import { reportingVerbs, type VerbKind } from '../lexicons/reportingVerbs.ts';
import { type NounKind, sourceNouns } from '../lexicons/sourceNouns.ts';
import { nounForms, verbForms } from '../match/inflect.ts';

/** A verb of the lexicon. `id` is its place in the list of all verbs. */
export interface KnownVerb {
  readonly id: number;
  readonly base: string;
  readonly kind: VerbKind | 'other';
}

const listed = Object.keys(reportingVerbs) as readonly VerbKind[];
export const verbKinds: readonly KnownVerb['kind'][] = [...listed, 'other'];
/** Base forms of all verbs, in the order of their ids. */
export const verbBases: readonly string[] = [...listed.flatMap((kind) => reportingVerbs[kind].split(' ')), '*'];

/** Any verb that is not in the lexicon. */
export const otherVerb: KnownVerb = { id: verbBases.length - 1, base: '*', kind: 'other' };

/** Every form of every verb of the lexicon. */
export const knownVerbs: ReadonlyMap<string, KnownVerb> = (() => {
  const forms = new Map<string, KnownVerb>();
  let id = 0;
  for (const kind of listed) {
    for (const base of reportingVerbs[kind].split(' ')) {
      const verb = { id: id++, base, kind };
      for (const form of verbForms(base)) if (!forms.has(form)) forms.set(form, verb);
    }
  }
  return forms;
})();

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
