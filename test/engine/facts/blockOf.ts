import type { Block } from '../../../server/engine/document/document.ts';
import type { BlockFacts } from '../../../server/engine/facts/blockFacts.ts';
import { blockFactsOf } from '../../../server/engine/facts/blockFactsOf.ts';
import { defaultOptions } from '../../../server/engine/options/options.ts';
import { analyse } from '../../../server/engine/text/analyse.ts';
import type { Span } from '../../../server/engine/text/span.ts';

/** A block made of `text` alone. */
export function blockOf(text: string, parts: Partial<Block> = {}): Block {
  return { kind: 'paragraph', start: 0, end: text.length, text, level: 0, hidden: [], links: [], ...parts };
}

export function factsOf(text: string, parts: Partial<Block> = {}, sources: readonly string[] = []): BlockFacts {
  const block = blockOf(text, parts);
  return blockFactsOf(block, analyse(text, block.hidden), { ...defaultOptions, sources });
}

/** The attributions of a paragraph, spans as words; a dash for none. */
export function attributionsOf(
  text: string,
  sources: readonly string[] = [],
): { source: string; cue: string; content: string; kind: string }[] {
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '-');
  return factsOf(text, {}, sources).attributions.map((a) => ({
    source: words(a.source),
    cue: words(a.cue),
    content: words(a.content),
    kind: a.kind,
  }));
}
