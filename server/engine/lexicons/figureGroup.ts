/** Figures of speech of one origin: patterns, and words beside which the plain sense is meant. */
export interface FigureGroup {
  /** The sense: where the picture is taken from. */
  readonly name: string;
  readonly patterns: readonly string[];
  /** Where one of these stands in the same block, the thing itself is meant: real guns, a real roof. */
  readonly literal: ReadonlySet<string>;
}

/** Makes a group from patterns parted by new lines or " / ", and words parted by spaces. */
export function figureGroup(name: string, patterns: string, literal = ''): FigureGroup {
  return {
    name,
    patterns: patterns
      .trim()
      .split(/\s*\n\s*| \/ /)
      .map((pattern) => pattern.trim()),
    literal: new Set(literal.split(' ').filter((word) => word !== '')),
  };
}
