import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { voiceSentences, voiceText } from '../../../../server/engine/rule/voiceSentences.ts';
import {
  ADDRESSED,
  ASKED,
  IMPERATIVE,
  INVITES_ACTION,
  POINTED,
} from '../../../../server/engine/rules/boilerplate/actionGrammar.ts';
import { mayCall, mayCallIn } from '../../../../server/engine/rules/boilerplate/mayCall.ts';
import { blockOf, factsOf } from '../../facts/blockOf.ts';
import { textsMatching } from '../../rule/textsMatching.ts';

describe('the look at a block lets through every sentence that the look at its words does', () => {
  for (const grammar of [IMPERATIVE, POINTED, ADDRESSED, ASKED, INVITES_ACTION])
    test(grammar.source.slice(0, 60), () => {
      for (const text of textsMatching(grammar, 300, 1)) {
        const outline = { block: blockOf(text), facts: factsOf(text) };
        for (const sentence of voiceSentences(outline))
          if (mayCall(voiceText(outline, sentence))) assert.ok(mayCallIn(outline, sentence), JSON.stringify(text));
      }
    });
});
