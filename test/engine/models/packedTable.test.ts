import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packTable } from '../../../scripts/train/packTable.ts';
import { seededRandom } from '../../../scripts/train/seededRandom.ts';
import { readBase64 } from '../../../server/engine/models/base64.ts';
import { createKeyTable, rowOf } from '../../../server/engine/models/keyTable.ts';
import { unpackTable } from '../../../server/engine/models/packedTable.ts';

test('base64 reads what Node writes, whatever the length', () => {
  const random = seededRandom(5);
  for (let length = 0; length < 40; length++) {
    const bytes = Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
    assert.deepEqual(Buffer.from(readBase64(bytes.toString('base64').replace(/=+$/, ''))), bytes);
  }
});

test('a packed table comes back within what a byte can say', () => {
  const random = seededRandom(11);
  const rows = Array.from({ length: 300 }, (_, i) => ({
    key: Math.imul(i + 1, 0x9e3779b1),
    values: [random() - 0.5, i % 7 === 0 ? random() * 40 : 0, 0],
  }));
  const { keys, values, steps } = unpackTable(packTable(rows, 0));
  const at = createKeyTable(keys);
  for (const { key, values: own } of rows) {
    const row = rowOf(at, key);
    assert.ok(row >= 0);
    own.forEach((w, c) => {
      const back = (values[row * 3 + c] as number) * (steps[c] as number);
      assert.ok(Math.abs(back - w) <= Math.abs(w) * 0.02 + (c === 1 ? 0.01 : 0.0005), `${w} came back as ${back}`);
    });
  }
  assert.equal(rowOf(at, 12345), -1);
});

test('small weights and empty rows are left out', () => {
  const { rows } = packTable(
    [
      { key: 1, values: [1] },
      { key: 2, values: [0.01] },
      { key: 3, values: [0] },
    ],
    0.05,
  );
  assert.equal(rows, 1);
});

test('two rows cannot share a key', () => {
  assert.throws(
    () =>
      packTable(
        [
          { key: 9, values: [1] },
          { key: 9, values: [1] },
        ],
        0,
      ),
    /same key/,
  );
});
