import { createLineIndex, type Review, type ReviewedAttribution, type Span } from '#engine';
import type { Report, ReviewedFile } from './report.ts';

/** The JSON report, described in docs/formats.md. One file a line, so that it can be cut by lines and compared. */
export function createJsonReport(): Report {
  let files = 0;
  return {
    begin: () => '{"schema":1,"files":[',
    file: (reviewed) => `${files++ === 0 ? '' : ','}\n${JSON.stringify(jsonFile(reviewed))}`,
    end: () => '\n]}\n',
  };
}

/** One file of the report. Offsets are UTF-16 code units of the text, a byte order mark included; lines count from 0. */
export function jsonFile({ path, text, review }: ReviewedFile) {
  const { words, sentences, findings, sourcedClaims, claims } = review.summary;
  return {
    path,
    format: review.format,
    findings: jsonFindings(review, text),
    attributions: review.attributions.map(jsonAttribution),
    sentences: review.sentences.map(({ start, end, sourced, scores }) => ({ start, end, sourced, scores })),
    summary: { words, sentences, findings, sourcedClaims, claims },
  };
}

/** The findings of a review of `text`. */
export function jsonFindings(review: Review, text: string) {
  const lines = createLineIndex(text);
  return review.findings.map((f) => ({
    rule: f.rule,
    category: f.category,
    severity: f.severity,
    start: f.start,
    end: f.end,
    range: { start: lines.positionAt(f.start), end: lines.positionAt(f.end) },
    text: f.text,
    message: f.message,
    fingerprint: f.fingerprint,
    related: f.related.map(({ start, end, message }) => ({ start, end, message })),
  }));
}

/** An attribution with its spans as pairs; a source or cue that is not there is null. */
export function jsonAttribution(attribution: ReviewedAttribution) {
  const { source, cue, content, kind } = attribution;
  return { source: source && pair(source), cue: cue && pair(cue), content: pair(content), kind };
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}
