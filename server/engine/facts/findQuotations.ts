import type { Block } from '../document/document.ts';
import type { Sentence } from '../text/token.ts';
import type { Quotation } from './quotations.ts';

/**
 * The quotations of a block, in order of their start, outer before inner. Takes the block and its sentences; offsets
 * are UTF-16 code units relative to the block. Apostrophes, inch and minute marks and marks in hidden spans are none.
 * A mark without its fellow counts only where it opens the block: then the quotation goes on in the next block.
 * A block quotation is one quotation of kind `block`, beside those marked inside it. Linear time.
 */
export function findQuotations(block: Block, sentences: readonly Sentence[]): readonly Quotation[] {
  const pairs = pairMarks(block);
  const whole = block.kind === 'quotation' ? trimmed(block.text) : undefined;
  if (pairs.length === 0 && !whole) return NONE;
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  const count = wordCounter(sentences);
  const found: Quotation[] = pairs.map((p) => {
    const inner = { start: p.start + p.width, end: p.closed ? p.end - p.width : p.end };
    return { start: p.start, end: p.end, inner, mark: p.mark, closed: p.closed, words: count(inner.start, inner.end) };
  });
  if (whole && whole.end > whole.start) {
    found.unshift({ ...whole, inner: whole, mark: 'block', closed: true, words: count(whole.start, whole.end) });
  }
  return found;
}

const NONE: readonly Quotation[] = [];

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly mark: 'double' | 'single';
  readonly closed: boolean;
  /** Length of a mark: 2 for `` and ''. */
  readonly width: number;
}

/** An opening mark still waiting for its fellow. `family` is the closing mark it waits for. */
interface Open {
  readonly at: number;
  readonly family: Family;
  readonly width: number;
}
type Family = 'curly' | 'straight' | 'guillemet' | 'single' | 'straightSingle';

const MARK = /["“”„«»'‘’‚‹›]/g;

function pairMarks(block: Block): Pair[] {
  const { text, hidden } = block;
  const pairs: Pair[] = [];
  const opens: Open[] = [];
  let nextHidden = 0;
  const close = (family: Family, at: number): boolean => {
    for (let k = opens.length - 1; k >= 0; k--) {
      const open = opens[k] as Open;
      if (open.family !== family) {
        // A single mark never closes across a double one that is still open.
        if (isSingle(family) && !isSingle(open.family)) return false;
        continue;
      }
      opens.length = k;
      if (at > open.at + open.width) {
        pairs.push({
          start: open.at,
          end: at + open.width,
          mark: isSingle(family) ? 'single' : 'double',
          closed: true,
          width: open.width,
        });
      }
      return true;
    }
    return false;
  };
  MARK.lastIndex = 0;
  for (let hit = MARK.exec(text); hit; hit = MARK.exec(text)) {
    const at = hit.index;
    while (nextHidden < hidden.length && (hidden[nextHidden]?.end ?? 0) <= at) nextHidden++;
    if ((hidden[nextHidden]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + 1);
    switch (hit[0]) {
      case '“':
      case '„':
        // In „German style“ the same mark closes.
        if (hit[0] === '“' && text[opens.at(-1)?.at ?? -1] === '„' && !isSpace(before)) close('curly', at);
        else opens.push({ at, family: 'curly', width: 1 });
        break;
      case '”':
        // A mark turned the wrong way by a program opens when it stands at the beginning of a word.
        if (!close('curly', at) && opensHere(before, after)) opens.push({ at, family: 'curly', width: 1 });
        break;
      case '«':
      case '‹':
        opens.push({ at, family: 'guillemet', width: 1 });
        break;
      case '»':
      case '›':
        close('guillemet', at);
        break;
      case '"':
        straightDouble(at, before, after);
        break;
      case '‘':
      case '‚':
        if (!isWord(before)) opens.push({ at, family: 'single', width: 1 });
        break;
      case '’':
        if (!isWord(after) && !isPossessive(at, before, 'single')) close('single', at);
        break;
      default:
        straightSingle(at, before, after);
    }
  }
  const first = opens[0];
  if (first && !isSingle(first.family) && text.slice(0, first.at).trim() === '' && first.at + 1 < text.length) {
    const end = text.trimEnd().length;
    if (end > first.at + 1) {
      for (let k = pairs.length - 1; k >= 0; k--) if ((pairs[k] as Pair).start < first.at) pairs.splice(k, 1);
      pairs.push({ start: first.at, end, mark: 'double', closed: false, width: 1 });
    }
  }
  return pairs;

  function straightDouble(at: number, before: number, after: number): void {
    const open = opens.some((o) => o.family === 'straight');
    if (!open) {
      if (opensHere(before, after)) opens.push({ at, family: 'straight', width: 1 });
      return;
    }
    if (isDigit(before) && !isStop(after) && closesLater(at)) return;
    if (!closesHere(before, after) && opensHere(before, after)) {
      // The mark that is open never closed: this one begins a new quotation.
      for (let k = opens.length - 1; k >= 0; k--)
        if (opens[k]?.family === 'straight' && opens[k]?.at !== firstMark()) opens.splice(k, 1);
      opens.push({ at, family: 'straight', width: 1 });
      return;
    }
    close('straight', at);
  }

  function straightSingle(at: number, before: number, after: number): void {
    if (isWord(before) && isWord(after)) return;
    if (opensHere(before, after) && isWord(after)) {
      if (!isElision(text, at)) opens.push({ at, family: 'straightSingle', width: 1 });
      return;
    }
    if (!isWord(after) && !isSpace(before) && !isPossessive(at, before, 'straightSingle')) close('straightSingle', at);
  }

  /** True for the mark after a plural ("the voters' choice") when another mark further on closes the quotation. */
  function isPossessive(at: number, before: number, family: Family): boolean {
    if ((before | 32) !== 115 || !isSpace(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(at + 2))) return false;
    if (!opens.some((o) => o.family === family)) return false;
    const mark = text[at] as string;
    const next = text.indexOf(mark, at + 1);
    return next > 0 && next - at < 200 && !isWord(text.charCodeAt(next + 1)) && isStopOrWord(text.charCodeAt(next - 1));
  }

  function closesLater(at: number): boolean {
    const next = text.indexOf('"', at + 1);
    return next > 0 && closesHere(text.charCodeAt(next - 1), text.charCodeAt(next + 1));
  }

  function firstMark(): number {
    const lead = text.length - text.trimStart().length;
    return text[lead] === '"' ? lead : -1;
  }
}

const isSingle = (family: Family): boolean => family === 'single' || family === 'straightSingle';
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLower = (c: number): boolean => c >= 97 && c <= 122;
const isSpace = (c: number): boolean =>
  Number.isNaN(c) || c <= 32 || c === 160 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0xfeff;
/** Letters and digits; everything past ASCII that is no punctuation or space counts as a letter. */
const isWord = (c: number): boolean =>
  isDigit(c) ||
  isLower(c | 32) ||
  (c > 0xbf && c !== 0xd7 && c !== 0xf7 && !(c >= 0x2000 && c <= 0x206f) && !(c >= 0x3000 && c <= 0x303f));
/** . , ; : ! ? ) ] or an ellipsis */
const isStop = (c: number): boolean =>
  c === 46 || c === 44 || c === 59 || c === 58 || c === 33 || c === 63 || c === 41 || c === 93 || c === 0x2026;
const isStopOrWord = (c: number): boolean => isStop(c) || isWord(c);
/** ( [ { / - * _ > | or a dash, an opening quotation mark */
const isOpener = (c: number): boolean =>
  c === 40 ||
  c === 91 ||
  c === 123 ||
  c === 47 ||
  c === 45 ||
  c === 42 ||
  c === 95 ||
  c === 62 ||
  c === 124 ||
  c === 0x2013 ||
  c === 0x2014 ||
  c === 0x201c ||
  c === 0x2018 ||
  c === 34 ||
  c === 39 ||
  c === 61;

function opensHere(before: number, after: number): boolean {
  return (isSpace(before) || isOpener(before)) && !isSpace(after);
}

function closesHere(before: number, after: number): boolean {
  return !isSpace(before) && !isWord(after);
}

const ELIDED = /^['’](?:tis|twas|em|til|cause|n|round|bout|\d0s)\b/i;

/** True for 'tis, 'em and '90s, which no quotation begins. */
function isElision(text: string, at: number): boolean {
  return ELIDED.test(text.slice(at, at + 8));
}

function trimmed(text: string): { start: number; end: number } {
  const end = text.trimEnd().length;
  return { start: Math.min(end, text.length - text.trimStart().length), end };
}

/** Counts the words (tokens with a letter or digit) that begin in a stretch of the block. */
function wordCounter(sentences: readonly Sentence[]): (start: number, end: number) => number {
  const starts: number[] = [];
  for (const { tokens } of sentences)
    for (const t of tokens)
      if (t.lexeme.shape !== 'mark' && t.lexeme.text[0] !== "'" && t.lexeme.text[0] !== '’') starts.push(t.start);
  const before = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (start, end) => before(end) - before(start);
}
