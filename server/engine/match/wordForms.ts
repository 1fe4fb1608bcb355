/** Base form to past and participle, for verbs that do not just take -ed; past and participle are alike where one is given. */
const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  arise: 'arose arisen',
  be: 'was were been is are am being',
  bear: 'bore borne',
  become: 'became become',
  begin: 'began begun',
  bind: 'bound',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came come',
  cut: 'cut',
  deal: 'dealt',
  dig: 'dug',
  do: 'did done does',
  draw: 'drew drawn',
  drive: 'drove driven',
  dive: 'dived dove',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  forget: 'forgot forgotten',
  retell: 'retold',
  withhold: 'withheld',
  beseech: 'besought beseeched',
  cast: 'cast',
  sing: 'sang sung',
  forecast: 'forecast forecasted',
  foresee: 'foresaw foreseen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone goes',
  grow: 'grew grown',
  have: 'had has having',
  hear: 'heard',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  let: 'let',
  lie: 'lay lain lying',
  light: 'lit lighted',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  overcome: 'overcame overcome',
  pay: 'paid',
  put: 'put',
  read: 'read',
  rise: 'rose risen',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shake: 'shook shaken',
  show: 'showed shown',
  shut: 'shut',
  sit: 'sat',
  speak: 'spoke spoken',
  spend: 'spent',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  strike: 'struck stricken',
  swear: 'swore sworn',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  undergo: 'underwent undergone',
  wear: 'wore worn',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  bend: 'bent',
  bite: 'bit bitten',
  bleed: 'bled',
  blow: 'blew blown',
  feed: 'fed',
  fly: 'flew flown',
  freeze: 'froze frozen',
  hang: 'hung hanged',
  lend: 'lent',
  ride: 'rode ridden',
  ring: 'rang rung',
  shed: 'shed',
  shoot: 'shot',
  sink: 'sank sunk',
  sow: 'sowed sown',
  steal: 'stole stolen',
  sting: 'stung',
  sweep: 'swept',
  swim: 'swam swum',
  swing: 'swung',
  tear: 'tore torn',
  tread: 'trod trodden',
  weave: 'wove woven',
  wring: 'wrung',
  write: 'wrote written',
};
/** Verbs of two syllables or more whose last consonant is doubled all the same. */
const DOUBLED = new Set([
  'admit',
  'begin',
  'commit',
  'concur',
  'confer',
  'defer',
  'extol',
  'forget',
  'infer',
  'occur',
  'omit',
  'permit',
  'prefer',
  'quip',
  'rebut',
  'refer',
  'regret',
  'submit',
  'transfer',
]);
const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  person: 'people persons',
  child: 'children',
  analysis: 'analyses',
  crisis: 'crises',
  spokesman: 'spokesmen',
  spokeswoman: 'spokeswomen',
  chairman: 'chairmen',
  life: 'lives',
  media: 'media',
  alumnus: 'alumni',
};

/** Every form of an English verb from its base form: agree → agree, agrees, agreed, agreeing. */
export function verbForms(base: string): readonly string[] {
  const irregular = IRREGULAR_VERBS[base]?.split(' ');
  const stem = endsInDoubled(base) ? base + base.at(-1) : base;
  const y = /[^aeiou]y$/.test(base);
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const past = irregular ?? [y ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`];
  const participle = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return [...new Set([base, third, ...past, participle])];
}

/** Singular and plural of an English noun: analyst → analyst, analysts. */
export function nounForms(singular: string): readonly string[] {
  const irregular = IRREGULAR_NOUNS[singular]?.split(' ');
  if (irregular) return [singular, ...irregular];
  if (/[^aeiou]y$/.test(singular)) return [singular, `${singular.slice(0, -1)}ies`];
  return [singular, /(?:s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`];
}

function endsInDoubled(base: string): boolean {
  return DOUBLED.has(base) || (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) && base.length <= 5);
}

/** Past forms of irregular verbs, and the participles that differ from them: "went", "gone". */
export const pastForms: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR_VERBS).map((forms) => forms.split(' ')[0] ?? ''),
);
export const participles: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR_VERBS).map((forms) => forms.split(' ')[1] ?? forms),
);
