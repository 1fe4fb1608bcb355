import type { Counts, StatusParams } from '#protocol';

/** What the status bar says of one document. Icons are in VS Code's notation, `$(name)`. */
export interface StatusText {
  readonly text: string;
  /** Markdown. May hold links to `command:` addresses. */
  readonly tooltip: string;
  /** For screen readers: the text without icons. */
  readonly spoken: string;
}

const REVIEW = 'command:secondRead.reviewDocument';
const PROBLEMS = 'command:workbench.panel.markers.view.focus';

/** The status bar's words for a document, from what the server last said of it; undefined while it has said nothing. */
export function statusText(status: StatusParams | undefined): StatusText {
  if (!status) return say('$(eye)', 'Second Read', 'Not reviewed yet.', `[Review now](${REVIEW})`);
  // It may name a glob of the workspace file, which anybody may have written.
  const reason = status.reason ? sentence(status.reason) : undefined;
  if (status.state === 'off')
    return say(
      '$(eye-closed)',
      'Review off',
      reason ?? 'Second Read is switched off here.',
      `[Review anyway](${REVIEW})`,
    );
  if (status.state === 'skipped')
    return say('$(eye-closed)', 'Not reviewed', reason ?? 'Left in peace.', `[Review anyway](${REVIEW})`);
  const { counts } = status;
  const links = `[Review again](${REVIEW}) | [Show Problems](${PROBLEMS})`;
  const shown = listed(counts);
  const icon = counts.error + counts.warning > 0 ? '$(eye)' : '$(check)';
  return say(icon, shown || 'Nothing to question', details(counts), links);
}

/** The findings that the Problems view lists: hints are left out there, so they are left out here. */
function listed({ error, warning, information }: Counts): string {
  return [count(error, 'error'), count(warning, 'warning'), count(information, 'remark')].filter(Boolean).join(', ');
}

function details(counts: Counts): string {
  const shown = listed(counts);
  const hints = count(counts.hint, 'hint');
  if (shown && hints) return `${shown}; ${hints} in the text only.`;
  if (hints) return `${hints} in the text, none of them a problem.`;
  return shown ? `${shown} in this document.` : 'Reviewed; nothing to question.';
}

const count = (n: number, noun: string) => (n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`);

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

function say(icon: string, text: string, explanation: string, links: string): StatusText {
  return {
    text: `${icon} ${text}`,
    tooltip: `**Second Read**\n\n${plain(explanation)}\n\n${links}`,
    spoken: `Second Read: ${text}. ${explanation}`,
  };
}

/** Markdown that shows a text as it is written: no markup, and no link made of a bare address. */
const plain = (text: string) =>
  text.replace(/[\\`*_{}[\]()<>#!|~$&]|:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&').replace(/\s+/g, ' ');
