import type { Finding } from '#engine';
import type { TextChange } from '../textChange.ts';

/** Something to do about findings, as plain data: the person chooses, the editor does it. */
export interface Fix {
  readonly title: string;
  /** The findings it answers; none for a fix about the whole file. */
  readonly findings: readonly Finding[];
  /** True for the one that is meant when nobody chooses. */
  readonly preferred: boolean;
  readonly target: DocumentTarget | FileTarget;
  readonly changes: readonly TextChange[];
}

/** The reviewed document itself; offsets are of the reviewed text. */
export interface DocumentTarget {
  readonly kind: 'document';
}

/** The workspace file; offsets are of `text`, null where the file is to be made. */
export interface FileTarget {
  readonly kind: 'workspaceFile';
  readonly uri: string;
  readonly text: string | null;
}
