import { createLineIndex, type Finding, type Severity } from '#engine';
import { SEVERITIES } from '../severities.ts';
import type { Paint, Terminal } from '../terminal.ts';
import type { Report, ReviewedFile } from './report.ts';
import { wrapWords } from './wrapWords.ts';

/** The report for people: a heading a file, a line a finding with what is said of it below, and what it comes to. */
export function createPrettyReport({ paint, columns }: Pick<Terminal, 'paint' | 'columns'>): Report {
  let files = 0;
  const total = new Map<Severity, number>();
  const rules = new Map<string, number>();
  return {
    begin: () => '',
    file: (reviewed) => {
      files++;
      for (const { severity, rule } of reviewed.review.findings) {
        total.set(severity, (total.get(severity) ?? 0) + 1);
        rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }
      return showFile(reviewed, paint, columns);
    },
    end: () => {
      if (files === 0) return '';
      const commonest = [...rules].sort((a, b) => b[1] - a[1])[0]?.[0];
      const more = wrapWords(`Why a rule speaks, and when it is wrong: second-read rules ${commonest}`, columns);
      const why = commonest ? `${more.map(paint.dim).join('\n')}\n` : '';
      return `${paint.bold(`${count(files, 'file')}: ${inSeverities(total)}`)}\n${why}`;
    },
  };
}

function showFile({ path, text, review }: ReviewedFile, paint: Paint, columns: number): string {
  const lines = createLineIndex(text);
  const places = review.findings.map(({ start }) => {
    const { line, character } = lines.positionAt(start);
    return `${line + 1}:${character + 1}`;
  });
  const wide = Math.max(0, ...places.map((place) => place.length));
  const shown = review.findings.map((f, i) => showFinding(f, (places[i] ?? '').padStart(wide), paint, columns));
  const { words, claims, sourcedClaims } = review.summary;
  const counts = new Map<Severity, number>();
  for (const { severity } of review.findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const sources = claims === 0 ? '' : `, ${sourcedClaims} of ${count(claims, 'claim')} with a source`;
  const heading = paint.bold(paint.underline(path === '-' ? 'standard input' : visible(path)));
  return `${[heading, ...shown, `  ${inSeverities(counts)}; ${count(words, 'word')}${sources}`].join('\n')}\n\n`;
}

/** Columns that the name of a severity takes. */
const SEVERITY_WIDTH = Math.max(...SEVERITIES.map((severity) => severity.length));

function showFinding(finding: Finding, place: string, paint: Paint, columns: number): string {
  const indent = ' '.repeat(place.length + 4);
  const severity = painted(finding.severity, paint)(finding.severity.padEnd(SEVERITY_WIDTH));
  const room = columns - indent.length - SEVERITY_WIDTH - finding.rule.length - 6;
  const words = shorten(visible(finding.text), room);
  const message = wrapWords(visible(finding.message), columns - indent.length).map((line) => `${indent}${line}`);
  const first = `  ${paint.dim(place)}  ${severity}  ${paint.bold(finding.rule)}  ${paint.cyan(`“${words}”`)}`;
  return [first, ...message].join('\n');
}

function painted(severity: Severity, paint: Paint): (text: string) => string {
  switch (severity) {
    case 'error':
      return paint.red;
    case 'warning':
      return paint.yellow;
    case 'information':
      return paint.blue;
    case 'hint':
      return paint.dim;
  }
}

/** "9 findings: 3 warning, 6 information". */
function inSeverities(counts: ReadonlyMap<Severity, number>): string {
  const parts = SEVERITIES.filter((s) => counts.has(s)).map((s) => `${counts.get(s)} ${s}`);
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  return all === 0 ? 'no findings' : `${count(all, 'finding')} (${parts.join(', ')})`;
}

function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}

/** One line without control characters, which could repaint the reader's terminal. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g, ' ').trim();
}

/** The beginning and the end of a text that is longer than the room there is. */
function shorten(text: string, room: number): string {
  const most = Math.max(room, 16);
  if (text.length <= most) return text;
  const tail = Math.floor((most - 3) / 3);
  return `${wholeEnd(text.slice(0, most - 3 - tail))} … ${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}

/** Without the first half of a character that was cut in two. */
function wholeEnd(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
