/**
 * Entries of the package `weasels` that are not used as they stand, each with the reason. The shares are of an entry's
 * places that annotators marked as a cue in CoNLL-2010 (Wikipedia, 4,914 sentences).
 */
export const weaselsLeftOut: Readonly<Record<string, string>> = {
  ...each(
    'hedges in a construction only, which the rules hedge and vague-attribution hold ("it is believed", "appears to", "could" but not ability)',
    'appeared appears believed considered could felt linked_to might recognised recognized seemed seems sort supposed thought understood',
  ),
  ...each(
    'names a source, so it stands among the people that vague-attribution knows, where a name beside it clears it (50 %)',
    'expert experts',
  ),
  ...each(
    'gives a degree or amount without doubting anything (0 to 20 %)',
    'all almost better bit close completely effective efficient enough exceedingly extremely fairly far huge largely mostly over pretty quite rather real relatively remarkably significantly somehow substantially tiny useful vast very virtually',
  ),
  ...each(
    'stresses (0 to 25 %); insisting is the opposite of holding back',
    'clearly interestingly literally really surprisingly',
  ),
  ...each(
    'a word of time, place or grammar that stands everywhere (0 to 10 %)',
    'about again already also anyway back down even ever just like often only own so still that then up well',
  ),
  ...each(
    'tells what somebody did, saw or wanted, or what happened (0 to 3 %)',
    'acts be_able_to began combats decided gains heard helps improved knew looked looks noticed realised realized saw smelled started supports touched wanted watched wished wondered works',
  ),
  ...each('praises; three places in all', 'excellent'),
  ...each('a part of "there is a number of", which says nothing by itself (0 %)', 'are_a_number is_a_number is_like'),
  ...each('a worn phrase, not a doubt', 'not_rocket_science outside_the_box'),
};

/** Entries of several words are written with "_" between them. */
function each(reason: string, entries: string): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.split(' ').map((entry) => [entry.replaceAll('_', ' '), reason]));
}
