import { seededRandom } from '../../scripts/train/seededRandom.ts';

/**
 * A made-up Markdown article of about `length` UTF-16 code units (never fewer), the same for the same `seed`: headings,
 * paragraphs of two to five sentences, quotations, lists, links, figures, with names made of syllables so that new words
 * keep coming, as they do in real text. Of the sentences about one in six gives a rule something to find.
 */
export function articleText(length: number, seed: number): string {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const name = (): string => {
    let made = pick(SYLLABLES);
    for (let i = Math.floor(random() * 2); i >= 0; i--) made += pick(SYLLABLES);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const fill = (frame: string): string =>
    frame.replace(/\{(\w+)\}/g, (_, slot: string): string => {
      const phrases = PHRASES[slot];
      if (phrases) return fill(pick(phrases));
      switch (slot) {
        case 'name':
          return name();
        case 'person':
          return `${name()} ${name()}`;
        case 'number':
          return String(Math.floor(random() * 900) + 11);
        case 'year':
          return String(1970 + Math.floor(random() * 55));
        default:
          return pick(WORDS[slot] ?? [slot]);
      }
    });
  const sentence = (): string => {
    const made = fill(pick(random() < 0.17 ? MARKED : PLAIN));
    return made.replace(/^“?\p{Ll}|(?<=[.!?] “?)\p{Ll}/gu, (first) => first.toUpperCase());
  };
  const parts = [`# ${fill('{name} {council} {decided} on the {noun} of {name}')}`];
  let total = parts[0]?.length ?? 0;
  while (total < length) {
    const kind = random();
    let part: string;
    if (kind < 0.1) part = `## ${fill(pick(HEADINGS))}`;
    else if (kind < 0.16) part = Array.from({ length: 3 }, () => `- ${sentence()}`).join('\n');
    else part = Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ');
    parts.push(part);
    total += part.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

const list = (words: string): readonly string[] => words.split(' ');

const SYLLABLES = list(
  'ar den mor vel lin tas qua ros bel cam dor fen gal hol ist jor kel lum mar nor ost pel ran sol tur ul ven wes yar zel ash bri cor dun esk',
);
const WORDS: Readonly<Record<string, readonly string[]>> = {
  noun: list(
    'bridge harbour school budget contract survey hospital library river market tunnel archive vaccine election road pension reservoir forest museum railway treaty factory airport clinic theatre orchard pipeline ferry lighthouse stadium tariff licence grant lease audit ' +
      'barn bakery beacon border brewery canal castle cellar chapel choir cinema cottage court cradle dairy dam dock drill engine estate fence festival field fleet fountain furnace garden gate glacier granary guild hall hotel inquiry island jetty kitchen laboratory lake lamp lawsuit ledger lock mill mine monument moor mosque motorway nursery office oven pasture pavilion pier plant plough pond port prison pump quarry quay ranch refinery roof sawmill scheme shed shelter ship signal square stable station statue strike subsidy switch tank tax tower tram trial turbine valley vault village vineyard wall warehouse wharf workshop yard zoo',
  ),
  nouns: list(
    'teachers engineers farmers nurses drivers voters tenants pupils fishermen builders residents commuters dealers editors judges pilots miners bakers players scientists ' +
      'actors archers bankers barbers bishops brewers butchers carpenters clerks coaches cooks dancers dentists divers doctors gardeners glaziers grocers guards hunters jurors keepers lawyers masons painters plumbers poets porters printers rangers roofers sailors shepherds singers soldiers students tailors tourists traders weavers welders writers',
  ),
  adj: list(
    'new old regional public private northern southern costly narrow early late larger smaller quiet local national formal joint partial temporary annual written revised open closed rural urban wooden electric modest steady ' +
      'ancient bare blue brick broad central coastal cold copper damp deep disused distant dry dusty eastern empty flat foreign grey half-built heavy hidden high hollow iron leaky long low marble muddy painted plain red rented rough round rusty salty sandy shallow shared square steep stone sunny tall thin tidal tiled vacant warm western white windy yellow',
  ),
  council: list(
    'council ministry board union committee agency court company university commission trust institute senate chamber authority bureau parish guild charity bank',
  ),
  did: list(
    'closed opened bought sold repaired delayed approved rejected measured painted moved widened counted rebuilt inspected funded doubled halved extended replaced ' +
      'abandoned borrowed cleaned cleared crossed described designed drained emptied fenced filled finished flooded guarded heated insured joined leased lifted lit locked lost mapped named photographed planned planted preserved raised registered removed rented rescued restored searched sealed seized shared shut sketched stripped surveyed tested towed valued visited watched',
  ),
  said: list('said told wrote added argued explained warned announced confirmed noted'),
  month: list('January February March April May June July August September October November December'),
  day: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  adverb: list('slowly quickly twice again later together already early quietly nearly once badly partly overnight'),
};

/** Phrases that sentences are put together from, so that two alike are as rare as in an article. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  thing: [
    'the {noun}',
    'the {adj} {noun}',
    'a {adj} {noun}',
    'the {noun} of {name}',
    'the {noun} and the {noun}',
    'its {noun}',
    'a {noun} near {name}',
    'the {adj} {noun} beside the {noun}',
  ],
  people: [
    'the {nouns}',
    '{number} {nouns}',
    'the {nouns} of {name}',
    '{person}',
    'the {name} {council}',
    'the {adj} {nouns}',
  ],
  when: [
    'in {month} {year}',
    'on {number} {month} {year}',
    'after {number} weeks',
    'when {people} {did} {thing}',
    'before {thing} was {did}',
    'for {number} days',
    'while {thing} stood {adj}',
    'as {thing} filled with {nouns}',
  ],
  act: [
    '{people} {did} {thing}',
    '{people} {adverb} {did} {thing} {when}',
    '{thing} was {did} {when}',
    '{thing} stands beside {thing}',
    '{people} met {people} at {thing}',
    '{people} went from {thing} to {thing}',
    '{people} waited for {thing}, which is {adj}',
    '{thing} is {number} metres long',
  ],
};

const PLAIN: readonly string[] = [
  '{act}.',
  '{act}, and {act}.',
  '{when} {act}.',
  '{when}, {people} {did} {thing}; {act}.',
  '{act}, {person} {said}.',
  '“{act} and nobody asked us why,” said {person}, who leads the {name} {council}.',
  'according to the {name} {council}, {act}.',
  '{person}, a {adj} member of the {council}, {said} that {act}.',
  '{thing} cost {number} million crowns, [the {name} {council} {said}](https://example.org/{noun}/{number}).',
  '“It was {adj},” {person} {said}. “Then {act}.”',
  'her letter of {number} {month} {year} names {thing}, {thing} and {thing}.',
  '{act} because {act}.',
];
const MARKED: readonly string[] = [
  '{thing} could be {did} as soon as {people} agree.',
  'many experts believe that {act}.',
  '{thing} is used by {number} percent of all {nouns}.',
  'only time will tell whether {thing} stays {adj}.',
  'what does this mean for {people}?',
  'sources close to the {council} say {act}.',
  '{act} recently.',
  'it is a pivotal moment for {thing}, and its importance cannot be overstated.',
  '{people} perhaps need {thing}.',
  'critics argue that {act} in a shocking betrayal of {people}.',
];
const HEADINGS: readonly string[] = [
  'The {noun} of {name}',
  'How the {nouns} {did} the {noun}',
  '{year}: a {adj} {noun}',
  'Key Takeaways',
];
