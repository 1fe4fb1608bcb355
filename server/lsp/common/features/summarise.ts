import type { Counts, ReviewAnswer } from '#protocol';
import type { KeptReview } from '../keptReview.ts';

/** Findings by severity. */
export function countFindings(review: KeptReview): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of review.findings) counts[finding.severity]++;
  return counts;
}

/** What a review comes to, in numbers and in one sentence. */
export function summarise(review: KeptReview): ReviewAnswer {
  const { words, claims, sourcedClaims } = review.summary;
  const categories = Object.entries(review.summary.findings)
    .map(([category, count]) => ({ category, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.category.localeCompare(b.category));
  const total = review.findings.length;
  const length = `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`;
  const places = total === 0 ? 'Nothing to question' : `${total} ${total === 1 ? 'place' : 'places'} to question`;
  const kinds = categories.map(({ category, count }) => `${count} ${category}`).join(', ');
  const sourced =
    claims === 0
      ? ''
      : `; ${sourcedClaims} of ${claims} checkable ${claims === 1 ? 'claim has' : 'claims have'} a source`;
  return {
    counts: countFindings(review),
    categories,
    words,
    claims,
    sourcedClaims,
    summary: `${places} in ${length}${total === 0 ? '' : ` (${kinds})`}${sourced}.${toneOf(review)}`,
  };
}

/** The tone curve in words, so that a screen reader can read it too; empty where the text is too short for one. */
function toneOf({ summary: { tone } }: KeptReview): string {
  if (tone.length === 0) return '';
  const course = tone.map(({ valence }) => signed(valence)).join(', ');
  return ` Tone from part to part, where below 0 is dark and above 0 is bright: ${course}.`;
}

const signed = (value: number): string => {
  const shown = Math.abs(value).toFixed(1);
  if (shown === '0.0') return '0';
  return value < 0 ? `−${shown}` : `+${shown}`;
};
