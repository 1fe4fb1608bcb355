import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { defaultOptionValues, type Format, type OptionValues } from '#engine';
import { createGlobs } from '../../lsp/common/globs.ts';
import { judgeDocument } from '../../lsp/common/guard.ts';
import type { Terminal } from '../terminal.ts';
import { formatOf } from './formatOf.ts';
import { type Input, pathIn } from './namedInputs.ts';
import { readText } from './readText.ts';
import type { WorkspaceOptions } from './workspaceOptions.ts';

/** An article that is ready to be reviewed. */
export interface Article {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
  readonly values: OptionValues;
  readonly warning?: string;
}

export type Opened =
  | { readonly state: 'article'; readonly article: Article }
  /** Left in peace, and why. */
  | { readonly state: 'left'; readonly path: string; readonly reason: string }
  /** No candidate at all: a picture among the articles, say. */
  | { readonly state: 'other' };

export interface OpenOptions {
  readonly as?: Format | undefined;
  readonly stdinName?: string | undefined;
  readonly all: boolean;
}

/** Reads an input and decides whether it is reviewed: what was named itself always is. Throws an error with a message for people where it cannot be read. */
export async function openInput(
  input: Input,
  options: OpenOptions,
  workspace: WorkspaceOptions,
  terminal: Terminal,
): Promise<Opened> {
  if (input.kind === 'stdin') {
    const path = options.stdinName ?? '-';
    const { values } = await workspace.of(dirname(resolve(terminal.folder, path)));
    return article(path, readText(await everythingOf(terminal.input())), options.as ?? formatOf(path), values);
  }
  const { values, folder } = await workspace.of(dirname(input.absolute));
  const format = options.as ?? formatOf(input.path);
  if (input.by === 'name') return article(input.path, await readFileText(input.absolute), format, values);

  const walked = input.by === 'glob' ? terminal.folder : input.by.folder;
  const path = pathIn(folder ?? walked, input.absolute);
  const included = createGlobs(values['files.include']).matching(path) !== undefined;
  // A glob is the reader's own choice of endings; in a folder only what bears the name of an article is one.
  if (!included && input.by !== 'glob') return { state: 'other' };
  const read = await readFileText(input.absolute);
  if (!options.all) {
    const asked = included ? values : { ...values, 'files.include': ['**/*'] };
    const guarded = { uri: `file:${input.absolute}`, languageId: formatOf(input.path), text: read.text, path };
    const verdict = judgeDocument(guarded, { ...asked, enable: defaultOptionValues.enable });
    if (verdict.state !== 'review') return { state: 'left', path: input.path, reason: verdict.reason };
  }
  return article(input.path, read, format, values);
}

function article(path: string, read: ReturnType<typeof readText>, format: Format, values: OptionValues): Opened {
  return { state: 'article', article: { path, format, values, ...read } };
}

async function readFileText(path: string): Promise<ReturnType<typeof readText>> {
  return readText(await readFile(path));
}

async function everythingOf(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}
