import { torturedPhrases } from '../../lexicons/torturedPhrases.ts';
import { type Gate, gate } from '../../rule/gate.ts';
import { type Glance, glance, mayHold, Sign } from '../../rule/glance.ts';
import type { OutlineBlock } from '../../rule/rule.ts';
import { overlapFinder } from '../../text/overlapFinder.ts';
import type { Span } from '../../text/span.ts';

/** Damage inside a block, relative to it, and what to say of it. */
export interface Damage extends Span {
  readonly message: string;
}

/**
 * Traces of scraping, wrong decoding or word swapping inside one block. Takes the block and whether its markup turns
 * entities and tags into what they stand for. Addresses, code and other hidden parts are left alone. Linear time.
 */
export function blockDamage(outline: OutlineBlock, isMarkdown: boolean): readonly Damage[] {
  const { text } = outline.block;
  const look = glance(outline);
  const found: Damage[] = [];
  let isElsewhere: ((span: Span) => boolean) | undefined;
  for (const { pattern, say, needs, plainOnly, once } of KINDS) {
    if ((plainOnly && isMarkdown) || !mayNeed(needs, look)) continue;
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      const lead = hit.groups?.['lead'] ?? '';
      const damage = { start: hit.index - lead.length, end: hit.index + hit[0].length };
      const message = say(lead + hit[0]);
      isElsewhere ??= hiddenOrAddress(outline);
      if (message === undefined || isElsewhere(damage)) continue;
      if (!once && isPartOfAddress(text, damage)) continue;
      found.push({ ...damage, message });
      if (once) break;
    }
  }
  addSmallSentences(outline, found);
  return found.length === 0 ? NONE : apart(found);
}

const NONE: readonly Damage[] = [];

function hiddenOrAddress({ block, facts }: OutlineBlock): (span: Span) => boolean {
  const isHidden = overlapFinder(block.hidden);
  const isAddress = overlapFinder(facts.links.filter(({ kind }) => kind === 'url'));
  return (span) => isHidden(span) || isAddress(span);
}

/** Sentences that begin with a small letter after a full stop: "It was over. the crowd left." */
function addSmallSentences({ block: { text }, facts: { sentences } }: OutlineBlock, found: Damage[]): void {
  for (let i = 1; i < sentences.length; i++) {
    const { start, end } = sentences[i] as Span;
    const first = text.charCodeAt(start);
    if (first < 0x80 ? first < 0x61 || first > 0x7a : !SMALL.test(text.charAt(start))) continue;
    if (!SPACE.test(text.charAt(start - 1))) continue;
    const before = text.slice(Math.max(0, start - 24), start).trimEnd();
    const word = /^\p{Ll}{2,}(?=[\s,])/u.exec(text.slice(start, Math.min(end, start + 30)))?.[0];
    if (word === undefined || !STOPPED.test(before) || SHORTENED.test(before) || NAME_PART.test(word)) continue;
    const message = `"${word}" begins a sentence in lower case: was something cut off before it?`;
    found.push({ start, end: start + word.length, message });
  }
}

const SMALL = /\p{Ll}/u;
const STOPPED = /\p{Ll}{3}\.$/u;
const SHORTENED =
  /\b(?:etc|dept|approx|est|misc|incl|resp|min|max|tel|fig|vol|ext|assoc|govt|inc|corp|ltd|bros|sgt|capt|prof|sec|hrs|mins|cont|ibid)\.$/i;
/** Small words that begin a name: "de Gaulle", "van Gogh". */
const NAME_PART = /^(?:de|del|della|di|da|du|van|von|der|den|el|al|la|le|bin|ibn|ter|ten|zu)$/;

/** In order, without those that overlap one before them. */
function apart(found: Damage[]): readonly Damage[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((damage) => {
    if (damage.start < end) return false;
    end = damage.end;
    return true;
  });
}

interface Kind {
  /** Words that are only looked for from behind, since the mark after them is rarer, are its group `lead`. */
  readonly pattern: RegExp;
  /** What stands in every block in which the pattern matches: a word of a gate, or a `Sign`. */
  readonly needs: Gate | number;
  /** Markdown has it by right. */
  readonly plainOnly?: boolean;
  /** One a block is enough to say it. */
  readonly once?: boolean;
  /** Undefined lets the words pass. */
  readonly say: (words: string) => string | undefined;
}

const mayNeed = (needs: Kind['needs'], look: Glance): boolean =>
  typeof needs === 'number' ? (look.signs & needs) !== 0 : mayHold(look, needs);

/** Words that are not doubled on purpose: "had had" and "that that" are good English. */
const DOUBLED =
  'the|a|an|of|to|and|or|for|with|at|by|from|was|were|are|be|been|have|has|they|he|she|we|this|these|those|as|but|if|which|who|his|its|their|our|will|would|into';
const DOMAIN =
  /^(?:com|org|net|gov|edu|co|uk|io|eu|info|tv|me|js|ts|md|pdf|html?|php|jpe?g|png|gif|exe|txt|csv|doc|docx|mp[34])$/i;
const TORTURED = new RegExp(`\\b(?:${[...torturedPhrases.keys()].join('|')})s?\\b`, 'gi');

/** The longest word of each phrase. */
const TORTURED_WORDS = gate(
  [...torturedPhrases.keys()]
    .map((phrase) => phrase.split(/[ -]/).reduce((a, b) => (b.length > a.length ? b : a)))
    .flatMap((word) => [word, `${word}s`])
    .join(' '),
  TORTURED,
);

const KINDS: readonly Kind[] = [
  {
    needs: Sign.ODD,
    pattern:
      /â€(?:[™œ\u009d\u0093\u0094“”˜¦¢]|\u0080[\u0090-\u00a6])|Ã[\u0080-\u00bf©¨¢´§ª«®¯±²³¶¹º»¼½¾¤¶]|Â(?=[\u00a0£©®°·»«])|ï»¿|\ufffd+/g,
    say: (words) => `"${words}" is a letter that was decoded wrongly. What stood there?`,
  },
  {
    needs: Sign.AMPERSAND,
    pattern:
      /&(?:nbsp|amp|quot|lt|gt|apos|[lr][sd]quo|[mn]dash|hellip|euro|pound|copy|[a-z]+(?:acute|grave|uml|circ|cedil)|#\d{2,5}|#x[0-9a-f]{2,5});/gi,
    plainOnly: true,
    say: (words) => `"${words}" is left over from a web page.`,
  },
  {
    needs: Sign.AMPERSAND,
    pattern: /&amp;(?:nbsp|amp|quot|lt|gt|apos|[lr][sd]quo|[mn]dash|hellip|#\d{2,5});/gi,
    say: (words) => `"${words}" is left over from a web page.`,
  },
  {
    needs: Sign.ANGLE,
    pattern:
      /<\/?(?:p|div|span|br|strong|em|li|ul|ol|h[1-6]|img|iframe|script|figure|figcaption|blockquote|tweet|table|td|tr)(?:\s[^<>]{0,200})?\/?>/gi,
    plainOnly: true,
    once: true,
    say: (words) => `"${words}" is left over from a web page.`,
  },
  {
    needs: Sign.JOINED_COMMA,
    pattern: /[,;](?<=(?<lead>(?<![\p{L}\p{N}&#])\p{L}*\p{Ll}{2})[,;])\p{L}{2,}(?![\p{L}\p{N}]*[;=(])/gu,
    say: (words) => `"${words}": a space is missing, as where lines were joined by a program.`,
  },
  {
    needs: Sign.JOINED_STOP,
    pattern:
      /[.!?](?<=(?<lead>(?<![\p{L}\p{N}.@])\p{L}*\p{Ll}{2})[.!?])(?:\p{Lu}\p{Ll}+|(?:the|and|this|but|that|they|which|when|there|his|her)(?!\p{L}))(?![\p{L}\p{N}]*[./(])/gu,
    say: (words) => {
      const after = words.slice(words.search(/[.!?]/) + 1);
      return DOMAIN.test(after)
        ? undefined
        : `"${words}": a space is missing, as where lines were joined by a program.`;
    },
  },
  {
    needs: Sign.DOUBLED,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}'’-])(${DOUBLED})\\s+\\1(?![\\p{L}\\p{N}'’-])`, 'giu'),
    say: (words) => {
      const [one = '', two = ''] = words.split(/\s+/);
      return /^\p{Lu}/u.test(two) && one !== two.toUpperCase() ? undefined : `"${words}" stands there twice.`;
    },
  },
  {
    needs: TORTURED_WORDS,
    pattern: TORTURED,
    say: (words) =>
      `"${words}" reads as if a program had swapped words: "${torturedPhrases.get(words.toLowerCase()) ?? torturedPhrases.get(words.toLowerCase().replace(/s$/, '')) ?? 'the usual term'}" is meant.`,
  },
];

/** True when the characters around show an address, a path or code: "example.com/a", "@name", "f(x,y)". */
function isPartOfAddress(text: string, { start, end }: Span): boolean {
  let from = start;
  while (from > 0 && start - from < 60 && !SPACE.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 60 && !SPACE.test(text.charAt(to))) to++;
  return ADDRESS.test(text.slice(from, start) + text.slice(end, to));
}

const SPACE = /\s/;
const ADDRESS = /:\/\/|www\.|[@_=\\{}#$%/]/;
