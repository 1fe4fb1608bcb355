import { commands, type Disposable, MarkdownString, Uri, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { isWritten } from './proseDocument.ts';

const OPEN = 'secondRead.openRulePage';

/** Where the pages of the rules are: a folder inside the extension, with a final slash, as text and as a Uri. */
export interface RulePages {
  readonly folder: Uri;
  readonly address: string;
}

/** The pages that ship inside the extension, so that they open without a network. */
export function rulePagesOf(extension: Uri): RulePages {
  const folder = Uri.joinPath(extension, 'docs', 'rules');
  return { folder, address: `${folder.toString()}/` };
}

/** Registers the command that shows the page of the rule it is given, as a Markdown preview. */
export function registerRulePages(pages: RulePages): Disposable {
  return commands.registerCommand(OPEN, async (rule: unknown) => {
    if (typeof rule !== 'string' || !/^[a-z0-9-]+$/.test(rule)) return;
    const page = Uri.joinPath(pages.folder, `${rule}.md`);
    try {
      // Locked: else the preview would turn to the article as soon as that is looked at again.
      await commands.executeCommand('markdown.showPreview', page, undefined, { locked: true });
    } catch {
      await window.showTextDocument(page, { preview: true }); // the built-in Markdown extension is switched off
    }
  });
}

/**
 * Middleware that makes the server's links to rule pages open them rendered: the server gives the address of a
 * file, which VS Code would open as source.
 */
export function openRulePagesRendered(pages: RulePages): Pick<Middleware, 'handleDiagnostics' | 'provideHover'> {
  return {
    handleDiagnostics(uri, diagnostics, next) {
      for (const diagnostic of diagnostics) {
        const { code } = diagnostic;
        if (typeof code !== 'object') continue;
        const rule = ruleOf(pages, code.target.toString());
        if (rule) diagnostic.code = { value: code.value, target: Uri.parse(command(rule)) };
      }
      next(uri, diagnostics);
    },
    async provideHover(document, position, token, next) {
      const hover = isWritten(document) ? await next(document, position, token) : undefined;
      for (const content of hover?.contents ?? []) {
        if (!(content instanceof MarkdownString)) continue;
        content.value = content.value.replace(/\]\(([^()\s]+)\)/g, (link, address: string) => {
          const rule = ruleOf(pages, address);
          return rule ? `](${command(rule)})` : link;
        });
        content.isTrusted = { enabledCommands: [OPEN] };
      }
      return hover;
    },
  };
}

const command = (rule: string) => `command:${OPEN}?${encodeURIComponent(JSON.stringify([rule]))}`;

function ruleOf(pages: RulePages, address: string): string | undefined {
  const plain = address.startsWith(pages.address) ? address.slice(pages.address.length) : undefined;
  return plain?.match(/^([a-z0-9-]+)\.md$/)?.[1];
}
