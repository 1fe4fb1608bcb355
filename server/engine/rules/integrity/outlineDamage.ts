import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';

/**
 * Damage that shows only beside the rest of the text: a heading, paragraph or sentence in lower case among others with
 * capitals, and a text that ends in the middle. Takes the outline; gives drafts with offsets of the document.
 */
export function outlineDamage(blocks: readonly OutlineBlock[]): readonly Draft[] {
  return [
    ...lowered(
      blocks.filter(({ block }) => block.kind === 'heading' || block.kind === 'title'),
      FEWEST_HEADINGS,
    ),
    ...lowered(
      blocks.filter(({ block }) => block.kind === 'paragraph'),
      FEWEST_PARAGRAPHS,
    ),
    ...cutOff(blocks),
  ];
}

const FEWEST_HEADINGS = 3;
const FEWEST_PARAGRAPHS = 3;
/** At most one in this many is in lower case; where more are, it is the text's own way. */
const RARE = 4;

function lowered(blocks: readonly OutlineBlock[], fewest: number): Draft[] {
  if (blocks.length < fewest) return [];
  const small = blocks.filter(startsSmall);
  if (small.length === 0 || small.length * RARE > blocks.length) return [];
  return small.map(({ block, facts }) => {
    const first = facts.sentences[0];
    const from = first ? block.start + first.start : block.start;
    const words = firstWords(block.text.slice(first?.start ?? 0));
    return {
      start: from,
      end: from + words.length,
      message: `"${words}" begins in lower case, and the rest of the text does not: was something cut off before it?`,
    };
  });
}

/** Small first letter of an ordinary word; not after a colon or dash of the block before, where a list or address goes on. */
const startsSmall = perBlock(({ block, facts }): boolean => {
  const from = facts.sentences[0]?.start ?? 0;
  const word = /^\p{Ll}[\p{L}\p{N}'’.-]*/u.exec(block.text.slice(from, from + 60))?.[0];
  if (
    word === undefined ||
    ADDRESS.test(block.text.charAt(from + word.length)) ||
    /[\p{Lu}\p{N}.]/u.test(word) ||
    PARTICLES.has(word.toLowerCase())
  )
    return false;
  return (facts.sentences[0]?.words ?? 0) >= 3;
});

/** After a small word: an address, "desk(at)example.org". */
const ADDRESS = /[/@(]/;
/** Small words that begin a name: "de Gaulle", "van Gogh", "al-Sadr". */
const PARTICLES = new Set(
  'de del della di da du van von der den el al la le bin ibn ter ten zu http https www e'.split(' '),
);

function firstWords(text: string): string {
  return /^\S+(?:\s+\S+){0,3}/.exec(text)?.[0].replace(/(?<![.,;:!?])[.,;:!?]+$/, '') ?? text;
}

const STOP = /[.!?…:;"”’'»)\]*_|-]\s*$/;
/** Words that no sentence ends in. */
const OPEN =
  /(?:^|\s)(?:the|a|an|of|to|and|or|but|for|with|from|by|at|in|on|that|which|who|as|its|their|his|her|our|is|are|was|were|than|between|into|including|such)$/i;
const LONG = 8;

/** The last paragraph, when it breaks off though the others end with a stop. Short lines after it are no part of the article. */
function cutOff(blocks: readonly OutlineBlock[]): Draft[] {
  const paragraphs = blocks.filter(({ block }) => block.kind === 'paragraph');
  const last = paragraphs.findLast(({ facts }) => wordsOf(facts) >= LONG);
  if (!last || paragraphs.length < FEWEST_PARAGRAPHS) return [];
  const text = last.block.text.trimEnd();
  if (STOP.test(text) || /[/@][^\s/@]*$/.test(text) || last.block.hidden.some((h) => h.end >= text.length)) return [];
  // What goes on in small letters in the next block is a line broken in two, and reported as that.
  if (/^\p{Ll}/u.test(blocks[blocks.indexOf(last) + 1]?.block.text ?? '')) return [];
  const open = OPEN.test(text);
  if (!open) {
    const others = paragraphs.filter((p) => p !== last);
    if (last !== blocks.at(-1) || inCapitals(text) || others.some(({ block }) => !STOP.test(block.text))) return [];
  }
  const tail = /(?<!\S)\S+(?:\s+\S+){0,2}$/.exec(text)?.[0] ?? text;
  const end = last.block.start + text.length;
  return [{ start: end - tail.length, end, message: `The text breaks off after "${tail}". What followed?` }];
}

/** True for a headline of another article: capitals on most words. */
function inCapitals(text: string): boolean {
  const words = text.split(/\s+/);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

function wordsOf(facts: OutlineBlock['facts']): number {
  let sum = 0;
  for (const { words } of facts.sentences) sum += words;
  return sum;
}
