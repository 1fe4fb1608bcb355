import { documentRule } from '../../rule/documentRule.ts';
import { gate, openingGate } from '../../rule/gate.ts';
import { glance, mayBegin, mayHold } from '../../rule/glance.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { overlaps } from '../../text/span.ts';

/** Notes on how to be found by search engines, left in the text. */
export const seoSection = documentRule({
  id: 'seo-section',
  category: 'boilerplate',
  severity: 'warning',
  title: 'Notes for search engines',
  what: 'Notes on keywords, meta descriptions or ranking stand in the article.',
  why: 'They are instructions to whoever posts the text, not news for who reads it. Their presence shows that the text was written to be found, and that nobody read it to the end.',
  advice: 'Cut the whole section. Keywords and descriptions belong in the fields of the publishing system.',
  sift: 'investigate',
  limits:
    'An article about search engines uses the same words about others; only notes that speak of this text, or label a field, are meant.',
  reads: 'voice',
  note: 'Cut this section?',
  unnecessary: true,
  find({ blocks }) {
    const drafts: Draft[] = [];
    for (let i = 0; i < blocks.length; i++) {
      const here = blocks[i] as OutlineBlock;
      const end = isSeoHeading(here) ? sectionEnd(blocks, i) : i;
      if (end > i && blocks.slice(i + 1, end + 1).some(isAboutThisText)) {
        const last = blocks[end] as OutlineBlock;
        drafts.push({ start: here.block.start, end: last.block.end, message: sayOf(here, true) });
        i = end;
      } else if (beginsNotes(blocks, i)) {
        // Notes that follow one another are one section, whether or not they have a heading.
        let last = i;
        while (last + 1 < blocks.length && (isNote(blocks[last + 1] as OutlineBlock) || isField(blocks[last + 1])))
          last++;
        drafts.push({
          start: here.block.start,
          end: (blocks[last] as OutlineBlock).block.end,
          message: sayOf(here, false),
        });
        i = last;
      }
    }
    return drafts;
  },
  examples: {
    flags: [
      {
        text: '# Ferry sinks\n\nThe ferry sank.\n\n## SEO Considerations\n\nUse keywords such as “ferry” and “Larkfield” throughout the article.\n\nA calm tone will attract readers.',
        format: 'markdown',
      },
      'The ferry sank at noon.\n\nMeta description: Ferry sinks off Larkfield; all safe.\nFocus keyword: Larkfield ferry',
      'The ferry sank at noon.\n\nTo improve search engine visibility, weave these keywords naturally into the headline of this article.',
      { text: '## Suggested Keywords\n\n- ferry accident\n- Larkfield harbour\n- sea rescue', format: 'markdown' },
      'The ferry sank at noon.\n\nPrimary keywords: ferry, harbour, rescue',
      { text: '## SEO Optimization Notes\n\nThis content should rank for “ferry accident”.', format: 'markdown' },
      'The ferry sank.\n\nSEO Title: Ferry Sinks Off Larkfield\n\nSlug: ferry-sinks-off-larkfield',
      'The ferry sank.\n\nKeywords: ferry, harbour\n\nMeta title (48 characters): Ferry Sinks Off Larkfield',
      'The ferry sank.\n\nFor better SEO, this post should include internal links and long-tail keywords.',
    ],
    passes: [
      'The firm sold keywords to advertisers for years, the court heard.',
      {
        text: '## How the search giant ranks pages\n\nThe company changes its formula every week.',
        format: 'markdown',
      },
      'Ana Ruiz, who works in search engine optimisation, lost her job in May.',
      'The keyword of the evening was patience.',
      { text: '# Salt in lakes\n\n## Abstract\n\nWe measured salt.\n\nKeywords: salt, lake, rain', format: 'markdown' },
      'The council optimises traffic lights with a new program.',
      'He described the slug as brown, four inches long and slow.',
      'Search engines must remove such links, the judge ruled.',
      { text: '## SEO firms in court\n\nThree firms were sued in Arden on Monday.', format: 'markdown' },
    ],
  },
});

const WORDS =
  'seo|search|engine|engines|optimi[sz]ation|optimi[sz]ed|optimi[sz]ing|optimi[sz]e|meta|descriptions?|titles?|tags?|data|metadata|focus|key(?:words?|phrases?)|target|primary|secondary|long|tail|suggested|recommended|related|list|ideas|strategy|considerations?|notes?|tips|elements?|details|information|section|suggestions|checklist|recommendations|snippets?|slug|url|content|article|post|for|this|the|and|of|internal|links?|linking|guidelines|best|practices|friendly|visibility|online|on-page|headline|options';
/** A heading made of such words alone, one of which can mean nothing else. */
const SEO_HEADING = new RegExp(
  `^(?=.*\\b(?:seo|search engine|meta|key(?:words?|phrases?)|slug|snippets?)\\b)(?:(?:${WORDS})[\\s&/:,()-]*)+$`,
  'i',
);
/** A field of a publishing system with its value. */
const LABEL =
  /^[\s*_#•-]*(?:(?:suggested|recommended|proposed|possible|optimi[sz]ed) )?(?:(?:seo )?meta[- ](?:description|title|keywords?|tags?|data)|seo[- ](?:title|description|keywords?|slug|tags?|score|notes?)|(?:focus|primary|secondary|target|main|suggested|long-tail|related|lsi)[- ]?key(?:words?|[- ]?phrases?)|key(?:words?|[- ]?phrases?)|slug|url slug|title tags?|(?:image |photo )?alt(?:ernative)? (?:text|tags?)|(?:internal|external|anchor) link(?:s|ing)?(?: suggestions?| text)?|featured snippet|(?:image|photo) (?:suggestions?|prompts?|ideas?)|schema(?: markup)?|focus phrase|target audience|og:(?:title|description|image)|canonical(?: url)?|search intent)(?: ?\([^)\n]{1,40}\))?[*_]*(?:\s*[:：]|\s+[–—-]\s)/i;
/** Words of the trade; two different ones are needed. */
const TRADE =
  /\b(seo|search engines?|key(?:words?|phrases?)|meta (?:description|title|tags?)s?|search (?:results|rankings?|visibility|traffic|queries)|online visibility|discoverab\w+|organic (?:traffic|reach|search)|backlinks?|internal links?|long-tail|serps?|title tags?|alt text|search intent|rank(?:s|ings?)? (?:higher|for|well|on)|optimi[sz]\w+)\b/gi;
const TRADE_WORDS = gate(
  `seo search keyword keywords keyphrase keyphrases meta online disco* organic backlink backlinks internal tail serp serps
  title alt rank ranks ranking rankings optim*`,
  TRADE,
);
/** What a field may begin with. */
const LABEL_WORDS = openingGate(
  'meta seo focus* prima* secon* targe* main maink* sugge* long relat* lsi lsike* key keywo* keyph* slug url title alt alter* og canon* search recom* propo* possi* optim* image photo inter* exter* ancho* featu* schem* audie*',
  LABEL,
);
/** The notes speak of the text they stand in. */
const THIS_TEXT =
  /\b(?:this|the|your) (?:content|article|post|piece|page|blog|text|headline)\b|\bthese keywords\b|\bkeywords? (?:such as|like|including)\b|^(?:use|include|incorporat\w+|optimi[sz]\w+|target|add|ensure|focus|weave|integrat\w+)\b/i;

const plain = ({ block }: OutlineBlock): string => block.text.replace(/^[\s#*_>]+|(?<![\s*_#:])[\s*_#:]+$/g, '');

const isSeoHeading = perBlock(
  (outline): boolean => outline.block.kind === 'heading' && SEO_HEADING.test(plain(outline)),
);

/** What a block may be of a note, by itself. */
interface Kind {
  readonly isNote: boolean;
  readonly isField: boolean;
}

const NEITHER: Kind = { isNote: false, isField: false };

const kindOf = perBlock((outline): Kind => {
  const { block, facts } = outline;
  if (block.kind === 'heading') return NEITHER;
  const isField = mayBegin(block.text, 0, block.text.length, LABEL_WORDS) && LABEL.test(block.text);
  if (!isField && !mayHold(glance(outline), TRADE_WORDS)) return NEITHER;
  if (facts.quotations.some((q) => q.mark === 'block' || (q.words > 8 && overlaps(q, { start: 0, end: 1 }))))
    return { isNote: false, isField };
  if (isField) return { isNote: !isPaperKeywords(block.text), isField };
  return tradeWords(block.text) >= 2 && THIS_TEXT.test(plain(outline)) ? { isNote: true, isField } : NEITHER;
});

const isNote = (outline: OutlineBlock): boolean => kindOf(outline).isNote;

const isField = (outline: OutlineBlock | undefined): boolean => outline !== undefined && kindOf(outline).isField;

/** A note; or a field named "keywords" with a note right below it. */
function beginsNotes(blocks: readonly OutlineBlock[], i: number): boolean {
  const here = blocks[i] as OutlineBlock;
  const kind = kindOf(here);
  if (kind === NEITHER || here.block.kind === 'title') return false;
  const next = blocks[i + 1];
  return kind.isNote || (kind.isField && next !== undefined && isNote(next));
}

/** "Keywords: salt, lake" under an abstract belongs to papers; a field named "keywords" alone says too little. */
const isPaperKeywords = (text: string): boolean =>
  /^[\s*_#•-]*(?:key ?words|alt text)[*_]*\s*:/i.test(text) && !/\n/.test(text.trim()) && !/seo|meta/i.test(text);

function isAboutThisText(outline: OutlineBlock): boolean {
  const text = plain(outline);
  return (
    LABEL.test(text) || (tradeWords(text) >= 1 && THIS_TEXT.test(text)) || tradeWords(text) >= 2 || isTerm(outline)
  );
}

/** An item of a keyword list: a few words, no sentence. */
const isTerm = ({ block }: OutlineBlock): boolean =>
  (block.kind === 'listItem' && block.text.length <= 60 && !/[.!?:]\s*$/.test(block.text)) ||
  (block.text.length <= 400 && /^[^.!?\n]{2,60}(?:[,;|][^.!?\n,;|]{2,61}){2,}\.?$/.test(block.text));

function tradeWords(text: string): number {
  const found = new Set<string>();
  for (const [word] of text.matchAll(TRADE)) found.add(word.toLowerCase().slice(0, 6));
  return found.size;
}

/** The last block of the section that a heading opens: up to the next heading of the same or a higher level. */
function sectionEnd(blocks: readonly OutlineBlock[], from: number): number {
  const level = blocks[from]?.block.level ?? 1;
  let end = from;
  for (let i = from + 1; i < blocks.length; i++) {
    const { block } = blocks[i] as OutlineBlock;
    if ((block.kind === 'heading' || block.kind === 'title') && block.level <= level) break;
    end = i;
  }
  return end;
}

function sayOf(first: OutlineBlock, isSection: boolean): string {
  const words = plain(first).replace(/\s+/g, ' ').slice(0, 60);
  const trade = [...new Set([...first.block.text.matchAll(TRADE)].map(([word]) => word.toLowerCase()))].slice(0, 3);
  return isSection
    ? `The section "${words}" is addressed to search engines, not to readers. Cut all of it before publishing.`
    : `${trade.length > 0 ? `"${trade.join('", "')}": this` : `"${words}": this`} is a note on how to be found by search engines. Cut it before publishing.`;
}
