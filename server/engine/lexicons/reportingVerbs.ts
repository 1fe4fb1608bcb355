/**
 * Kinds of verbs by which somebody is said to say, show, think, want or judge something.
 *
 *   speech    puts words into the world: say, write, announce. May stand before its subject: "said Ann Lee"
 *   showing   what papers and findings do, and people with them: show, find, reveal
 *   belief    says what somebody holds to be so: think, know, fear
 *   intent    says what somebody wants or means to do: hope, plan, refuse
 *   request   asks something of somebody: ask, urge, order
 *   judgement says how somebody takes something: praise, accuse, dismiss
 *   topic     says what somebody speaks of, not what they say: discuss, mention, cite
 *   passing   says something only now and then: go, take, look
 */
export type VerbKind = 'speech' | 'showing' | 'belief' | 'intent' | 'request' | 'judgement' | 'topic' | 'passing';

/** Base forms, by kind. A verb stands under the kind it mostly is. */
export const reportingVerbs: Readonly<Record<VerbKind, string>> = {
  speech:
    'say tell add write explain note claim argue announce state declare insist acknowledge assert admit warn ' +
    'concede stress emphasize emphasise maintain contend allege reply respond answer remark comment observe tweet ' +
    'retweet post email quip joke boast brag recall recount reiterate repeat remind continue shout yell chant cry ' +
    'mutter whisper murmur exclaim interject opine muse lament complain bemoan predict forecast caution confirm ' +
    'deny disclose report suggest hint imply reveal affirm reaffirm proclaim testify swear counter retort snap ' +
    'gush speculate clarify elaborate posit vouch apologize apologise theorize theorise conclude relate rejoin ' +
    'object protest plead chime narrate tease scoff assure inform reassure notify advise promise pledge vow ' +
    'underline underscore point specify sing preach recite utter mean rule confide grumble fume venture attest aver counsel relay moan',
  showing:
    'show find indicate demonstrate prove estimate determine project reflect read list detail document measure ' +
    'illustrate signal quote calculate discover',
  belief:
    'think believe know feel see expect understand consider view realize realise suspect doubt wonder worry fear ' +
    'assume imagine guess figure regard remember forget agree disagree recognize recognise perceive envision ' +
    'foresee anticipate reckon learn hear notice deem judge suppose trust care decide choose interpret',
  intent:
    'want hope plan intend seek try refuse decline offer propose prefer wish aim attempt need threaten resist opt ' +
    'look strive aspire long yearn contemplate mull plot commit volunteer struggle love like hate dislike favor ' +
    'favour enjoy welcome tend relish regret dread',
  request:
    'ask urge demand call request order press push encourage recommend invite implore beg appeal instruct direct ' +
    'challenge lobby persuade convince question advocate require summon exhort beseech',
  judgement:
    'criticize criticise praise accuse blame defend dismiss denounce condemn reject support oppose endorse back ' +
    'attack blast slam mock deride decry applaud tout hail laud extol credit thank congratulate ridicule chide ' +
    'rebuke assail lambast lambaste fault scold berate savage trash rip rail lash portray describe characterize ' +
    'characterise depict label brand dub term name compare liken identify cast embrace disavow repudiate rebuff ' +
    'renounce champion promote admire celebrate insult fire charge sue dispute rebut refute contradict downplay ' +
    'vote nominate approve accept boo cheer attribute peg distance misrepresent overstate exaggerate',
  topic:
    'cite mention discuss address speak talk refer allude reference highlight focus raise outline express voice ' +
    'issue release publish deliver echo share invoke weigh lay put present introduce ignore touch dwell unveil ' +
    'file sign circulate draw feature display float air broach enumerate summarize summarise sketch',
  passing:
    'make give go take use come turn begin start hold include provide send pass have do get keep hit follow bring ' +
    'set help play stand run lead leave allow seem appear lean side join move react shrug laugh count appoint ' +
    'hire work remain campaign spend concentrate warm sound mark',
};
