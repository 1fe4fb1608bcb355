import { Tag } from '../models/tagNumber.ts';
import type { Lexeme } from '../text/lexeme.ts';

/** What a token can be in a noun phrase or clause: one bit for its part of speech, and one for each special use of its word. */
export const Trait = {
  NOUN: 1,
  PROPN: 1 << 1,
  PRON: 1 << 2,
  NUM: 1 << 3,
  ADJ: 1 << 4,
  DET: 1 << 5,
  ADP: 1 << 6,
  VERB: 1 << 7,
  AUX: 1 << 8,
  ADV: 1 << 9,
  CCONJ: 1 << 10,
  SCONJ: 1 << 11,
  PUNCT: 1 << 12,
  PART: 1 << 13,
  OTHER: 1 << 14,
  /** 's and ' after a noun */
  POSSESSIVE: 1 << 15,
  /** his, her, its, their, my, our, your, whose */
  OWNER: 1 << 16,
  /** who, which, that */
  RELATIVE: 1 << 17,
  /** he, she, they, it, I, we, you */
  SUBJECT: 1 << 18,
  /** Days, months, "yesterday" */
  TIME: 1 << 19,
  /** not, n't */
  NOT: 1 << 20,
  COMMA: 1 << 21,
  DASH: 1 << 22,
  HYPHEN: 1 << 23,
  QUOTE: 1 << 24,
  OPEN: 1 << 25,
  CLOSE: 1 << 26,
  COLON: 1 << 27,
  /** when, where, why, how */
  WH: 1 << 28,
  /** of */
  OF: 1 << 29,
  /** The first word of a sentence or after a mark */
  START: 1 << 30,
} as const;

/** Anything that can be the last word of a noun phrase. */
export const NOMINAL = Trait.NOUN | Trait.PROPN | Trait.PRON | Trait.NUM;

/** The traits of each part of speech, by its number. */
const OF_TAG = new Int32Array(Math.max(...Object.values(Tag)) + 1).fill(Trait.OTHER);
for (const [name, tag] of Object.entries(Tag))
  OF_TAG[tag] = (Trait as Readonly<Record<string, number>>)[name] ?? Trait.OTHER;

const BY_WORD: ReadonlyMap<string, number> = new Map(
  (
    [
      [Trait.OWNER, 'his its their my our your whose'],
      [Trait.RELATIVE, 'who which that whom'],
      [Trait.SUBJECT, 'he she they it i we you'],
      [
        Trait.TIME,
        'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april june ' +
          'july august september october november december jan. feb. aug. sept. oct. nov. dec. jan feb aug sept oct nov dec week month year ' +
          'morning afternoon evening night earlier later weekend',
      ],
      [Trait.NOT, "not n't"],
      [Trait.COMMA, ','],
      [Trait.DASH, '— – -- ―'],
      [Trait.HYPHEN, '- / &'],
      [Trait.QUOTE, '" \' ` ``'],
      [Trait.OPEN, '( ['],
      [Trait.CLOSE, ') ]'],
      [Trait.COLON, ':'],
      [Trait.WH, 'when where why how whenever wherever what whatever whether if'],
      [Trait.OF, 'of'],
    ] as const
  ).flatMap(([bit, list]) => list.split(' ').map((word) => [word, bit] as const)),
);

/** The traits of a token: `tag` is the number of its part of speech, `own` what its word gives. */
export function traits(tag: number, own: number): number {
  if ((own & Trait.POSSESSIVE) !== 0 && tag === Tag.AUX) return Trait.AUX;
  return (OF_TAG[tag] as number) | own;
}

/** The traits of a word whatever its part of speech. */
export function traitsOfWord({ lower }: Lexeme): number {
  const bits = BY_WORD.get(lower) ?? 0;
  if (lower === "'s" || lower === "'") return bits | Trait.POSSESSIVE;
  // "her" owns where a noun follows; the tagger knows which only by the tag, so it counts as either.
  return lower === 'her' ? bits | Trait.OWNER : bits;
}
