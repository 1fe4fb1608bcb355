import type { Block } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { closesHere, isDigit, isElision, isLower, isSpace, isStop, isWord, opensHere } from './markContext.ts';

/** Two quotation marks that belong together, or one that opens the block and is not closed in it. */
export interface MarkPair extends Span {
  readonly mark: 'double' | 'single';
  readonly closed: boolean;
  /** Length of one mark: 2 for '' and ``. */
  readonly width: number;
}

/**
 * The pairs of quotation marks in a block, in no order. Offsets are UTF-16 code units relative to the block. A curly
 * mark says by itself whether it opens or closes, a straight one by its neighbours; the two kinds may be mixed in one
 * pair. Marks in hidden spans, apostrophes and inch marks are none. Linear time.
 */
export function pairMarks(block: Block): MarkPair[] {
  MARK.lastIndex = 0;
  return MARK.test(block.text) ? pairsFrom(block) : [];
}

/** The pairs, from the mark on that was found last. */
function pairsFrom({ text, hidden }: Block): MarkPair[] {
  const pairs: MarkPair[] = [];
  const opens: Open[] = [];
  const lead = text.length - text.trimStart().length;
  let nextHidden = 0;
  let last = 0;
  do {
    const end = MARK.lastIndex;
    const code = text.charCodeAt(end - 1);
    const isTwice =
      code === BACKTICK || (code === STRAIGHT && end - 2 >= last && text.charCodeAt(end - 2) === STRAIGHT);
    const width = isTwice ? 2 : 1;
    const at = end - width;
    last = end;
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(end);
    // Most marks are apostrophes.
    if (!isTwice && (code === STRAIGHT || code === CURLY) && isWord(before) && isWord(after)) continue;
    while (nextHidden < hidden.length && (hidden[nextHidden] as Span).end <= at) nextHidden++;
    if ((hidden[nextHidden]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const found = text.slice(at, end);
    const mark: Mark = { text, at, width, before, after };
    if (found === "'" || found === '’' || found === '‘' || found === '‚') single(mark, found);
    else if (found === '«' || found === '‹') push(mark, 'guillemet');
    else if (found === '»' || found === '›') close('guillemet', mark);
    else double(mark, found);
  } while (MARK.test(text));
  const first = opens[0];
  if (first && first.family !== 'single' && first.at === lead) {
    const end = text.trimEnd().length;
    // Where the same mark opens again further on, the first has lost its fellow rather than gone on.
    const again = pairs.some((p) => p.start > first.at && text[p.start] === text[first.at]);
    if (!again && end > first.at + first.width) {
      pairs.push({ start: first.at, end, mark: 'double', closed: false, width: first.width });
    }
  }
  return pairs;

  function double(mark: Mark, found: string): void {
    const open = lastOf('double');
    const opening = opensHere(mark);
    const closing = closesHere(mark);
    // A curly mark turned the wrong way by a program is read by its neighbours, as a straight one is.
    if (found === '“' || found === '„') {
      if (open && closing && !opening) close('double', mark);
      else push(mark, 'double');
    } else if (found === '”') {
      if (open) close('double', mark);
      else if (opening) push(mark, 'double');
    } else if (!open) {
      if (opening) push(mark, 'double');
    } else if (closing || !opening) {
      const isInch = isDigit(mark.before) && !isStop(mark.after) && closesLater(mark);
      if (closing && !isInch) close('double', mark);
    } else {
      // Two straight marks that open: the first never closed, unless it opens the whole block.
      if (text[open.at] === '"' && open.at !== lead) opens.splice(opens.lastIndexOf(open), 1);
      push(mark, 'double');
    }
  }

  function single(mark: Mark, found: string): void {
    if (isWord(mark.before) && isWord(mark.after)) return;
    if (found === '‘' || found === '‚') {
      if (!isWord(mark.before)) push(mark, 'single');
    } else if (found === "'" && opensHere(mark) && isWord(mark.after)) {
      if (!isElision(text, mark.at)) push(mark, 'single');
    } else if (closesHere(mark) && !isPossessive(mark)) close('single', mark);
  }

  function push({ at, width }: Mark, family: Family): void {
    // Nobody quotes so deep: a mark that far down never closed.
    if (opens.length >= DEEPEST) opens.splice(opens[0]?.at === lead ? 1 : 0, 1);
    opens.push({ at, width, family });
  }

  function close(family: Family, { at, width }: Mark): void {
    for (let k = opens.length - 1; k >= 0; k--) {
      const open = opens[k] as Open;
      if (open.family !== family) {
        // A single mark never closes across a double one that is still open.
        if (family === 'single') return;
        continue;
      }
      opens.length = k;
      if (at > open.at + open.width) {
        pairs.push({
          start: open.at,
          end: at + width,
          mark: family === 'single' ? 'single' : 'double',
          closed: true,
          width: open.width,
        });
      }
      return;
    }
  }

  function lastOf(family: Family): Open | undefined {
    for (let k = opens.length - 1; k >= 0; k--) if ((opens[k] as Open).family === family) return opens[k];
    return undefined;
  }

  /** True for the mark after a plural ("the ‘voters’ choice’") when another one further on closes the quotation. */
  function isPossessive({ at, before, after }: Mark): boolean {
    if ((before | 32) !== LETTER_S || !isSpace(after) || !isLower(text.charCodeAt(at + 2)) || !lastOf('single'))
      return false;
    const next = text.indexOf(text[at] as string, at + 1);
    return next > 0 && next - at < 200 && !isWord(text.charCodeAt(next + 1)) && !isSpace(text.charCodeAt(next - 1));
  }

  function closesLater({ at }: Mark): boolean {
    const next = text.indexOf('"', at + 1);
    return next > 0 && closesHere({ before: text.charCodeAt(next - 1), after: text.charCodeAt(next + 1) });
  }
}

type Family = 'double' | 'single' | 'guillemet';
/** An opening mark that waits for its fellow. */
interface Open {
  readonly at: number;
  readonly width: number;
  readonly family: Family;
}
interface Mark {
  readonly text: string;
  readonly at: number;
  readonly width: number;
  readonly before: number;
  readonly after: number;
}

const MARK = /''|``|["“”„«»'‘’‚‹›]/g;
const STRAIGHT = 39;
const CURLY = 0x2019;
const BACKTICK = 96;
const DEEPEST = 12;
const LETTER_S = 115;
