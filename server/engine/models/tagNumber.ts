/** The number of a part of speech; one never heard of counts as X. 0 is what stands before and after a sentence. */
export function tagNumber(tag: string): number {
  const place = tagPlace(tag);
  return TAG_AT[place] === tag ? (NUMBER_AT[place] as number) : Tag.X;
}

/** Parts of speech by their numbers. */
export const Tag = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
} as const;
const TAGS = Object.keys(Tag) as readonly (keyof typeof Tag)[];
/** With the border. */
export const TAG_COUNT = TAGS.length + 1;

/** Each tag stands at a place worked out from its first and last letter and its length, which no two tags share. */
const TAG_AT: string[] = new Array(64).fill('');
const NUMBER_AT = new Uint8Array(64);
for (const tag of TAGS) {
  TAG_AT[tagPlace(tag)] = tag;
  NUMBER_AT[tagPlace(tag)] = Tag[tag];
}

function tagPlace(tag: string): number {
  return (tag.charCodeAt(0) + tag.charCodeAt(tag.length - 1) + 9 * tag.length) & 63;
}
