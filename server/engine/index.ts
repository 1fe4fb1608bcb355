/** The engine's door: text in, plain data out. Nothing outside this folder imports anything but this file. */
export type { Format } from './document/document.ts';
export {
  type DeclaredOption,
  declaredOptions,
  defaultOptionValues,
  type OptionKey,
  type OptionPlace,
  type OptionValues,
} from './options/declaredOptions.ts';
export { defaultOptions, type Options, type RuleSetting, type Severity } from './options/options.ts';
export { type OptionComplaint, type ReadOptionValues, readOptionValues } from './options/readOptionValues.ts';
export { createReviewer, type Reviewer } from './review/createReviewer.ts';
export { review } from './review/review.ts';
export type {
  Finding,
  Problem,
  Review,
  ReviewedAttribution,
  ReviewedNote,
  ReviewedSentence,
  Summary,
} from './review/reviewTypes.ts';
export { scoreText } from './review/scoreText.ts';
export type { Category, RuleRecord, SiftMove } from './rule/rule.ts';
export { rules } from './rules/index.ts';
export { createLineIndex, type LineIndex, type Position } from './text/lineIndex.ts';
export type { Span } from './text/span.ts';
