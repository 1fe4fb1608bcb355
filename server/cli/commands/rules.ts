import { type Category, type RuleRecord, rules } from '#engine';
import type { ExitStatus } from '../commandLine.ts';
import { wrapWords } from '../report/wrapWords.ts';
import type { Terminal } from '../terminal.ts';

export interface RulesCommandOptions {
  readonly format: 'pretty' | 'json';
}

/** `second-read rules`: the catalogue, or everything about one rule. */
export async function showRules(
  id: string | undefined,
  { format }: RulesCommandOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id);
  if (chosen.length === 0) {
    terminal.complain(`second-read: there is no rule "${id}"${likeIt(id ?? '')}. "second-read rules" lists them all.`);
    return 2;
  }
  const [only] = chosen;
  if (format === 'json')
    await terminal.write(`${JSON.stringify({ schema: 1, rules: chosen.map(jsonRule) }, undefined, 1)}\n`);
  else await terminal.write(id !== undefined && only ? showOne(only, terminal) : showAll(chosen, terminal));
  return 0;
}

/** The record without the parts that run. */
function jsonRule(rule: RuleRecord) {
  const {
    id,
    category,
    severity,
    title,
    what,
    why,
    advice,
    sift,
    limits,
    reads,
    note,
    tag,
    unnecessary,
    yieldsTo,
    stage,
  } = rule;
  const given = { tag, unnecessary, yieldsTo, stage, examples: rule.examples };
  return { id, category, severity, title, what, why, advice, sift, limits, reads, note, ...given };
}

function showAll(all: readonly RuleRecord[], { paint, columns }: Terminal): string {
  const wide = Math.max(...all.map(({ id }) => id.length));
  const parts: string[] = [];
  let category: Category | undefined;
  for (const rule of all) {
    if (rule.category !== category) parts.push(`${category === undefined ? '' : '\n'}${paint.bold(rule.category)}`);
    category = rule.category;
    const severity = rule.stage === 'trial' ? 'off (trial)' : rule.severity;
    const indent = ' '.repeat(wide + 17);
    const what = wrapWords(rule.what, Math.max(columns - indent.length, 24)).join(`\n${indent}`);
    parts.push(`  ${rule.id.padEnd(wide)}  ${paint.dim(severity.padEnd(11))}  ${what}`);
  }
  return `${parts.join('\n')}\n\n${paint.dim('Everything about one: second-read rules ID')}\n`;
}

function showOne(rule: RuleRecord, { paint, columns }: Terminal): string {
  const wrapped = (text: string, indent = '  '): string =>
    text
      .split('\n')
      .flatMap((line) => wrapWords(line, columns - indent.length))
      .map((line) => `${indent}${line}`)
      .join('\n');
  const part = (title: string, text: string): string => `${paint.bold(title)}\n${wrapped(text)}\n`;
  const examples = (title: string, given: RuleRecord['examples']['flags']): string =>
    `${paint.bold(title)}\n${given.map((e) => wrapped(typeof e === 'string' ? e : e.text, '    ').replace(/^ {4}/, '  - ')).join('\n')}\n`;
  const trial = rule.stage === 'trial' ? ', on trial: off unless turned on' : '';
  return `${[
    `${paint.bold(paint.underline(rule.title))}\n${paint.dim(`${rule.id} · ${rule.category} · ${rule.severity}${trial}`)}\n`,
    part('What it marks', rule.what),
    part('Why it matters', rule.why),
    part('What would settle it', rule.advice),
    part('When it is wrong', rule.limits),
    examples('Marked', rule.examples.flags),
    examples('Left alone', rule.examples.passes),
  ].join('\n')}`;
}

/** A rule whose name holds what was typed, or begins like it. */
function likeIt(typed: string): string {
  const found = rules.find(({ id }) => id.includes(typed)) ?? rules.find(({ id }) => id.startsWith(typed.slice(0, 3)));
  return found && typed !== '' ? `; perhaps ${found.id}` : '';
}
