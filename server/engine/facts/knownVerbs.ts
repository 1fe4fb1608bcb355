import { reportingVerbs, type VerbKind } from '../lexicons/reportingVerbs.ts';
import { verbForms } from '../match/wordForms.ts';

/** A verb of the lexicon. `id` is its place in the list of all verbs. */
export interface KnownVerb {
  readonly id: number;
  readonly base: string;
  readonly kind: VerbKind | 'other';
  /** Place of the kind in `verbKinds`. */
  readonly kindId: number;
}

const listed = Object.keys(reportingVerbs) as readonly VerbKind[];
export const verbKinds: readonly KnownVerb['kind'][] = [...listed, 'other'];
/** Base forms of all verbs, in the order of their ids. */
export const verbBases: readonly string[] = [...listed.flatMap((kind) => reportingVerbs[kind].split(' ')), '*'];

/** Any verb that is not in the lexicon. */
export const otherVerb: KnownVerb = { id: verbBases.length - 1, base: '*', kind: 'other', kindId: listed.length };

/** Every form of every verb of the lexicon. */
export const knownVerbs: ReadonlyMap<string, KnownVerb> = (() => {
  const forms = new Map<string, KnownVerb>();
  let id = 0;
  for (const [kindId, kind] of listed.entries()) {
    for (const base of reportingVerbs[kind].split(' ')) {
      const verb = { id: id++, base, kind, kindId };
      for (const form of verbForms(base)) if (!forms.has(form)) forms.set(form, verb);
    }
  }
  return forms;
})();
