#!/usr/bin/env node
// Pictures of the extension at work: an article, the Problems view and a hover; and beside it the quick fixes.
//   node scripts/screenshot.mjs [OUT.png] [--article samples/NAME] [--rule ID] [--theme "Default Dark Modern"]
// writes OUT.png and OUT-fix.png (docs/screenshots/workbench.png when no name is given).
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './vscode-fetch.mjs';
import { launchBrowser, scratchFolder, startServer } from './vscode-serve.mjs';

const given = process.argv.slice(2);
const option = (name) => (given.includes(name) ? given.splice(given.indexOf(name), 2)[1] : undefined);
const article = path.resolve(root, option('--article') ?? 'samples/lake-summit.article');
const rule = option('--rule') ?? 'unsourced-figure';
const theme = option('--theme') ?? 'Default Light Modern';
const out = path.resolve(given[0] ?? path.join(root, 'docs/screenshots/workbench.png'));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
main().then(
  () => process.exit(0),
  (error) => {
    console.error(`screenshot: ${error.message}`);
    process.exit(1);
  },
);

async function main() {
  if (!existsSync(article)) throw new Error(`there is no ${article}`);
  const data = scratchFolder();
  const folder = path.join(data, path.basename(path.dirname(article)));
  cpSync(path.dirname(article), folder, { recursive: true });
  const settings = {
    'breadcrumbs.enabled': false,
    'editor.fontSize': 15,
    'editor.hover.above': false,
    'editor.lineHeight': 1.7,
    'editor.lineNumbers': 'on',
    'editor.minimap.enabled': false,
    'editor.stickyScroll.enabled': false,
    'editor.wordWrap': 'on',
    'workbench.colorTheme': theme,
    'workbench.layoutControl.enabled': false,
  };
  const server = await startServer({ data, settings });
  const browser = await launchBrowser(data);
  const page = await browser.newPage({ viewport: { width: 1280, height: 940 }, deviceScaleFactor: 1.5 });
  const open = path.join(folder, path.basename(article));
  const payload = [
    ['extensionDevelopmentPath', server.remote(root)],
    ['openFile', server.remote(open)],
    ['skipWelcome', 'true'],
  ];
  await page.goto(`${server.origin}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`);
  await page.locator('.monaco-editor .cdr.squiggly-warning').first().waitFor({ timeout: 60_000 });
  await clean(page);
  await command(page, 'Second Read: Review Document');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 20_000 });
  const said = await page.locator('.notification-list-item-message').first().textContent({ timeout: 10_000 });
  console.log('summary:', said);
  console.log('status bar:', await page.locator('#second-read\\.second-read\\.secondRead\\.status').textContent());
  mkdirSync(path.dirname(out), { recursive: true });
  await page.waitForTimeout(500);
  await page.screenshot({ path: suffixed('review') });
  await clean(page);

  const mark = await shownMark(page);
  await page.mouse.move(mark.x, mark.y);
  await page.mouse.move(mark.x + 2, mark.y, { steps: 4 });
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
  await hover.waitFor({ timeout: 10_000 });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: out });
  console.log(
    'hover:',
    (await page.locator('.monaco-hover:not(.hidden)').first().textContent()).replace(/\s*\n\s*/g, ' | '),
  );

  await page.mouse.click(mark.x, mark.y);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').first().waitFor({ timeout: 10_000 });
  await page.mouse.move(5, 5);
  await page.waitForTimeout(800);
  await page.screenshot({ path: suffixed('fix') });
  console.log('quick fixes:', (await page.locator('.action-widget .action').allInnerTexts()).join(' | '));
  await browser.close();
  await server.stop();
  console.log(`Written: ${path.relative(process.cwd(), out)} and its -review and -fix`);
}

const suffixed = (word) => out.replace(/\.png$/, `-${word}.png`);

async function command(page, name) {
  await page.keyboard.press('F1');
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
}

/** Closes what covers the editor: notifications. */
async function clean(page) {
  await command(page, 'Notifications: Clear All Notifications');
  await page.locator('.notifications-toasts.visible').waitFor({ state: 'hidden', timeout: 5000 });
}

/** Where the first finding of the rule ends: its row in the Problems view puts the cursor there. */
async function shownMark(page) {
  const row = page.locator('.markers-panel .monaco-list-row', { hasText: rule }).first();
  await row.dblclick();
  await page.waitForTimeout(600);
  await page.keyboard.press('ArrowRight'); // the line is no longer lit up
  const cursor = await page.locator('.monaco-editor .cursor').first().boundingBox();
  if (!cursor) throw new Error(`no mark of ${rule} is shown`);
  return { x: cursor.x - 24, y: cursor.y + cursor.height - 8 };
}
