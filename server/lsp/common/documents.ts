import { createLineIndex, createReviewer, type OptionValues } from '#engine';
import { type DocumentEntry, newEntry } from './documentEntry.ts';
import { engineOptions } from './engineOptions.ts';
import type { Verdict } from './guard.ts';
import { type Cause, isDue } from './isDue.ts';
import { keepReview } from './keptReview.ts';
import type { OpenDocument } from './openDocument.ts';
import { isPrepared, prepareReviewer, type ReviewMemory } from './prepareReviewer.ts';
import { createRecentReviewers } from './recentReviewers.ts';
import type { Reviewed } from './reviewed.ts';

/** What the reviewing of documents is connected to. */
export interface DocumentsWiring {
  document(uri: string): OpenDocument | undefined;
  valuesFor(uri: string): Promise<OptionValues>;
  judge(document: OpenDocument, values: OptionValues): Verdict;
  /** Told of each review, newest version only. */
  reviewed(reviewed: Reviewed): void;
  /** Told when a document is left in peace: its findings, if any were shown, are to go. */
  left(uri: string, state: 'skipped' | 'off', reason: string): void;
  log(message: string): void;
}

/** The open documents and how each stands. */
export interface Documents {
  /** Something happened to a document; it is reviewed soon if that is called for. */
  touched(uri: string, cause: Cause): void;
  /** The settings may have changed for any document. */
  settingsChanged(): void;
  /**
   * Reviews now, whatever the guard says, and keeps on doing so until the document is closed. Undefined if it is not
   * open, or where `cancelled` says that the review is no longer wanted.
   */
  reviewNow(uri: string, cancelled: () => boolean): Promise<Reviewed | undefined>;
  /** The review of a document's newest text; undefined if it is not reviewed. */
  current(uri: string): Promise<Reviewed | undefined>;
  closed(uri: string): void;
  /** Stops all timers. */
  dispose(): void;
}

const SHORTEST_WAIT = 150;
const LONGEST_WAIT = 1500;
/** Documents whose blocks are remembered: those that somebody may be writing in. */
const MOST_REMEMBERED = 8;
const NOT_YET = 'Reviewed only on the command "Review Document" (setting run)';

export function createDocuments(wiring: DocumentsWiring): Documents {
  const entries = new Map<string, DocumentEntry>();
  const said = new Set<string>();
  const recent = createRecentReviewers(MOST_REMEMBERED);

  const memoryFor = (entry: DocumentEntry, document: OpenDocument, values: OptionValues): ReviewMemory => {
    const options = engineOptions(document, values);
    const key = JSON.stringify(options);
    if (entry.memory?.key !== key) entry.memory = { key, reviewer: createReviewer(options), prepared: 0 };
    return entry.memory;
  };

  /** Reviews the text as it stands, unless that has been done; `tell` makes the result known. */
  const run = (entry: DocumentEntry, document: OpenDocument, values: OptionValues, tell: boolean): Reviewed => {
    const memory = memoryFor(entry, document, values);
    if (entry.reviewed?.version === document.version && entry.reviewedFrom === memory) {
      entry.reviewed = { ...entry.reviewed, values };
    } else {
      const started = performance.now();
      const text = document.getText();
      const review = memory.reviewer.update(text);
      memory.prepared = text.length;
      recent.used(memory);
      entry.reviewedFrom = memory;
      entry.reviewed = {
        uri: document.uri,
        version: document.version,
        text,
        lines: createLineIndex(text),
        review: keepReview(review),
        values,
      };
      entry.took = performance.now() - started;
      for (const { rule, message } of review.problems) logOnce(`The rule "${rule}" failed: ${message}`);
    }
    if (tell && entry.told !== entry.reviewed.review) {
      entry.told = entry.reviewed.review;
      entry.leftFor = undefined;
      wiring.reviewed(entry.reviewed);
    }
    return entry.reviewed;
  };

  const logOnce = (line: string): void => {
    if (!said.has(line)) wiring.log(line);
    said.add(line);
  };

  const leave = (uri: string, entry: DocumentEntry, state: 'skipped' | 'off', reason: string): void => {
    entry.reviewed = undefined;
    entry.told = undefined;
    entry.memory = undefined;
    entry.causes.clear();
    if (entry.leftFor !== reason) wiring.left(uri, state, reason);
    entry.leftFor = reason;
  };

  const work = async (uri: string, entry: DocumentEntry): Promise<void> => {
    const turn = entry.turn;
    // One turn of the event loop, so that edits already in the pipe are seen before any work is done on an old text.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const stale = () => entry.turn !== turn || entries.get(uri) !== entry;
    if (stale()) return;
    const values = await wiring.valuesFor(uri);
    const document = wiring.document(uri);
    if (stale() || !document) return;
    if (!entry.forced) {
      entry.verdict ??= wiring.judge(document, values);
      if (entry.verdict.state !== 'review') return leave(uri, entry, entry.verdict.state, entry.verdict.reason);
    }
    if (isDue(values.run, entry.causes, entry.reviewed !== undefined)) {
      if (!(await prepareReviewer(memoryFor(entry, document, values), document.getText(), stale))) return;
      run(entry, document, values, true);
    } else if (!entry.reviewed) leave(uri, entry, 'skipped', NOT_YET);
    entry.causes.clear();
  };

  const schedule = (uri: string, entry: DocumentEntry, wait: number): void => {
    entry.turn++;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      work(uri, entry).catch((error) => logOnce(`The review of ${uri} failed: ${describe(error)}`));
    }, wait);
  };

  const cancel = (entry: DocumentEntry): void => {
    entry.turn++;
    clearTimeout(entry.timer);
    entry.timer = undefined;
  };

  return {
    touched: (uri, cause) => {
      const entry = entries.get(uri) ?? newEntry();
      entries.set(uri, entry);
      entry.causes.add(cause);
      // What kind of text it is, is judged when it is opened and saved: marks that come and go with a keystroke help nobody.
      if (cause !== 'edited') entry.verdict = undefined;
      const wait = cause === 'edited' ? Math.min(Math.max(SHORTEST_WAIT, 2 * entry.took), LONGEST_WAIT) : 0;
      schedule(uri, entry, entry.causes.has('opened') && !entry.reviewed ? 0 : wait);
    },
    settingsChanged: () => {
      for (const [uri, entry] of entries) {
        entry.verdict = undefined;
        entry.causes.add('settings');
        schedule(uri, entry, 0);
      }
    },
    reviewNow: async (uri, cancelled) => {
      const values = await wiring.valuesFor(uri);
      const entry = entries.get(uri);
      const asked = wiring.document(uri);
      if (!asked || !entry) return undefined;
      entry.forced = true;
      // Two at once would read the same text and hold each other up.
      cancel(entry);
      const stale = () => cancelled() || entries.get(uri) !== entry;
      if (!(await prepareReviewer(memoryFor(entry, asked, values), asked.getText(), stale)) || stale()) {
        if (entries.get(uri) === entry) schedule(uri, entry, SHORTEST_WAIT);
        return undefined;
      }
      const document = wiring.document(uri);
      if (!document || entries.get(uri) !== entry) return undefined;
      entry.causes.clear();
      cancel(entry);
      // Asked for, so said again even where nothing has changed.
      entry.told = undefined;
      return run(entry, document, values, true);
    },
    current: async (uri) => {
      const entry = entries.get(uri);
      if (!entry || (!entry.reviewed && entry.causes.size === 0)) return undefined;
      const values = await wiring.valuesFor(uri);
      const document = wiring.document(uri);
      if (!document || entries.get(uri) !== entry) return undefined;
      if (!entry.forced) entry.verdict ??= wiring.judge(document, values);
      if (!entry.forced && entry.verdict?.state !== 'review') return undefined;
      if (!entry.reviewed && !isDue(values.run, entry.causes, false)) return undefined;
      // A long text that is still being read has no answer yet, and must not hold up the others.
      const memory = memoryFor(entry, document, values);
      const isCurrent = entry.reviewed?.version === document.version && entry.reviewedFrom === memory;
      if (!isCurrent && !isPrepared(memory, document.getText())) return undefined;
      // Whoever wants marks on saving only is not shown them for having moved the cursor.
      const tell = values.run === 'onType';
      if (tell) cancelIfOnlyEdited(entry, cancel);
      return run(entry, document, values, tell);
    },
    closed: (uri) => {
      const entry = entries.get(uri);
      if (entry) cancel(entry);
      entries.delete(uri);
    },
    dispose: () => {
      for (const entry of entries.values()) cancel(entry);
      entries.clear();
    },
  };
}

/** The waiting review is being done now, so it need not be done again. */
function cancelIfOnlyEdited(entry: DocumentEntry, cancel: (entry: DocumentEntry) => void): void {
  if ([...entry.causes].some((cause) => cause !== 'edited')) return;
  entry.causes.clear();
  cancel(entry);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
