import type { Options, OptionValues } from '#engine';
import type { OpenDocument } from './openDocument.ts';

/** The engine's options for a document: its format by its language, and the values that were set. */
export function engineOptions(document: OpenDocument, values: OptionValues): Options {
  const { languageId } = document;
  const format = languageId === 'markdown' || languageId === 'article' ? languageId : 'plaintext';
  return { format, rules: values.rules, accept: values.accept, sources: values.sources, dismissed: values.dismissed };
}
