/** Words that head the columns of a table of options, parameters or functions. */
const API_COLUMN =
  /^(name|parameters?|params?|options?|arguments?|flags?|type|types|default|defaults|default value|returns?|return type|property|properties|field|method|function|key|required|env(ironment)? variable|command|endpoint|attribute|prop|setting)$/;
const MANUAL_HEADING =
  /^#{1,6}\s+(installation|install|installing|usage|quick ?start|getting started|api|api reference|configuration|command[- ]line|cli|options|prerequisites|requirements|building|build|development|contributing|licen[cs]e|troubleshooting|changelog|dependencies|deployment|environment variables)\s*#*\s*$/i;
const INSTALL_COMMAND =
  /^\s*(?:[$>#]\s+)?(?:sudo\s+)?(?:npm|npx|yarn|pnpm|pip3?|cargo|brew|apt(?:-get)?|go|gem|composer|docker|git|conda|dotnet|make|uv)\s+(?:i|install|add|get|clone|run|build|create|init|pull|tool|exec|compose)\b/;
const BADGE =
  /\[!\[[^\]\n]*\]\([^)\n]*\)\]\([^)\n]*\)|!\[[^\]\n]*\]\([^)\n]*(?:shields\.io|badge|\/workflows\/|travis-ci|codecov|coveralls)[^)\n]*\)/g;

/**
 * Says what makes a Markdown text read like software documentation ("4 code blocks, 2 badges"), or undefined where
 * it reads like an article. Goes by what an article hardly ever has: code blocks one after another, badges, tables
 * of parameters, the headings of a manual. One look at each line.
 */
export function softwareDocumentationSigns(markdown: string): string | undefined {
  let fences = 0;
  let badges = 0;
  let tables = 0;
  let headings = 0;
  let installs = 0;
  let inlineCode = 0;
  let words = 0;
  let fence: string | undefined;
  let previous = '';
  for (const wholeLine of markdown.split(/\r\n|\r|\n/)) {
    // The beginning of a line tells what it is; the rest of an endless one would only take time.
    const line = wholeLine.slice(0, 2000);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === undefined || (mark.startsWith(fence) && line.trim() === mark))) {
      if (fence === undefined) fences++;
      fence = fence === undefined ? mark : undefined;
    } else if (fence !== undefined) {
      if (INSTALL_COMMAND.test(line)) installs++;
    } else {
      badges += line.match(BADGE)?.length ?? 0;
      inlineCode += line.match(/`[^`\n]+`/g)?.length ?? 0;
      words += wholeLine.match(/\S+/g)?.length ?? 0;
      if (MANUAL_HEADING.test(line)) headings++;
      if (isDelimiterRow(line) && isApiHeader(previous)) tables++;
    }
    previous = line;
  }
  const manual =
    badges >= 2 ||
    (badges >= 1 && fences + tables + headings >= 1) ||
    (fences >= 3 && words < 700 * fences) ||
    (fences >= 1 && installs >= 1) ||
    tables >= 2 ||
    (tables >= 1 && fences + headings >= 1) ||
    (headings >= 3 && (fences >= 1 || inlineCode >= 5)) ||
    (inlineCode >= 20 && words < 40 * inlineCode);
  if (!manual) return undefined;
  const counted: readonly (readonly [number, string, string])[] = [
    [fences, 'code block', 'code blocks'],
    [badges, 'badge', 'badges'],
    [tables, 'table of parameters', 'tables of parameters'],
    [headings, 'heading of a manual', 'headings of a manual'],
    [inlineCode, 'code word', 'code words'],
  ];
  return counted
    .filter(([count]) => count > 0)
    .slice(0, 3)
    .map(([count, one, several]) => `${count} ${count === 1 ? one : several}`)
    .join(', ');
}

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s|:-]+$/.test(line);
}

function isApiHeader(line: string): boolean {
  const cells = line.split('|').map((cell) => cell.replace(/[`*_]/g, '').trim().toLowerCase());
  return cells.filter((cell) => API_COLUMN.test(cell)).length >= 2;
}
