import type { Finding, RuleRecord, SiftMove } from '#engine';

export interface ExplainWiring {
  readonly records: ReadonlyMap<string, RuleRecord>;
  /** Address of a rule's page; undefined where there is none. */
  pageOf(rule: string): string | undefined;
  /** False for a client that shows plain text only. */
  readonly markdown: boolean;
  /** True for a client that shows the findings' messages beside the explanation, which then does not repeat them. */
  readonly showsMessages: boolean;
}

const SIFT: Readonly<Record<SiftMove, string>> = {
  stop: 'Stop',
  investigate: 'Investigate the source',
  find: 'Find better coverage',
  trace: 'Trace the claim to its origin',
};

const LONGEST_QUOTE = 80;

/**
 * Explains findings to a reader: for one, what it is, the words that triggered it and what is said of them, why it
 * matters, what would settle it, and when the rule is wrong; for several, the gist of each. Everything that comes from the text
 * or a record is escaped, so that it shows as it is written.
 */
export function explainFindings(findings: readonly Finding[], wiring: ExplainWiring): string {
  const brief = findings.length > 1;
  return findings
    .map((finding) => explain(finding, wiring, brief))
    .join(wiring.markdown ? '\n\n---\n\n' : '\n\n———\n\n');
}

function explain(finding: Finding, wiring: ExplainWiring, brief: boolean): string {
  const record = wiring.records.get(finding.rule);
  const said = (text: string) => (wiring.markdown ? escapeMarkdown(text) : text);
  const strong = (text: string) => (wiring.markdown ? `**${said(text)}**` : text);
  const page = wiring.pageOf(finding.rule);
  const link = page && wiring.markdown ? `[About this rule](${linkTarget(page)})` : undefined;
  if (!record) return `${strong(finding.rule)}\n\n${said(finding.message)}`;
  const head = `${strong(record.title)}: ${said(record.what)}`;
  const message = finding.message === record.what ? '' : finding.message;
  const named = onOneLine(message).includes(onOneLine(finding.text));
  const shown = wiring.showsMessages ? '' : message;
  const here = named ? shown : `${quote(finding.text)} ${shown}`.trim();
  const settle = `${strong('What would settle it:')} ${said(record.advice)}`;
  if (brief) return [head, said(here), settle, link].filter(Boolean).join('\n\n');
  return [
    head,
    said(here),
    `${strong('Why it matters:')} ${said(record.why)}`,
    `${settle} ${wiring.markdown ? `*SIFT: ${SIFT[record.sift]}.*` : `SIFT: ${SIFT[record.sift]}.`}`,
    `${strong('When to ignore this:')} ${said(record.limits)}`,
    link,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** An address as the target of a Markdown link; only one that would break the link is put in angle brackets. */
function linkTarget(address: string): string {
  return /[()\s]/.test(address) ? `<${address}>` : address;
}

/** The marked words on one line, the middle of long ones left out. */
function quote(text: string): string {
  const line = onOneLine(text);
  const letters = [...line];
  if (letters.length <= LONGEST_QUOTE) return `“${line}”`;
  return `“${letters.slice(0, 50).join('')} … ${letters.slice(-24).join('')}”`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Escapes what Markdown or HTML would take for markup, so that the text shows as it is written. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>#|~$&]/g, '\\$&')
      .replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
      .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
      // Bare addresses would be made into links.
      .replace(/:(?=\/\/)|@|(?<=\bwww)\./g, '\\$&')
  );
}
