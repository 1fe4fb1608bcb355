import { type TextDocument, workspace } from 'vscode';

/** The language identifiers that Second Read reviews. */
export const PROSE_LANGUAGES: readonly string[] = ['markdown', 'plaintext', 'article'];

/** True for a document that can be reviewed: Markdown, plain text or an article that somebody writes. */
export function isProseDocument(document: TextDocument): boolean {
  return PROSE_LANGUAGES.includes(document.languageId) && isWritten(document);
}

/**
 * True for a document that is untitled or in a file system that takes changes. Old revisions, output channels,
 * chat and comment boxes and notebook cells are none, though their language is often Markdown.
 */
export function isWritten(document: TextDocument): boolean {
  const { scheme } = document.uri;
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}
