import { knownVerbs } from '../../facts/knownVerbs.ts';
import { perLexeme } from '../../text/perLexeme.ts';

/** How a verb form voices a view, or null. */
export const viewStrength = perLexeme(({ lower: word }): ViewStrength | null => {
  if (LEADING.has(word)) return 'leading';
  if (LIGHT.has(word)) return 'light';
  if (LINKING.has(word)) return 'linking';
  const verb = knownVerbs.get(word);
  if (verb?.base === 'see') return word === 'see' ? 'seeing' : null;
  if (!verb) return COLOURFUL.has(word) ? 'saying' : COVETING.has(word) ? 'wanting' : null;
  if (verb.base === 'feel') return 'feeling';
  if (verb.base === 'find') return 'finding';
  if (RECALLING.has(verb.base)) return 'recalling';
  if (verb.base === 'view' || verb.base === 'regard') return 'regarding';
  if (ACTS.has(verb.base)) return null;
  if (CLAUSAL.has(verb.base)) return 'clausal';
  if (WANTING.has(verb.base)) return 'wanting';
  if (verb.kind === 'speech' || verb.kind === 'belief') return 'saying';
  if (verb.kind === 'judgement' || verb.base === 'call') return JUDGING.has(verb.base) ? 'judging' : null;
  if (verb.kind === 'intent' || verb.kind === 'request') return WANTING.has(verb.base) ? 'wanting' : null;
  return verb.base === 'liken' || verb.base === 'cite' || verb.base === 'speak' ? 'judging' : null;
});

/** How firmly a verb shows that it voices a view. */
export type ViewStrength =
  | 'saying'
  | 'clausal'
  | 'judging'
  | 'wanting'
  | 'leading'
  | 'light'
  | 'seeing'
  | 'recalling'
  | 'feeling'
  | 'finding'
  | 'linking'
  | 'regarding';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const forms = (bases: string): ReadonlySet<string> => new Set(bases.split(' ').flatMap((group) => group.split('/')));
const LEADING = forms(
  'seem/seems/seemed appear/appears/appeared tend/tends/tended begin/began/begun start/started continue/continued take/taken/took ' +
    'go/goes/went/gone like/liked rush/rushed come/came fall/fell',
);
const LIGHT = forms(
  'raise/raised/raising voice/voiced/voicing express/expressed/expressing have/had/having cast/casting share/shared/sharing harbour/harboured ' +
    'harbor/harbored air/aired/airing hold/held throw/threw pour/poured/pouring sound/sounded/sounding level/levelled float/floated/floating nurse/nursed ' +
    'weigh/weighed lodge/lodged pose/posed/posing make/made/making heap/heaped put/putting place/placed draw/drew/drawn/drawing',
);
/** Verbs of saying that no list of reporting verbs has. */
const COLOURFUL = forms(
  'concur/concurred whisper/whispered/whispering grumble/grumbled/grumbling grouse/groused gripe/griped/griping marvel/marvelled/marveled rave/raved/raving bristle/bristled ' +
    'swoon/swooned groan/groaned moan/moaned/moaning sniff/sniffed confide/confided venture/ventured divulge/divulged scoff/scoffed tut/tutted carp/carped fret/fretted/fretting sneer/sneered ' +
    'enthuse/enthused fume/fumed/fuming gripe/griped intone/intoned opine/opined demur/demurred quibble/quibbled surmise/surmised ' +
    'conjecture/conjectured postulate/postulated bet/betting despair/despaired rejoice/rejoiced shudder/shuddered ' +
    'quail/quailed balk/balked baulk/baulked buzz/buzzing gush/gushed dream/dreamed wager/wagered',
);
/** Verbs of wanting or shunning that no list of reporting verbs has. */
const COVETING = forms(
  'eye/eyed/eyeing/eying covet/coveted/coveting crave/craved/craving fancy/fancied/fancying shun/shunned/shunning dread/dreaded ' +
    'adore/adored/adoring loathe/loathed/loathing detest/detested abhor/abhorred relish/relished',
);
/** What somebody does with two things in mind. */
const LINKING = forms(
  'link/linked connect/connected equate/equated trace/traced ascribe/ascribed peg/pegged tip/tipped rate/rated sense/sensed detect/detected debate/debated chronicle/chronicled',
);
/** Verbs that are watched rather than heard, or that are acts. */
const ACTS = set(
  'shout yell chant cry sing feel know learn hear respond consider choose notice trust care decide realize realise forget ' +
    'continue post email plead preach recite promise pledge vow answer read apologize apologise repeat inform notify brag ' +
    'protest tweet retweet testify understand discover project find view regard suppose',
);
/** Verbs that voice a view where what is said follows. */
const CLAUSAL = set(
  'point report mean relate counter object maintain insist suggest imply hint reveal observe note conclude confirm deny state announce reply ' +
    'accept acknowledge relate understand view regard find feel consider suppose project boast tell write comment remark tease specify ' +
    'advise agree disclose stress emphasise emphasize underline',
);
/** Verbs of what somebody has in mind of the past: "remember a shy boy". */
const RECALLING = set('remember recall recount reminisce');
const JUDGING = set(
  'criticize criticise praise accuse denounce condemn slam mock deride decry hail laud ridicule dismiss describe call label brand dub liken compare ' +
    'blame credit document portray depict characterise characterize tout fault dispute',
);
const WANTING = set(
  'recommend advise hope want favour favor prefer dread regret welcome hate love urge demand question wish long advocate',
);
