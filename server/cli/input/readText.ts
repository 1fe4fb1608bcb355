/** A text as it was read from bytes. */
export interface ReadText {
  /** Everything, a byte order mark included, so that offsets are those of the file. */
  readonly text: string;
  /** What had to be replaced, for people. */
  readonly warning?: string;
}

/**
 * Reads bytes as text: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are no UTF-8 become U+FFFD, as in
 * editors, and that is said. Throws an error with a message for people where the bytes are no text at all.
 */
export function readText(bytes: Uint8Array): ReadText {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16) return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes) };
  if (bytes.includes(0)) throw new Error('it is not a text file');
  try {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, warning: 'it is not all UTF-8; what could not be read stands as U+FFFD' };
}
