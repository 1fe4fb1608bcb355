/** Lines cut from a stream of bytes, some at a time. */
export interface LineBatch {
  /** Whole lines without their ends, in order; null for a line that was too long to be kept. */
  readonly lines: readonly (Uint8Array | null)[];
  readonly bytes: number;
}

const LF = 10;

/**
 * Cuts a stream into batches of whole lines as they come in: a batch holds what one piece of the stream completed,
 * but is cut once it has more than `batchBytes`. Nothing waits for a batch to fill, so a slow writer is answered at
 * once. A line longer than `longest` bytes is not kept, so that memory stays bounded; it is handed on as null.
 */
export async function* splitLines(
  source: AsyncIterable<Uint8Array>,
  batchBytes: number,
  longest: number,
): AsyncGenerator<LineBatch> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let lines: (Uint8Array | null)[] = [];
  let bytes = 0;

  const keep = (part: Uint8Array): void => {
    held += part.length;
    if (held > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const endLine = (): void => {
    lines.push(held > longest ? null : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts));
    bytes += Math.min(held, longest);
    parts = [];
    held = 0;
  };
  const takeBatch = (): LineBatch => {
    const batch = { lines, bytes };
    lines = [];
    bytes = 0;
    return batch;
  };

  for await (const piece of source) {
    let from = 0;
    for (;;) {
      const end = piece.indexOf(LF, from);
      if (end < 0) break;
      keep(piece.subarray(from, end));
      endLine();
      from = end + 1;
      if (bytes >= batchBytes) yield takeBatch();
    }
    // A copy: the rest of a piece would otherwise keep the whole of it in memory.
    if (from < piece.length) keep(Uint8Array.from(piece.subarray(from)));
    if (lines.length > 0) yield takeBatch();
  }
  if (held > 0) endLine();
  if (lines.length > 0) yield takeBatch();
}
