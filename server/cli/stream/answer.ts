import { type Format, type Review, review, scoreText } from '#engine';
import { jsonAttribution, jsonFindings } from '../report/json.ts';

const FORMATS: readonly unknown[] = ['markdown', 'plaintext', 'article'] satisfies Format[];
const KINDS: readonly unknown[] = ['article', 'sentence', 'headline'];

/**
 * Answers one line of `stream`: a record `{"id","text","kind","format"?}` as JSON. The answer is JSON too, on one line:
 * `{"id","findings","attributions","scores"}`, or `{"id","error"}` where the line is not such a record. The id is given
 * back as it came, null where there is none. Never throws.
 */
export function answer(line: Uint8Array | null, longest: number): string {
  if (line === null) return refusal(null, `the line is longer than ${longest} bytes`);
  let id: unknown = null;
  try {
    const record = readRecord(line);
    id = record['id'] ?? null;
    const { text, kind, format = 'plaintext' } = record;
    if (typeof text !== 'string') return refusal(id, '"text" must be a text');
    if (!KINDS.includes(kind)) return refusal(id, '"kind" must be "article", "sentence" or "headline"');
    if (!FORMATS.includes(format)) return refusal(id, '"format" must be "plaintext", "markdown" or "article"');
    const reviewed = review(text, { format: format as Format });
    const attributions = reviewed.attributions.map(jsonAttribution);
    return JSON.stringify({
      id,
      findings: jsonFindings(reviewed, text),
      attributions,
      scores: kind === 'article' ? highestScores(reviewed) : scoreText(text, kind as 'sentence' | 'headline'),
    });
  } catch (error) {
    return refusal(id, error instanceof Error ? error.message : String(error));
  }
}

function readRecord(line: Uint8Array): Record<string, unknown> {
  const words = new TextDecoder('utf-8').decode(line);
  if (words.trim() === '') throw new Error('the line is empty');
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch (error) {
    throw new Error(`the line is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the line is not an object');
  return value as Record<string, unknown>;
}

function refusal(id: unknown, error: string): string {
  try {
    return JSON.stringify({ id, error });
  } catch {
    // An id nested so deep that it can be read but not written.
    return JSON.stringify({ id: null, error });
  }
}

/** For each score the highest that any sentence has. */
function highestScores(reviewed: Review): Record<string, number> {
  const highest: Record<string, number> = {};
  for (const { scores } of reviewed.sentences) {
    for (const [name, score] of Object.entries(scores)) highest[name] = Math.max(highest[name] ?? 0, score);
  }
  return highest;
}
