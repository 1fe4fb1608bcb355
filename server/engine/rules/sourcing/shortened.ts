/** At most 80 characters of words, cut between two of them, so that a message fits a line of the Problems view. */
export function shortened(words: string): string {
  const plain = ODD_SPACE.test(words) ? words.replace(/\s+/g, ' ') : words;
  if (plain.length <= 80) return plain;
  const cut = plain.slice(0, 79);
  return `${cut.slice(0, Math.max(40, cut.lastIndexOf(' ')))} …`;
}

const ODD_SPACE = /[^\S ]|\s\s/;
