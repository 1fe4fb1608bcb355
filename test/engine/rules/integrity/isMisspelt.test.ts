import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMisspelt } from '../../../../server/engine/rules/integrity/isMisspelt.ts';

test('one slip makes another spelling', () => {
  for (const [one, other] of [
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenski'],
    ['Brandon', 'Branden'],
    ['Lindqvist', 'Lindquist'],
    ['Halvorson', 'Halvorsn'],
    ['Castell', 'Casetll'],
  ] as const) {
    assert.ok(isMisspelt(one, other), `${one} ${other}`);
    assert.ok(isMisspelt(other, one), `${other} ${one}`);
  }
});

test('another ending makes another word, and two slips another name', () => {
  for (const [one, other] of [
    ['German', 'Germany'],
    ['Clinton', 'Clintons'],
    ['Korean', 'Koreans'],
    ['Latino', 'Latinx'],
    ['Marxist', 'Marxism'],
    ['Lindqvist', 'Lindquest'],
    ['Brandt', 'brandt'],
    ['Lund', 'Lunt'],
  ] as const) {
    assert.ok(!isMisspelt(one, other), `${one} ${other}`);
  }
});
