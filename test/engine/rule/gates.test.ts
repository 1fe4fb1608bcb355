import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import '../../../server/engine/rules/index.ts';
import { type Gate, gates } from '../../../server/engine/rule/gate.ts';
import { glance, mayBegin, mayHold } from '../../../server/engine/rule/glance.ts';
import { blockOf, factsOf } from '../facts/blockOf.ts';
import { textsMatching } from './textsMatching.ts';

/** Whether a gate lets a text through. */
function opens(gate: Gate, text: string): boolean {
  if (gate.isOpening) return mayBegin(text, 0, text.length, gate);
  return mayHold(glance({ block: blockOf(text), facts: { ...factsOf(''), sentences: [] } }), gate);
}

/** The text with a letter before and after what was matched: words that only begin or end like those of the gate. */
function grown(regex: RegExp, text: string): string[] {
  const hit = new RegExp(regex.source, regex.flags.replace(/[gy]/g, '')).exec(text);
  if (!hit) return [];
  const [from, to] = [hit.index, hit.index + hit[0].length];
  return [`${text.slice(0, to)}s${text.slice(to)}`, `${text.slice(0, from)}e${text.slice(from)}`];
}

describe('what an expression matches opens its gate', () => {
  for (const gate of gates) {
    for (const pattern of gate.patterns) {
      test(`gate ${gate.place}: ${pattern.source.slice(0, 80)}`, () => {
        const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
        const ways = pattern.source.split('|').length;
        const texts = textsMatching(pattern, 20 * ways + 200, gate.place + 1);
        assert.ok(texts.length > 10, `only ${texts.length} texts could be written`);
        for (const text of texts.flatMap((one) => [one, ...grown(pattern, one)])) {
          if (plain.test(text)) assert.ok(opens(gate, text), `shut out: ${JSON.stringify(text)}`);
        }
      });
    }
  }
});
