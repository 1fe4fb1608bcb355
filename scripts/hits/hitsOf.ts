import { createReviewer, type Finding, type ReviewedSentence, rules } from '#engine';
import type { PlainArticle } from './plainNews.ts';

/** A finding with what stands around it. */
export interface Hit {
  readonly article: PlainArticle;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly line: number;
  readonly before: string;
  /** The sentence, or the sentences, with the marked words between `»` and `«`. */
  readonly marked: string;
  readonly after: string;
}

/** Every finding in the articles, those of trial rules too, in order; and the number of words read. */
export function hitsOf(articles: readonly PlainArticle[]): { readonly hits: readonly Hit[]; readonly words: number } {
  const trial = rules.filter((rule) => rule.stage === 'trial').map((rule) => [rule.id, rule.severity] as const);
  const options = { format: 'plaintext', rules: Object.fromEntries(trial) } as const;
  const hits: Hit[] = [];
  let words = 0;
  for (const article of articles) {
    const { findings, sentences, summary } = createReviewer(options).update(article.text);
    words += summary.words;
    for (const finding of findings) hits.push(hitIn(article, finding, sentences));
  }
  return { hits, words };
}

function hitIn(article: PlainArticle, finding: Finding, sentences: readonly ReviewedSentence[]): Hit {
  const { text } = article;
  const { start, end, rule, severity, message } = finding;
  const first = sentences.findIndex((s) => s.end > start);
  const last = sentences.findLastIndex((s) => s.start < end);
  const from = Math.min(start, sentences[first]?.start ?? start);
  const to = Math.max(end, sentences[last]?.end ?? end);
  const before = sentences[(first < 0 ? sentences.length : first) - 1];
  const after = sentences[last + 1];
  return {
    article,
    rule,
    severity,
    message,
    line: text.slice(0, start).split('\n').length,
    before: before ? text.slice(before.start, Math.min(before.end, from)) : '',
    marked: `${text.slice(from, start)}»${text.slice(start, end)}«${text.slice(end, to)}`,
    after: after ? text.slice(Math.max(after.start, to), after.end) : '',
  };
}
