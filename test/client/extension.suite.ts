import * as vscode from 'vscode';
import type { ReviewAnswer } from '../../server/protocol/index.ts';
import { equal, ok } from './assert.ts';
import {
  choose,
  closeAll,
  file,
  find,
  findings,
  insert,
  open,
  openArticle,
  quickFix,
  ruleOf,
  until,
} from './workbench.ts';

const hedge = (document: vscode.TextDocument) => find(document, 'hedge', 'might');
const review = (uri?: vscode.Uri) =>
  vscode.commands.executeCommand<ReviewAnswer | undefined>('secondRead.reviewDocument', uri);
const settings = () => vscode.workspace.getConfiguration('secondRead');

suite('Second Read', () => {
  teardown(async () => {
    for (const key of ['rules', 'enable']) await settings().update(key, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  test('every command of the manifest is there once the extension runs', async () => {
    const extension = vscode.extensions.getExtension('second-read.second-read');
    ok(extension, 'the extension is installed');
    await extension.activate();
    const there = await vscode.commands.getCommands(true);
    const promised: { command: string }[] = extension.packageJSON.contributes.commands;
    equal(
      promised.map(({ command }) => command).filter((command) => !there.includes(command)),
      [],
      'commands that nothing answers',
    );
  });

  test('opening a file gives its diagnostics', async () => {
    const { document } = await openArticle();
    const finding = await until('the hedge', () => hedge(document));
    equal(finding.severity, vscode.DiagnosticSeverity.Information, 'severity of a hedge');
    ok(finding.message.length > 10, 'the finding has a message');
    const rules = findings(document).map(ruleOf);
    for (const rule of ['vague-attribution', 'seo-section'])
      ok(rules.includes(rule), `${rule} is among ${rules.join(', ')}`);
    const boilerplate = findings(document).find((other) => ruleOf(other) === 'seo-section');
    ok(boilerplate?.tags?.includes(vscode.DiagnosticTag.Unnecessary), 'boilerplate is shown as unnecessary');
    ok(!calledUnsourced(document), 'a sourced sentence is not called unsourced');
  });

  test('a finding links to the page of its rule, which opens rendered', async () => {
    const { document } = await openArticle();
    const { code } = await until('the hedge', () => hedge(document));
    ok(typeof code === 'object', 'the code bears a link');
    equal(code.target.scheme, 'command', 'how the page opens');
    const [command, rule] = [code.target.path, JSON.parse(code.target.query)];
    equal(rule, ['hedge']);
    await vscode.commands.executeCommand(command, ...rule);
    await until('the preview of the page', () =>
      tabLabels().some((label) => /^(Preview|\[Preview\]) hedge/.test(label)),
    );
  });

  test('hovering a finding shows the reason', async () => {
    const { document } = await openArticle();
    const finding = await until('the hedge', () => hedge(document));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      finding.range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value));
    ok(finding.message.includes('might'), `beside the hover stands the word that triggered it: ${finding.message}`);
    ok(!text.join().includes(finding.message), `the hover does not repeat the message: ${text.join()}`);
    for (const part of ['Why it matters', 'What would settle it', 'When to ignore this'])
      ok(text.join().includes(part), `the hover says "${part}": ${text.join()}`);
    ok(text.join().includes('command:secondRead.openRulePage'), `the hover links to the rule: ${text.join()}`);
  });

  test('a quick fix writes a note, and one undo takes it back', async () => {
    const { document } = await openArticle();
    const finding = await until('the hedge', () => hedge(document));
    const before = document.getText();
    await choose(await quickFix(document, finding, /note/i));
    ok(/\{>>second-read hedge: [^<]+<<\}/.test(document.getText()), `there is a note in: ${document.getText()}`);
    await until('the note to answer the finding', () => hedge(document) === undefined);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before, 'the text after one undo');
    await until('the finding back', () => hedge(document));
  });

  test('a quick fix removes a boilerplate section', async () => {
    const { document } = await openArticle();
    const section = await until('the section', () => findings(document).find((one) => ruleOf(one) === 'seo-section'));
    await choose(await quickFix(document, section, /remove/i));
    ok(!document.getText().includes('SEO Notes'), 'the heading is gone');
    ok(!document.getText().includes('Meta description'), 'its text is gone');
    ok(document.getText().includes('who lives by the weir.'), 'the article is there');
  });

  test('Review Document reports what it found', async () => {
    const { document } = await openArticle();
    await until('the hedge', () => hedge(document));
    const answer = await review();
    ok(answer, 'the command gives an answer');
    ok(answer.summary.length > 10, `the summary is a sentence: ${answer.summary}`);
    const { error, warning, information, hint } = answer.counts;
    equal(error + warning + information + hint, findings(document).length, 'findings counted and shown');
  });

  test('a README is left in peace, but Review Document reviews it', async () => {
    const { document: readme } = await open('README.md');
    const { document: other } = await open('second.txt');
    await until('the findings of a file opened later', () => find(other, 'hedge', 'might'));
    equal(findings(readme).length, 0, 'findings in the README');
    const answer = await review(readme.uri);
    ok(answer, 'the command gives an answer');
    await until('the hedge in the README', () => hedge(readme));
  });

  test('a dismissal is saved and survives an edit', async () => {
    const { document } = await openArticle();
    const finding = await until('the hedge', () => hedge(document));
    await choose(await quickFix(document, finding, /dismiss/i));
    await until('the finding to go', () => hedge(document) === undefined);
    const stored = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('.second-read.json')));
    equal(JSON.parse(stored).dismissed.length, 1, 'dismissals in the workspace file');
    const others = findings(document).length;
    await insert(document, 2, 'Perhaps the ferry runs late.\n\n');
    await until('the edit to be reviewed', () => find(document, 'hedge', 'Perhaps'));
    ok(findings(document).length > others, 'the new finding is shown');
    equal(hedge(document), undefined, 'the dismissed finding');
    await vscode.workspace.fs.delete(file('.second-read.json'));
    await until('the finding back once the file is deleted', () => hedge(document));
  });

  test('changed settings take effect at once', async () => {
    const { document } = await openArticle();
    await until('the hedge', () => hedge(document));
    await settings().update('rules', { hedge: 'off' }, vscode.ConfigurationTarget.Global);
    await until('the hedge to go', () => hedge(document) === undefined);
    ok(findings(document).length > 0, 'other findings stay');
    await settings().update('rules', { hedge: 'warning' }, vscode.ConfigurationTarget.Global);
    await until('the hedge as a warning', () => hedge(document)?.severity === vscode.DiagnosticSeverity.Warning);
    await settings().update('enable', false, vscode.ConfigurationTarget.Global);
    await until('all findings to go', () => findings(document).length === 0);
  });

  test('untitled documents are reviewed, and edits as they are made', async () => {
    const content = 'The bridge was closed for a day.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    await insert(document, 1, '\nIt might rain tomorrow.\n');
    await until('the hedge', () => hedge(document));
  });

  test('a text that nobody edits is no document to review', async () => {
    const provider = { provideTextDocumentContent: () => 'It might be an old revision.\n' };
    const registered = vscode.workspace.registerTextDocumentContentProvider('second-read-test', provider);
    try {
      const old = await vscode.workspace.openTextDocument(vscode.Uri.parse('second-read-test:/old.md'));
      equal(old.languageId, 'markdown');
      const { document } = await openArticle();
      await until('the hedge', () => hedge(document));
      equal(findings(old).length, 0, 'findings in the old revision');
      equal(await review(old.uri), undefined, 'the answer of Review Document');
    } finally {
      registered.dispose();
    }
  });

  test('Restart Server brings the findings back', async () => {
    const { document } = await openArticle();
    await until('the hedge', () => hedge(document));
    await vscode.commands.executeCommand('secondRead.restartServer');
    await until('the hedge again', () => hedge(document));
    ok(await review(), 'the new server answers');
  });
});

const tabLabels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

/** Whether the one sentence of the article that names its source is said to have none. */
function calledUnsourced(document: vscode.TextDocument): boolean {
  const start = document.positionAt(document.getText().indexOf('The town of Harwick'));
  return findings(document).some((one) => ruleOf(one) === 'unsourced-claim' && one.range.contains(start));
}
