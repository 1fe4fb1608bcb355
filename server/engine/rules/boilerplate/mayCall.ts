import type { SentenceFacts } from '../../facts/blockFacts.ts';
import { gate, openingGate } from '../../rule/gate.ts';
import { glance, mayBegin, sentenceMayHold } from '../../rule/glance.ts';
import type { OutlineBlock } from '../../rule/rule.ts';

/**
 * False when a sentence can be no request to its reader, nor a question about the reader's opinion: it begins with none
 * of the words these begin with. One look spares most sentences the grammars. Takes straight quotes.
 */
export function mayCall(sentence: string): boolean {
  let end = 0;
  while (end < sentence.length && isLetter(sentence.charCodeAt(end))) end++;
  const first = sentence.slice(0, end).toLowerCase();
  if (OPENINGS.has(first)) return true;
  const rest = COMMON.get(first);
  // "We urge you" may stand anywhere; after a label the call begins anew.
  return (rest?.test(sentence) ?? false) || sentence.includes(': ') || (mayAppeal(sentence) && APPEALS.test(sentence));
}

/** False when `mayCall` is, without reading the sentence: told by its first word and by what stands in it. */
export function mayCallIn(outline: OutlineBlock, { index, start, end }: SentenceFacts): boolean {
  const { text } = outline.block;
  if (mayBegin(text, start, end, OPENING_WORDS)) return true;
  const look = glance(outline);
  if (sentenceMayHold(look, index, WE) && sentenceMayHold(look, index, APPEAL)) return true;
  return text.slice(start, end).includes(':');
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

const OPENING = `act actively hit never press smash always ask enjoyed forward found got grab like liked looking loved pass ready
  see send shop use want additional advocate all also and any anyone are as be book but buy call check citizens
  click comment communities concerned consider consult consumers contact continuously contribute contributions data
  demand detailed details discover do don donate donations download drop e each educate email encourage engage
  every everybody everyone explore fans feel finally find follow for foster further get give guidance have help
  here hold how if individuals information insights instead interested join keep learn leave let listen make
  meanwhile more now official order our people please raise reach read readers refer register remember reports
  resources seek share sign so speak spread stand statistics stay subscribe support supporters take tap tell then
  those to today together try tune up updates urge viewers visit volunteer vote voters watch well what where
  whether which who will would write you your add adopt aim apply avoid bear begin believe bookmark boost bring
  browse cancel carry catch celebrate change choose claim collect compare connect continue cook create cut dig
  discuss drink earn eat embrace empower enjoy enter experience fill fix forget fuel gather go grow head hop ignore
  imagine include indulge invest invite kick know limit look love mark meet message mind move open pack pay pick
  pin plan play post practice practise prepare prioritize prioritise protect pull put rejoin renew replace reply
  reserve rest rethink reward ride run save say schedule scroll sell set show skip snag snap spend start steer step
  stick stock stop store stream stretch submit swap switch tag talk text think throw trade train treat trust turn
  unlock unsubscribe update upgrade wait walk wash wear weigh work when before bottom just simply better first next
  come swipe fancy craving hungry curious thinking tired struggling strap buckle settle tuck dive brace sit hang
  circle allow enable view cast become request chat rate nominate shoot print copy paste thank whatever either
  until above because jump missed new need did agree disagree sound over weigh chime planning feeling worried confused short on`;
const OPENINGS: ReadonlySet<string> = new Set(OPENING.split(/\s+/));
const OPENING_WORDS = openingGate(`${OPENING} the it we in`);

/** Words that many sentences begin with, and what a call goes on with. */
const COMMON: ReadonlyMap<string, RegExp> = new Map([
  ['the', /^the (?:latest|public|time) /i],
  ['it', /^it(?: is|'s) /i],
  ['we', /^we(?: all| can| could| should| may| have| must|'d| would| really| always| love| like| want) /i],
  ['in', /^in the meantime/i],
]);
const mayAppeal = (sentence: string): boolean =>
  sentence.includes('we ') || sentence.includes('We ') || sentence.includes('I ') || sentence.includes('code');
const APPEALS = /\b(?:(?:we|i) (?:encourage|urge|invite|ask|call on|implore)|code:?) /i;
const WE = gate('we i code', APPEALS);
const APPEAL = gate('encourage urge invite ask call implore code', APPEALS);
