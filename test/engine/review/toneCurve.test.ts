import assert from 'node:assert/strict';
import { test } from 'node:test';
import { review } from '../../../server/engine/index.ts';

const DARK =
  'The horrible night was a tragedy. Everybody was miserable and hated the awful hall. The cruel, evil plan was a catastrophe.';
const BRIGHT =
  'The wonderful evening was a joy. Everybody was happy and loved the beautiful hall. The brilliant plan was a delight.';
const PLAIN = 'The council met on Monday. The hall has 40 seats. The door is on Quay Street.';

test('the tone curve goes from heading to heading, dark below 0 and bright above', () => {
  const text = `# The hall\n\n## Then\n\n${DARK}\n\n## Now\n\n${PLAIN}\n\n## Soon\n\n${BRIGHT}\n`;
  const { tone } = review(text, { format: 'markdown' }).summary;
  assert.equal(tone.length, 3);
  const [then, now, soon] = tone;
  assert.ok((then?.valence ?? 0) < -1, `dark: ${then?.valence}`);
  assert.ok(Math.abs(now?.valence ?? 9) < 0.5, `plain: ${now?.valence}`);
  assert.ok((soon?.valence ?? 0) > 1, `bright: ${soon?.valence}`);
  assert.equal(text.slice(then?.start, then?.end), DARK);
  assert.equal(text.slice(soon?.start, soon?.end), BRIGHT);
});

test('a text without headings is parted into stretches of like length, in order', () => {
  const text = Array.from({ length: 24 }, (_, i) => (i < 12 ? DARK : BRIGHT)).join('\n\n');
  const { tone } = review(text, { format: 'plaintext' }).summary;
  assert.ok(tone.length >= 4 && tone.length <= 7, `${tone.length} stretches`);
  assert.ok((tone[0]?.valence ?? 0) < -1);
  assert.ok((tone.at(-1)?.valence ?? 0) > 1);
  for (const [i, stretch] of tone.entries()) assert.ok(stretch.start >= (tone[i - 1]?.end ?? 0));
});

test('a short text has no tone curve', () => {
  assert.deepEqual(review('The council met on Monday.', { format: 'plaintext' }).summary.tone, []);
  assert.deepEqual(review(DARK, { format: 'plaintext' }).summary.tone, []);
});
