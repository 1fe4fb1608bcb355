import { type Diagnostic, Range, Selection, type TextDocument, TextEditorRevealType, window } from 'vscode';

/** Puts the cursor where the first of these findings begins; does nothing where there is none. */
export async function showFirstFinding(document: TextDocument, found: readonly Diagnostic[]): Promise<void> {
  const [start] = found.map(({ range }) => range.start).sort((a, b) => a.compareTo(b));
  if (!start) return;
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(start, start);
  editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
}
