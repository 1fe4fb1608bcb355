import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import { applied, connectClient, FOLDER, type TestClient, WORKSPACE_FILE } from './testClient.ts';

const ARTICLE = `${FOLDER}/ferry.md`;
const TEXT = `# Ostmark ferry

The harbour might close in spring. Boats left early.

Many observers agree that delays will follow.

## SEO Keywords

ferry, Ostmark, harbour, timetable
`;

async function findingOf(client: TestClient, uri: string, rule: string): Promise<Diagnostic> {
  const all = await client.findings(uri);
  return all.find(({ code }) => code === rule) ?? assert.fail(`no ${rule} among ${all.map(({ code }) => code)}`);
}

async function actionsFor(client: TestClient, uri: string, rule: string): Promise<CodeAction[]> {
  const finding = await findingOf(client, uri, rule);
  return (await client.codeActions(uri, finding.range, [finding])) ?? [];
}

function titled(actions: readonly CodeAction[], title: string | RegExp): CodeAction {
  const found = actions.find((action) =>
    typeof title === 'string' ? action.title === title : title.test(action.title),
  );
  return found ?? assert.fail(`no "${title}" among ${actions.map((action) => action.title).join(' | ')}`);
}

describe('quick fixes', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await connectClient();
    await client.open(ARTICLE, TEXT);
    await client.findings(ARTICLE);
  });
  afterEach(() => client.end());

  test('write a review note, which quiets the finding', async () => {
    const note = titled(await actionsFor(client, ARTICLE, 'hedge'), /^Add a review note: /);
    const question = note.title.slice('Add a review note: '.length);
    assert.equal(note.kind, 'quickfix');
    assert.equal(note.isPreferred, true);
    assert.equal(note.diagnostics?.[0]?.code, 'hedge');
    assert.equal((note.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.textDocument.version, 1);
    await client.apply(note.edit);
    assert.equal(client.text(ARTICLE), TEXT.replace('in spring.', `in spring. {>>second-read hedge: ${question}<<}`));
    assert.deepEqual(
      (await client.findings(ARTICLE)).filter(({ code }) => code === 'hedge'),
      [],
    );
  });

  test("insert Wikipedia's tag that fits", async () => {
    const insert = titled(await actionsFor(client, ARTICLE, 'vague-attribution'), /^Insert \[/);
    const tag = insert.title.slice('Insert '.length);
    assert.equal(applied(TEXT, insert), TEXT.replace('delays will follow.', `delays will follow.${tag}`));
  });

  test('remove a boilerplate section', async () => {
    const remove = titled(await actionsFor(client, ARTICLE, 'seo-section'), 'Remove this section');
    assert.equal(applied(TEXT, remove), TEXT.slice(0, TEXT.indexOf('\n## SEO')));
  });

  test('dismiss an occurrence: only that one, and for good', async () => {
    await client.insert(ARTICLE, TEXT.indexOf('Many'), 'The pier might reopen.\n\n');
    const dismiss = titled(await actionsFor(client, ARTICLE, 'hedge'), 'Dismiss this occurrence');
    assert.deepEqual(dismiss.command?.arguments, [WORKSPACE_FILE]);
    assert.equal(dismiss.command?.command, 'secondRead.saveWorkspaceFile');
    await client.apply(dismiss.edit);
    const { dismissed } = JSON.parse(client.files.get(WORKSPACE_FILE) ?? '');
    assert.equal(dismissed.length, 1);
    const hedges = () => client.shownFor(ARTICLE)?.filter(({ code }) => code === 'hedge') ?? [];
    await client.until('one hedge to go', () => hedges().length === 1);
    assert.equal(hedges()[0]?.range.start.line, 4);

    await client.insert(ARTICLE, TEXT.indexOf('The harbour'), 'A paragraph before it.\n\n');
    await client.findings(ARTICLE);
    assert.equal(hedges().length, 1, 'an edit elsewhere does not bring it back');

    const second = titled(await actionsFor(client, ARTICLE, 'hedge'), 'Dismiss this occurrence');
    await client.apply(second.edit);
    await client.until('the other to go', () => hedges().length === 0);
    assert.equal(JSON.parse(client.files.get(WORKSPACE_FILE) ?? '').dismissed.length, 2);
  });

  test('accept a phrase everywhere', async () => {
    await client.store(WORKSPACE_FILE, '{\n  // ours\n  "accept": ["perhaps"]\n}\n');
    const accept = titled(await actionsFor(client, ARTICLE, 'hedge'), 'Accept “might” everywhere');
    await client.apply(accept.edit);
    assert.equal(client.files.get(WORKSPACE_FILE), '{\n  // ours\n  "accept": ["perhaps", "might"]\n}\n');
    await client.until('the hedge to go', () => !client.shownFor(ARTICLE)?.some(({ code }) => code === 'hedge'));
  });

  test('turn a rule off in the workspace', async () => {
    const off = titled(await actionsFor(client, ARTICLE, 'hedge'), "Turn off 'hedge' in this workspace");
    await client.apply(off.edit);
    assert.deepEqual(JSON.parse(client.files.get(WORKSPACE_FILE) ?? ''), { rules: { hedge: 'off' } });
    await client.until('the hedge to go', () => !client.shownFor(ARTICLE)?.some(({ code }) => code === 'hedge'));
    assert.ok((client.shownFor(ARTICLE)?.length ?? 0) > 0, 'other findings stay');
  });

  test('change the workspace file as it is open in the editor', async () => {
    await client.store(WORKSPACE_FILE, '{}');
    await client.open(WORKSPACE_FILE, '{ "rules": { "empty-forecast": "off" } }', 'jsonc');
    const off = titled(await actionsFor(client, ARTICLE, 'hedge'), "Turn off 'hedge' in this workspace");
    await client.apply(off.edit);
    assert.deepEqual(JSON.parse(client.text(WORKSPACE_FILE)), { rules: { 'empty-forecast': 'off', hedge: 'off' } });
    await client.until('the hedge to go', () => !client.shownFor(ARTICLE)?.some(({ code }) => code === 'hedge'));
  });

  test('keep their hands off a broken workspace file', async () => {
    await client.store(WORKSPACE_FILE, '{ "dismissed": [');
    const actions = await actionsFor(client, ARTICLE, 'hedge');
    assert.ok(!actions.some(({ title }) => /workspace|everywhere/.test(title)));
    const dismiss = titled(actions, 'Dismiss this occurrence');
    assert.match(applied(TEXT, dismiss), /\n<!-- second-read-disable-next-line hedge -->\nThe harbour/);
  });

  test('are about what the client asks for', async () => {
    const all = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const everything = (await client.codeActions(ARTICLE, all)) ?? [];
    const notes = everything.filter(({ title }) => title.startsWith('Add a review note'));
    assert.equal(notes.length, (await client.findings(ARTICLE)).length);
    assert.equal(new Set(everything.map(({ title }) => title)).size, everything.length, 'no two titles are alike');
    assert.equal(everything.filter(({ isPreferred }) => isPreferred).length, 1);
    assert.deepEqual(await client.codeActions(ARTICLE, all, [], ['refactor']), []);
    assert.deepEqual(await client.codeActions(ARTICLE, all, [], ['source']), []);
    const hedge = await findingOf(client, ARTICLE, 'hedge');
    const ofHedge = (await client.codeActions(ARTICLE, all, [hedge])) ?? [];
    assert.ok(
      ofHedge.length > 0 && ofHedge.every(({ diagnostics }) => diagnostics?.every(({ code }) => code === 'hedge')),
    );
    assert.deepEqual(await client.codeActions('file:///none.md', all), null);
  });

  test('accept phrases, not whole sentences', async () => {
    await client.insert(ARTICLE, TEXT.indexOf('Many'), 'Ostmark has 4,100 residents.\n\n');
    const claim = await findingOf(client, ARTICLE, 'unsourced-claim');
    const ofClaim = ((await client.codeActions(ARTICLE, claim.range, [claim])) ?? []).map(({ title }) => title);
    assert.ok(ofClaim.includes('Dismiss this occurrence'), ofClaim.join('\n'));
    assert.ok(!ofClaim.some((title) => title.startsWith('Accept')), ofClaim.join('\n'));
  });

  test('of findings that look alike say which is which', async () => {
    await client.insert(ARTICLE, TEXT.indexOf('Many'), 'The pier might reopen.\n\n');
    const range = { start: { line: 2, character: 0 }, end: { line: 5, character: 0 } };
    const actions = (await client.codeActions(ARTICLE, range)) ?? [];
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Dismiss this occurrence (hedge: “might”, line 3)'), titles.join('\n'));
    assert.ok(titles.includes('Dismiss this occurrence (hedge: “might”, line 5)'));
    assert.equal(titles.filter((title) => title.startsWith("Turn off 'hedge'")).length, 1);
    assert.equal(new Set(titles).size, titles.length);
  });

  test('deal with many findings together', async () => {
    const text = Array.from({ length: 8 }, (_, i) => `Pier ${i} might close.\n\n`).join('');
    const whole = `${text}## SEO Keywords\n\nferry, Ostmark, pier, timetable\n`;
    await client.open('untitled:many', whole);
    const hedges = (await client.findings('untitled:many')).filter(({ code }) => code === 'hedge').length;
    assert.equal(hedges, 8);
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const actions = (await client.codeActions('untitled:many', all)) ?? [];
    const noted = applied(whole, titled(actions, /^Add a review note to each of these \(\d+\)$/));
    assert.equal(noted.match(/\. \{>>second-read hedge: /g)?.length, 8);
    assert.equal(applied(whole, titled(actions, /^Remove boilerplate \(\d+\)$/)), `${text.trimEnd()}\n`);
    const dismissal = titled(actions, /^Dismiss these occurrences/);
    assert.equal(new Set(actions.map(({ title }) => title)).size, actions.length);
    await client.apply(dismissal.edit);
    assert.ok(JSON.parse(client.files.get(WORKSPACE_FILE) ?? '').dismissed.length >= 9);
    await client.until('all marks to go', () => client.shownFor('untitled:many')?.length === 0);
  });

  test('in CRLF text write CRLF', async () => {
    const text = TEXT.replace(/\n/g, '\r\n');
    await client.open('untitled:crlf', text);
    const dismiss = titled(
      await actionsFor(client, 'untitled:crlf', 'vague-attribution'),
      "Turn off 'vague-attribution' in this workspace",
    );
    assert.ok(dismiss);
    const remove = titled(await actionsFor(client, 'untitled:crlf', 'seo-section'), 'Remove this section');
    assert.equal(applied(text, remove), text.slice(0, text.indexOf('\r\n## SEO')));
  });
});

describe('without a workspace folder', () => {
  let client: TestClient;
  const uri = 'file:///elsewhere/ferry.md';
  beforeEach(async () => {
    client = await connectClient({ folders: [] });
  });
  afterEach(() => client.end());

  test('a dismissal is a comment, which silences the line', async () => {
    await client.open(uri, TEXT);
    const dismiss = titled(await actionsFor(client, uri, 'hedge'), 'Dismiss this occurrence');
    assert.equal(dismiss.command, undefined);
    await client.apply(dismiss.edit);
    assert.equal(
      client.text(uri),
      TEXT.replace('The harbour', '<!-- second-read-disable-next-line hedge -->\nThe harbour'),
    );
    assert.ok(!(await client.findings(uri)).some(({ code }) => code === 'hedge'));
  });

  test('inside a paragraph the comment does not tear it apart', async () => {
    await client.open(uri, '# Ferry\n\nThe boat left at noon, and\nthe harbour might close.\n');
    const dismiss = titled(await actionsFor(client, uri, 'hedge'), 'Dismiss this occurrence');
    await client.apply(dismiss.edit);
    assert.match(client.text(uri), /noon, and <!-- second-read-disable-next-line hedge -->\nthe harbour/);
    assert.ok(!(await client.findings(uri)).some(({ code }) => code === 'hedge'));
  });

  test('a rule is turned off in the file', async () => {
    for (const [language, comment] of [
      ['markdown', '<!-- second-read-disable-file hedge -->'],
      ['plaintext', '[second-read-disable-file hedge]'],
    ] as const) {
      await client.open(uri, 'Ferry news\n\nThe harbour might close.', language);
      const actions = await actionsFor(client, uri, 'hedge');
      assert.ok(!actions.some(({ title }) => /workspace|everywhere/.test(title)));
      await client.apply(titled(actions, "Turn off 'hedge' in this file").edit);
      assert.ok(client.text(uri).endsWith(`close.\n\n${comment}\n`), client.text(uri));
      assert.ok(!(await client.findings(uri)).some(({ code }) => code === 'hedge'));
      await client.close(uri);
    }
  });
});

describe('review notes in other styles', () => {
  test('follow the setting at once, and are removed in one go', async () => {
    const client = await connectClient({ settings: { notes: { style: 'comment' } } });
    await client.open(ARTICLE, TEXT);
    const inComment = titled(await actionsFor(client, ARTICLE, 'hedge'), /^Add a review note/);
    await client.apply(inComment.edit);
    assert.match(client.text(ARTICLE), /in spring\. <!-- second-read hedge: [^>]+ --> Boats/);

    await client.changeSettings({ notes: { style: 'wikipedia' } });
    await client.settled();
    const actions = await actionsFor(client, ARTICLE, 'vague-attribution');
    assert.ok(!actions.some(({ title }) => title.startsWith('Insert [')), 'the tag is offered once');
    await client.apply(titled(actions, /^Add a review note/).edit);
    assert.match(client.text(ARTICLE), /delays will follow\.\[[^\]]+\]\n/);

    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const removal = titled(
      (await client.codeActions(ARTICLE, nowhere, [], ['source'])) ?? [],
      'Remove all review notes',
    );
    assert.equal(removal.kind, 'source.removeReviewNotes');
    await client.apply(removal.edit);
    assert.equal(client.text(ARTICLE), TEXT);
    await client.end();
  });
});
