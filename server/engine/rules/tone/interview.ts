import { perBlock } from '../../rule/perBlock.ts';
import type { OutlineBlock } from '../../rule/rule.ts';

/** A printed interview: paragraphs that only ask, with paragraphs that answer between them. */
export function isInterview(blocks: readonly OutlineBlock[]): boolean {
  const body = blocks.filter(
    ({ block }) => block.kind !== 'heading' && block.kind !== 'title' && block.kind !== 'caption',
  );
  let asked = 0;
  let answered = 0;
  for (let i = 0; i + 1 < body.length; i++) {
    const next = body[i + 1] as OutlineBlock;
    if (!isOnlyQuestions(body[i] as OutlineBlock) || isOnlyQuestions(next)) continue;
    asked++;
    if (/^["“‘']/.test(next.block.text)) answered++;
  }
  // Answers may run on over paragraphs; then it is their quotation marks that show who speaks.
  return asked >= FEWEST_ASKED && (asked * 4 >= body.length || (answered >= FEWEST_ASKED && answered * 2 > asked));
}

/** True when a paragraph ends with a question and is little more than it. */
export const isOnlyQuestions = perBlock(({ block, facts }): boolean => {
  const text = block.text.trimEnd();
  return (
    block.kind === 'paragraph' &&
    text.length < 320 &&
    facts.sentences.length <= 3 &&
    endsInMark(text, text.length) &&
    ENDS.test(text)
  );
});

/** How many paragraphs of questions alone, each with an answer below, make an interview. */
const FEWEST_ASKED = 2;

/** The end of a question. */
export const ENDS = /(?<![!?])(?=!*\?)[!?]+["”'’*_)\]]*$/;

/** False where `ENDS` cannot match before `end`: other marks than those of a question, and those that close, stand there. */
export function endsInMark(text: string, end: number): boolean {
  let i = end - 1;
  while (i >= 0 && CLOSING.includes(text.charAt(i))) i--;
  return text[i] === '?' || text[i] === '!';
}

const CLOSING = '"”\'’‘*_)]';
