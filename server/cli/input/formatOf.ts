import type { Format } from '#engine';

/** The format that a file's name tells; whatever is not known is plain text. */
export function formatOf(path: string): Format {
  if (/\.(md|markdown|mdown|mkdn?|mdx|qmd|rmd)$/i.test(path)) return 'markdown';
  return /\.article$/i.test(path) ? 'article' : 'plaintext';
}
