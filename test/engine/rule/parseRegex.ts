/** A part of a regular expression, as far as it takes to write texts that it matches. */
export type RegexNode =
  | { readonly kind: 'choice'; readonly options: readonly (readonly RegexNode[])[]; readonly group: number | undefined }
  | { readonly kind: 'repeat'; readonly of: RegexNode; readonly least: number; readonly most: number }
  /** One character out of a set, written as in the expression. */
  | { readonly kind: 'set'; readonly source: string }
  | { readonly kind: 'same'; readonly group: number }
  /** Looks about and takes no characters. */
  | { readonly kind: 'look'; readonly source: string; readonly ahead: readonly RegexNode[] };

/** Reads the source of a regular expression, which is known to be a good one. */
export function parseRegex(source: string): RegexNode {
  let at = 0;
  let groups = 0;
  return choice(undefined);

  function choice(group: number | undefined): RegexNode {
    const options: RegexNode[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        options.push([]);
      } else (options[options.length - 1] as RegexNode[]).push(repeated(one()));
    }
    return { kind: 'choice', options, group };
  }

  function one(): RegexNode {
    const start = at;
    const taken = (pattern: RegExp): RegExpExecArray | null => {
      const found = new RegExp(pattern.source, 'y');
      found.lastIndex = at;
      const hit = found.exec(source);
      if (hit) at += hit[0].length;
      return hit;
    };
    const looks = taken(/\(\?<?[=!]/);
    if (looks) {
      const inside = choice(undefined);
      at++;
      return { kind: 'look', source: source.slice(start, at), ahead: looks[0] === '(?=' ? [inside] : [] };
    }
    const opened = taken(/\((?:\?:|\?<\w+>)?/);
    if (opened) {
      const inside = choice(opened[0] === '(?:' ? undefined : ++groups);
      at++;
      return inside;
    }
    const same = taken(/\\(\d)/);
    if (same) return { kind: 'same', group: Number(same[1]) };
    if (taken(/\\[bB]|[\^$]/)) return { kind: 'look', source: source.slice(start, at), ahead: [] };
    if (!taken(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[^\\]/u))
      throw new Error(`cannot read ${source.slice(at, at + 20)}`);
    return { kind: 'set', source: source.slice(start, at) };
  }

  function repeated(of: RegexNode): RegexNode {
    const found = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12));
    if (!found) return of;
    at += found[0].length;
    const [, sign, least, comma, most] = found;
    if (sign) return { kind: 'repeat', of, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : 3 };
    const from = Number(least);
    return { kind: 'repeat', of, least: from, most: most ? Number(most) : comma ? from + 3 : from };
  }
}
