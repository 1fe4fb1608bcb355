import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/engine/text/analyse.ts';
import { fnv1a } from '../../server/engine/text/fnv1a.ts';
import type { Token } from '../../server/engine/text/token.ts';

/** A sentence or headline to learn from. */
export interface Row {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What it is taken to be: 0 no, 1 yes, or a share of readers between. */
  readonly label: number;
  /** The part of the data in which it is held out, 0 to 4; rows with the same words are in the same part. */
  readonly fold: number;
}

/** A sentence whose hedging cues are marked, token by token; undefined where only the sentence has a label. */
export interface CueRow extends Row {
  readonly cues: Uint8Array | undefined;
  /** True for the sentences of `hedge.sentences`, over which figures are given. */
  measured: boolean;
}

export const FOLDS = 5;

/** Everything that is trained on, and nothing that may only be measured with. */
export interface LabelledSets {
  readonly hedge: readonly CueRow[];
  readonly verifiable: readonly Row[];
  /** Label 1: check-worthy. */
  readonly checkworthy: readonly Row[];
  /** The same sentences; label 1: factual, check-worthy or not. */
  readonly factual: readonly Row[];
  readonly clickbait: readonly Row[];
  readonly residue: readonly Row[];
  readonly residueValidation: readonly Row[];
  /** News sentences without quotations. Label 1: from a set of outlets of many styles; 0: from news agencies. */
  readonly outlets: readonly Row[];
}

/** Reads the data folder (JSON Lines, see its README) and tags every text. Throws where a file is missing or broken. */
export function readLabelledSets(folder: string): LabelledSets {
  const claims = read<Labelled>(folder, 'claims.checkworthy').map((r) => rowOf(r.text, r.label));
  return {
    hedge: readHedges(folder),
    verifiable: read<Labelled>(folder, 'claims.verifiable').map((r) => rowOf(r.text, r.label)),
    checkworthy: claims.map((r) => ({ ...r, label: r.label === 1 ? 1 : 0 })),
    factual: claims.map((r) => ({ ...r, label: r.label >= 0 ? 1 : 0 })),
    clickbait: read<{ text: string; score: number }>(folder, 'clickbait').map((r) => rowOf(r.text, r.score)),
    residue: readResidue(folder, 'residue.train'),
    residueValidation: readResidue(folder, 'residue.validation'),
    outlets: readNews(folder),
  };
}

interface Labelled {
  readonly text: string;
  readonly label: number;
}
interface ResidueArticle {
  readonly id: string;
  readonly sentences: readonly { readonly text: string; readonly residue: number }[];
}

export function read<T>(folder: string, name: string): T[] {
  const text = readFileSync(join(folder, `${name}.jsonl`), 'utf8').trim();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as T);
}

/** Letters and digits only, so that a sentence is known again however it was spaced and bracketed. */
const essence = (text: string): string =>
  text
    .toLowerCase()
    .replace(/-[lr]rb-/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function foldOf(text: string): number {
  let hash = fnv1a(text);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % FOLDS;
}

export function rowOf(text: string, label: number): Row {
  return { text, tokens: analyse(text, []).flatMap((s) => s.tokens), label, fold: foldOf(essence(text)) };
}

/** The sentences of both hedge sets, each once; cues are known for those of the second. */
function readHedges(folder: string): CueRow[] {
  const rows = new Map<string, CueRow>();
  for (const { tokens, cues } of read<{ tokens: string[]; cues: number[][] }>(folder, 'hedge.cues')) {
    let text = '';
    const spans = tokens.map((token) => {
      const start = text === '' ? 0 : text.length + 1;
      text = text === '' ? token : `${text} ${token}`;
      return { start, end: text.length };
    });
    const marked = cues.map((cue) => ({
      start: spans[cue[0] ?? 0]?.start ?? 0,
      end: spans[cue.at(-1) ?? 0]?.end ?? 0,
    }));
    const row = rowOf(text, cues.length > 0 ? 1 : 0);
    const isCue = row.tokens.map((t) => (marked.some((m) => m.start < t.end && t.start < m.end) ? 1 : 0));
    rows.set(essence(text), { ...row, cues: Uint8Array.from(isCue), measured: false });
  }
  for (const { text, label } of read<Labelled>(folder, 'hedge.sentences')) {
    const key = essence(text);
    const known = rows.get(key);
    if (known) known.measured = true;
    else rows.set(key, { ...rowOf(text, label), cues: undefined, measured: true });
  }
  return [...rows.values()];
}

function readResidue(folder: string, name: string): Row[] {
  return read<ResidueArticle>(folder, name).flatMap((d) => d.sentences.map((s) => rowOf(s.text, s.residue)));
}

const QUOTED = /["“”]/;
const FEWEST_TOKENS = 6;

function readNews(folder: string): Row[] {
  const rows: Row[] = [];
  for (const { text } of read<{ text: string }>(folder, 'attribution.train')) {
    for (const paragraph of text.split(/\n+/)) {
      for (const { start, end, tokens } of analyse(paragraph, [])) {
        const own = paragraph.slice(start, end);
        if (tokens.length >= FEWEST_TOKENS && !QUOTED.test(own)) rows.push({ text: own, tokens, label: 1, fold: 0 });
      }
    }
  }
  for (const { id, sentences } of read<ResidueArticle>(folder, 'residue.train')) {
    if (!/reuters|xinhua/i.test(id)) continue;
    for (const { text, residue } of sentences) {
      const row = rowOf(text, 0);
      if (residue === 0 && row.tokens.length >= FEWEST_TOKENS && !QUOTED.test(text)) rows.push(row);
    }
  }
  return rows;
}
