import type { Block, Format } from '../document/document.ts';
import type { BlockFacts } from '../facts/blockFacts.ts';
import type { Phrase } from '../match/phrase.ts';
import type { Options, Severity } from '../options/options.ts';
import type { Span } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';

export type Category = 'hedging' | 'sourcing' | 'time' | 'boilerplate' | 'tone' | 'integrity';

/** The moves of SIFT (Mike Caulfield, 2019): stop, investigate the source, find better coverage, trace claims to their origin. */
export type SiftMove = 'stop' | 'investigate' | 'find' | 'trace';

/** A text for a rule's examples. Where the format matters it is named; otherwise plain text. */
export type Example = string | { readonly text: string; readonly format: Format };

/** What every rule says of itself. Hover, page, settings and README row are all made from it. */
export interface RuleRecord {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** A noun phrase: "Hedging words". */
  readonly title: string;
  /** One sentence: what is marked. */
  readonly what: string;
  /** Why it matters to a reader. */
  readonly why: string;
  /** What would settle it, and the SIFT move it belongs to. */
  readonly advice: string;
  readonly sift: SiftMove;
  /** When the rule is wrong. */
  readonly limits: string;
  /** Whose words it reads: the writer's own, quoted words, or both. */
  readonly reads: 'voice' | 'quotation' | 'both';
  /** The question a review note asks: "Who says this?" */
  readonly note: string;
  /** Wikipedia's inline tag that fits, without brackets: "citation needed". */
  readonly tag?: string;
  /** True for text that should simply be cut; editors fade it. */
  readonly unnecessary?: boolean;
  /** Rules that know better: where one of them marks some of the same words, this rule is silent. */
  readonly yieldsTo?: readonly string[];
  /** `trial` rules are off until a reading of their hits shows 10 % false alarms or fewer. */
  readonly stage?: 'trial';
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
}

/** A finding as a rule reports it. Offsets are relative to the block for block rules, to the document for document rules. */
export interface Draft extends Span {
  /** What is said of these words; without one, the rule's `what` is said. Names the words that triggered it. */
  readonly message: string;
  /** Severity of this finding where it differs from the rule's. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
}

/** Another place that bears on the finding; offsets relative to whatever the draft's are relative to. */
export interface Related extends Span {
  readonly message: string;
}

/** A block with everything its rules can read. Offsets are relative to the block. */
export interface BlockContext {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  readonly facts: BlockFacts;
  readonly options: Options;
}

/** A phrase of a rule found in a sentence: tokens `first` to `last` of `sentence.tokens`, inclusive. */
export interface PhraseHit extends Span {
  readonly phrase: Phrase;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly Token[];
}

/** Phrases to look for; all phrase rules are compiled into one matcher and scanned for once. */
export interface PhraseRule extends RuleRecord {
  readonly kind: 'phrase';
  readonly phrases: readonly Phrase[];
  /** Block kinds it looks into. */
  readonly blocks: readonly Block['kind'][];
  /** Finds in a sentence what phrases cannot say: what the facts tell of it. */
  readonly findInFacts?: SentenceRule['find'];
  /** Judges a hit in its place: undefined to let it pass, a draft to report it. */
  readonly judge: (hit: PhraseHit, context: BlockContext) => Draft | undefined;
}

/** Looks at a block's sentences one by one. */
export interface SentenceRule extends RuleRecord {
  readonly kind: 'sentence';
  readonly blocks: readonly Block['kind'][];
  readonly find: (sentence: Sentence, index: number, context: BlockContext) => readonly Draft[];
}

/** A block as document rules see it: its outline and its facts, no tokens. Facts are relative to `block.start`. */
export interface OutlineBlock {
  readonly block: Block;
  readonly facts: BlockFacts;
}

export interface DocumentContext {
  readonly text: string;
  readonly format: Format;
  readonly blocks: readonly OutlineBlock[];
  readonly options: Options;
}

/** Looks at the whole document's outline and facts; runs again on every change, so it must be quick. */
export interface DocumentRule extends RuleRecord {
  readonly kind: 'document';
  readonly find: (context: DocumentContext) => readonly Draft[];
}

export type Rule = PhraseRule | SentenceRule | DocumentRule;
