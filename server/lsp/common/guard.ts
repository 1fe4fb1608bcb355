import { defaultOptionValues, type OptionValues } from '#engine';
import { createGlobs, namesOneFile } from './globs.ts';
import { softwareDocumentationSigns } from './softwareDocumentation.ts';

/** Whether a document is reviewed by itself, and for people why not. */
export type Verdict = { readonly state: 'review' } | { readonly state: 'skipped' | 'off'; readonly reason: string };

export interface GuardedDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
  /** Path relative to the workspace folder, with forward slashes and no escapes; undefined outside any folder. */
  readonly path: string | undefined;
}

type NameReason = readonly [RegExp, string];

/** File names that say by themselves: no article. Names an article might bear count in capitals only. */
const NO_ARTICLE: readonly NameReason[] = [
  [/^read[-_ ]?me([-._].*)?$/i, 'READMEs are not reviewed by themselves'],
  [/^(changelog|change[-_]log|release[-_]?notes)([-._].*)?$/i, 'Changelogs are not reviewed by themselves'],
  [/^(CHANGES|HISTORY|NEWS|RELEASES?)(\.\w+)?$/, 'Changelogs are not reviewed by themselves'],
  [
    /^((un)?licen[cs]es?([-._](mit|apache|bsd|[al]?gpl|mpl|isc|cc0?|boost|zlib|ofl|unicode|third|\d).*)?|copying([-._]lesser)?|patents|third[-_]?party[-_]?(notices?|licen[cs]es?))(\.\w+)?$/i,
    'Licences are not reviewed by themselves',
  ],
  [/^NOTICES?(\.\w+)?$/, 'Licences are not reviewed by themselves'],
  [
    /^(contributing|code[-_]of[-_]conduct|codeowners|maintainers|contributors|pull_request_template|issue_template)([-._].*)?$/i,
    'Project papers are not reviewed by themselves',
  ],
  [
    /^(SECURITY|SUPPORT|GOVERNANCE|AUTHORS|CREDITS|ARCHITECTURE|INSTALL|TODO|UPGRADING|MIGRATION|ROADMAP|AGENTS|CLAUDE|GEMINI|SKILL)(\.\w+)?$/,
    'Project papers are not reviewed by themselves',
  ],
  [
    /^((requirements|constraints)([-._].*)?\.txt|cmakelists\.txt|(robots|llms|llms-full|humans|ads|app-ads)\.txt)$/i,
    'Files made for machines are not reviewed by themselves',
  ],
];

const NO_ARTICLE_FOLDER = /(^|\/)(node_modules|bower_components|site-packages|\.git|\.hg|\.svn)(\/|$)/;
/** Documents that an editor makes for its own use. */
const EDITORS_OWN_SCHEME =
  /^(git|gitfs|gitlens|output|debug|comment|review|pr|search-editor|vscode-(scm|chat.*|terminal|interactive.*|settings|userdata))$/;
const ARTICLE_LANGUAGES: readonly string[] = ['markdown', 'plaintext', 'article'];

/** Decides whether a document is reviewed by itself. Pure. The command "Review Document" does not ask. */
export function judgeDocument(document: GuardedDocument, options: OptionValues): Verdict {
  if (!options.enable) return { state: 'off', reason: 'Second Read is turned off in the settings' };
  if (!ARTICLE_LANGUAGES.includes(document.languageId))
    return skipped(`Only Markdown, plain text and articles are reviewed by themselves, not "${document.languageId}"`);
  const scheme = document.uri.slice(0, document.uri.indexOf(':'));
  if (scheme === 'untitled') return { state: 'review' };
  if (EDITORS_OWN_SCHEME.test(scheme)) return skipped('Only files and untitled documents are reviewed by themselves');
  return judgePath(document, options) ?? { state: 'review' };
}

function judgePath(document: GuardedDocument, options: OptionValues): Verdict | undefined {
  const path = document.path ?? unescaped(document.uri.replace(/^[\w+.-]+:\/*/, ''));
  const folder = NO_ARTICLE_FOLDER.exec(path)?.[2];
  if (folder) return skipped(`Nothing under "${folder}" is reviewed by itself`);
  if (document.path !== undefined && /^\.[^/]|\/\./.test(document.path.slice(0, document.path.lastIndexOf('/') + 1)))
    return skipped('Nothing in a hidden folder is reviewed by itself');
  const excluded = createGlobs(options['files.exclude']).matching(path);
  if (excluded !== undefined) return skipped(`Left in peace by the setting files.exclude: ${excluded}`);
  const included = createGlobs(options['files.include']).matching(path);
  if (included === undefined) return skipped('Not among the files named by the setting files.include');
  // Whoever names the very file wants it reviewed.
  if (namesOneFile(included)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const reason = NO_ARTICLE.find(([pattern]) => pattern.test(name))?.[1];
  if (reason) return skipped(reason);
  if (document.languageId !== 'markdown' || !hasDefaultInclude(options)) return undefined;
  const signs = softwareDocumentationSigns(document.text);
  return signs === undefined ? undefined : skipped(`This reads like software documentation (${signs})`);
}

function hasDefaultInclude(options: OptionValues): boolean {
  return options['files.include'].join('\n') === defaultOptionValues['files.include'].join('\n');
}

function skipped(reason: string): Verdict {
  return { state: 'skipped', reason };
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
