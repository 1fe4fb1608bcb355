import type { SentenceFacts } from '../../facts/blockFacts.ts';
import type { Claim } from '../../facts/claim.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft } from '../../rule/rule.ts';
import { shortened } from './shortened.ts';
import { tellsItsSource } from './tellsItsSource.ts';

/** The claims of a block that nobody answers for. */
export const openClaims = perBlock((outline): readonly OpenClaim[] => {
  const { block, facts } = outline;
  let found: OpenClaim[] | undefined;
  for (let i = 0; i < facts.sentences.length; i++) {
    const { claim, figures, sourced } = facts.sentences[i] as SentenceFacts;
    // A sentence with a figure is the business of unsourced-figure.
    if (!claim || sourced || figures.length > 0 || tellsItsSource(outline, i)) continue;
    const { start, end } = claim;
    found ??= [];
    found.push({
      claim: { start, end, message: message(claim, block.text.slice(start, end)) },
      isWorthACheck: claim.checkworthy >= WORTH_A_CHECK,
    });
  }
  return found ?? NONE;
});

/** A claim that nobody answers for, relative to its block, and whether it is among those most worth a check. */
export interface OpenClaim {
  readonly claim: Draft;
  readonly isWorthACheck: boolean;
}

const NONE: readonly OpenClaim[] = [];

/** From this score on a claim is worth a warning where no source is near. */
const WORTH_A_CHECK = 0.7;

const ASK: Readonly<Record<Claim['part'], string>> = {
  figure: 'Where does the figure come from?',
  date: 'Which record or report gives the date?',
  name: 'Where did they say or do this?',
  act: 'Who saw or reported it?',
};

function message(claim: Claim, words: string): string {
  return `No source is given for "${shortened(words)}". ${ASK[claim.part]}`;
}
