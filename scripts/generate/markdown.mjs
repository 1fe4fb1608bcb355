/** Escapes what Markdown would read as markup, so that text shows as it is. For one line of text. */
export function escapeMarkdown(text) {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*\d*)([-+=.)])/, '$1\\$2');
}

/** A cell of a table: one line, no bar that would end it. */
export function cell(text) {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
}

/** A code fence that is longer than any run of backticks inside. */
export function fenced(text, language = 'text') {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
