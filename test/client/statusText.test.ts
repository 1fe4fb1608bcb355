import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusText } from '../../client/common/views/statusText.ts';
import type { StatusParams } from '../../server/protocol/index.ts';

const none = { error: 0, warning: 0, information: 0, hint: 0 };
const status = (rest: Partial<StatusParams>): StatusParams => ({
  uri: 'file:///a.md',
  state: 'reviewed',
  counts: none,
  ...rest,
});

test('what the Problems view lists is counted, one and many told apart', () => {
  assert.equal(
    statusText(status({ counts: { ...none, warning: 1, information: 8 } })).text,
    '$(eye) 1 warning, 8 remarks',
  );
  assert.equal(statusText(status({ counts: { ...none, error: 2 } })).text, '$(eye) 2 errors');
  assert.equal(statusText(status({ counts: { ...none, information: 1 } })).text, '$(check) 1 remark');
});

test('a reason is shown as it is written, whoever wrote the glob in it', () => {
  const reason = 'Left in peace by files.exclude: ![x](https://a.example/p.png) [y](command:z) <img src=q> `*`';
  const { tooltip } = statusText(status({ state: 'skipped', reason }));
  const [, shown = ''] = tooltip.split('\n\n');
  assert.equal(shown.replace(/\\(?=[!-/:-@[-`{-~])/g, ''), `${reason}.`);
  assert.doesNotMatch(shown, /(?<!\\)[[\]()<>!`*]/);
});

test('hints are left to the tooltip, as the Problems view leaves them out', () => {
  const { text, tooltip } = statusText(status({ counts: { ...none, hint: 3 } }));
  assert.equal(text, '$(check) Nothing to question');
  assert.match(tooltip, /3 hints/);
});

test('a document that is left in peace says why, and offers a review', () => {
  const { text, tooltip, spoken } = statusText(status({ state: 'skipped', reason: 'READMEs are left in peace' }));
  assert.equal(text, '$(eye-closed) Not reviewed');
  assert.match(tooltip, /READMEs are left in peace\./);
  assert.match(tooltip, /\[Review anyway\]\(command:secondRead\.reviewDocument\)/);
  assert.equal(spoken, 'Second Read: Not reviewed. READMEs are left in peace.');
});

test('a document that the server has not spoken of can be reviewed', () => {
  assert.match(statusText(undefined).tooltip, /\[Review now\]\(command:secondRead\.reviewDocument\)/);
  assert.match(statusText(status({ state: 'off' })).text, /Review off/);
});
