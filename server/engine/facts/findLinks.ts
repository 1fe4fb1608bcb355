import type { Block } from '../document/document.ts';
import { tight } from '../text/tight.ts';
import type { Link } from './links.ts';

/**
 * The links and citations of a block, in order and not overlapping; offsets are UTF-16 code units relative to the
 * block. Marked links come first: an address inside one is not counted again. Then bare addresses (http, https, www.),
 * footnote marks (`[^1]`, `[12]`, a superscript number), and `[citation needed]` with its kin.
 */
export function findLinks(block: Block): readonly Link[] {
  const { text } = block;
  const found: Link[] = block.links.map((l) => ({
    start: l.start,
    end: l.end,
    kind: l.start + l.target.length === l.end ? 'url' : 'link',
    target: l.target,
  }));
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const start = opening.index;
    REFERENCE.lastIndex = start;
    const hit = REFERENCE.exec(text);
    if (hit) {
      const kind = hit[1] ? 'url' : hit[2] ? 'citation-needed' : 'footnote';
      const target = kind === 'url' ? hit[0].replace(TRAILING, '') : hit[0];
      found.push({ start, end: start + target.length, kind, target });
      OPENING.lastIndex = start + target.length;
    }
  }
  if (found.length < 2) return tight(found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Link[] = [];
  let end = -1;
  for (const link of found) {
    if (link.start < end) continue;
    kept.push(link);
    end = link.end;
  }
  return tight(kept);
}

/** What a link or citation can begin with: the long grammar is tried only there. */
const OPENING = /[[\u00b9\u00b2\u00b3\u2070-\u2079]|https?:|www\./gi;
const REFERENCE =
  /(\bhttps?:\/\/[^\s<>"“”«»\])}|]{2,2000}|\bwww\.[a-z0-9-]{1,63}\.[^\s<>"“”«»\])}|]{2,2000})|(\[(?:citation needed|better source needed|who\?|when\?|according to whom\?|by whom\?|source\?)\])|\[\^?[\w-]{1,40}\](?<=\[\^[^\]]{0,41}\]|\[\d{1,3}\]|\[note \d{1,3}\])(?![(:])|(?<=\p{L}{3}|[.,;!?"”’)])[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}(?![\p{L}\p{N}])/iuy;
/** What ends the sentence rather than the address. */
const TRAILING = /[.,;:!?'’*_]+$/;
