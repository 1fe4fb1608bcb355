import type { Span } from '../text/span.ts';

/**
 * Front matter at `start`, the beginning of a text: YAML between `---` lines or TOML between `+++` lines. The span takes
 * in both fences. Undefined where there is none, the closing fence is missing, or what stands between is no data.
 */
export function frontMatter(text: string, start: number): Span | undefined {
  OPENING.lastIndex = start;
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const isYaml = opening[1] === '---';
  let at = start + opening[0].length;
  let lines = 0;
  for (const line = isYaml ? YAML_LINE : TOML_LINE; ; lines++) {
    CLOSING.lastIndex = at;
    const closing = CLOSING.exec(text);
    if (closing && (closing[1] === opening[1] || (isYaml && closing[1] === '...'))) {
      return lines > 0 ? { start, end: at + (closing[1] as string).length } : undefined;
    }
    line.lastIndex = at;
    const found = line.exec(text);
    if (!found) return undefined;
    at += found[0].length;
  }
}

const OPENING = /(---|\+\+\+)[ \t]*(?:\r\n?|\n)/y;
const CLOSING = /(---|\.\.\.|\+\+\+)[ \t]*(?=[\r\n]|$)/y;
/** A key with its value, an item, a comment, an empty line, or the indented rest of one of these. */
const YAML_LINE = /(?:[ \t][^\r\n]*|["'\w][^:\r\n]*:(?:[ \t][^\r\n]*)?|-[ \t][^\r\n]*|[#[\]{}][^\r\n]*|)(?:\r\n?|\n)/y;
const TOML_LINE = /(?:[ \t][^\r\n]*|["'\w][^=\r\n]*=[^\r\n]*|[#[\]{}"'][^\r\n]*|)(?:\r\n?|\n)/y;
