/**
 * Kinds of nouns that name a source.
 *
 *   person    somebody by office, trade or standing: minister, spokeswoman, driver
 *   body      an organisation or office: ministry, company, campaign, police
 *   document  something that can be read or heard: report, poll, statement, tweet
 *   crowd     people in general, of whom nobody in particular is meant: critics, observers, voters
 *   hidden    somebody whose name is kept back: source, insider
 */
export type NounKind = 'person' | 'body' | 'document' | 'crowd' | 'hidden';

/** Singular forms, by kind. */
export const sourceNouns: Readonly<Record<NounKind, string>> = {
  person:
    'official spokesman spokeswoman spokesperson minister president senator representative congressman congresswoman governor mayor secretary director ' +
    'chairman chairwoman chair chief head leader officer executive manager adviser advisor aide assistant ambassador diplomat envoy judge justice ' +
    'lawyer attorney prosecutor professor lecturer teacher scientist researcher economist historian doctor physician nurse surgeon psychologist author ' +
    'writer reporter journalist editor columnist correspondent host anchor moderator candidate nominee incumbent lawmaker legislator politician deputy ' +
    'commissioner sheriff detective investigator agent general colonel captain sergeant soldier pilot driver farmer worker employee student resident ' +
    'neighbour neighbor witness victim survivor suspect defendant plaintiff founder co-founder owner partner president-elect premier chancellor king ' +
    'queen prince princess pope bishop priest pastor rabbi imam mother father brother sister son daughter wife husband man woman boy girl friend ' +
    'colleague coach player captain manager actor actress singer director producer artist democrat republican conservative liberal socialist ' +
    'businessman businesswoman mogul billionaire strategist pollster consultant organizer organiser campaigner activist delegate councillor councilman ' +
    'councilwoman treasurer clerk superintendent principal dean fellow scholar engineer analyst expert specialist veteran rival opponent supporter ' +
    'challenger frontrunner front-runner newcomer native member secretary-general',
  body:
    'government administration ministry department agency office bureau commission committee council parliament congress senate house court police ' +
    'army navy military force company firm corporation bank group organization organisation association union party campaign team university college ' +
    'school institute institution foundation charity church hospital newspaper magazine paper outlet network station channel broadcaster publisher ' +
    'publication site website blog authority regulator board panel embassy consulate city state county country nation kremlin pentagon white ' +
    'state coalition federation alliance movement lobby camp staff jury crew club league society service fund tribunal kingdom republic community ' +
    'think-tank watchdog startup retailer airline manufacturer supplier brand producer publisher developer',
  document:
    'report study poll survey statement document letter email e-mail memo memorandum transcript filing record tweet post article story book essay ' +
    'editorial column interview speech testimony data figure statistic number analysis assessment audit review research paper finding evidence census ' +
    'law bill act constitution ruling decision order indictment complaint lawsuit affidavit contract agreement treaty text message video tape recording ' +
    'footage image photo photograph file ad advertisement advert poster sign headline caption entry page list table chart graph map index dossier cable brief briefing ' +
    'bulletin communique communiqué release note notice manifesto platform plan proposal resolution guideline guidance average estimate projection forecast ' +
    'slide presentation excerpt passage chapter account profile documentary film show program programme broadcast website press media log dataset ' +
    'summary questionnaire petition log diary journal newsletter minutes update ledger register invoice judgment judgement verdict prospectus datasheet certificate spreadsheet encyclopedia dictionary biography memoir quote result ' +
    'guidebook textbook manual handbook brochure leaflet pamphlet tabloid blog draft experiment trial simulation',
  crowd:
    'analyst expert observer critic commentator pundit skeptic sceptic detractor opponent proponent supporter advocate onlooker insider strategist ' +
    'scholar historian economist researcher scientist specialist voter people person american citizen consumer user viewer reader fan follower investor ' +
    'trader market public crowd audience folk individual other commenter netizen activist enthusiast naysayer doubter watcher believer lawmaker academic ' +
    'respondent participant protester demonstrator attendee parent worker majority minority',
  hidden: 'source insider whistleblower whistle-blower leaker informant',
};

/** Words for an open number of people, which can be a source by themselves: "some say". */
export const openNumber = 'some many most several others few both all those these';
