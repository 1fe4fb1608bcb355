import { personNouns } from '../lexicons/personNouns.ts';
import { perLexeme } from '../text/perLexeme.ts';

/**
 * True for a noun of people in the plural, so that a capital at the start of a sentence makes no name of it:
 * "Surveyors", "Fishermen". By a list and by endings that no surname has: "Dekkers" and "Sanders" may be one person.
 */
export const isCommonPlural = perLexeme(
  ({ lower }): boolean =>
    (/[^s]s$/.test(lower) && (personNouns.has(lower) || ROLES.has(lower.slice(0, -1)) || OF_PEOPLE.test(lower))) ||
    MEN.test(lower),
);

const MEN =
  /^(?:fisher|business|trades|crafts|sales|police|sports|news|service|camera|gun|council|assembly|congress|states|clergy|country|work|fire|states|middle|front|alder|crew|oars|ferry|boat|dust|post|milk|frontiers|herds|hunts|horse|noble|lay|yeo|kins|towns|tribes|club|spokes|chair|ombuds|strong|hench|con|hit|stunt|anchor|military|airmen|sea|watch|door|barge|line|lumber|wood|huntsmen|plains|crafts|country|kins)?(?:men|women)$/;

/** Endings of trades, beliefs, homes and of nouns made of two. */
const OF_PEOPLE =
  /(?:.{3}(?:ologists|icians|arians|onists|ogists|ivists|alists|ianists|opists|ionists|torians|ytics|ographers|onomers|eteers|oneers|teers)|.{2}(?:keepers|makers|holders|owners|goers|lovers|watchers|dwellers|seekers|mongers|builders|writers|players|dealers|sellers|buyers|hunters|growers|workers|users|planners|drivers|riders|traders|breeders|brokers|lenders|givers|takers|bearers|leaders|managers|ministers|masters|fighters|jumpers|walkers|runners|climbers|swimmers|surfers|farmers|campaigners|blowers|doers|timers|liners|graders|collectors|operators|creators|inspectors|directors|editors|investors|designers|developers|producers|promoters|organisers|organizers|commuters|steaders|backers|splainers|comers|setters|wingers|smiths|folks))$/;

/** Singular forms. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'surveyor hotelier retailer wholesaler grocer baker brewer distiller farmer grower gardener forester miner builder plumber carpenter joiner ' +
    'roofer plasterer painter decorator electrician engineer designer planner developer programmer coder hacker gamer streamer blogger vlogger ' +
    'youtuber influencer podcaster broadcaster publisher printer editor reporter writer author novelist screenwriter playwright composer songwriter ' +
    'singer dancer drummer performer entertainer comedian actor director producer filmmaker photographer cameraman teacher lecturer tutor trainer ' +
    'instructor examiner researcher investigator inspector auditor regulator adviser advisor counsellor counselor mentor minder carer caregiver ' +
    'childminder doctor practitioner dermatologist dietician dietitian nutritionist pharmacist dentist optician midwife radiographer paediatrician ' +
    'pediatrician psychiatrist surgeon worker labourer laborer employer manager recruiter contractor subcontractor supplier importer exporter ' +
    'manufacturer maker vendor seller buyer shopper customer consumer subscriber viewer listener reader browser visitor tourist traveller traveler ' +
    'holidaymaker passenger commuter driver motorist cyclist rider walker hiker rambler climber mountaineer runner jogger swimmer surfer sailor rower ' +
    'skier skater golfer footballer cricketer boxer wrestler fighter trooper soldier officer commander warder jailer jailor gaoler prisoner offender ' +
    'campaigner protester protestor demonstrator marcher striker picketer organiser organizer reformer lawmaker legislator senator councillor mayor ' +
    'governor voter elector pollster canvasser lobbyist activist defender detractor supporter backer donor benefactor sponsor investor trader dealer ' +
    'broker banker lender creditor debtor borrower saver pensioner insurer underwriter actuary accountant economist forecaster analyst strategist ' +
    'historian archaeologist scientist chemist physicist biologist ecologist botanist zoologist geologist meteorologist climatologist astronomer ' +
    'linguist translator interpreter librarian archivist curator conservator restorer collector dealer auctioneer valuer assessor appraiser ' +
    'landowner landlord tenant lodger renter homeowner householder resident villager islander townsman settler newcomer outsider insider onlooker ' +
    'bystander passer-by neighbour neighbor teenager youngster toddler pensioner elder believer worshipper worshiper churchgoer parishioner preacher ' +
    'minister pastor missionary waiter waitress bartender barman caterer chef restaurateur diner drinker smoker eater vegetarian vegan breeder ' +
    'trapper hunter angler fisher shepherd herder rancher drover trainer jockey groom keeper ranger warden firefighter rescuer lifeguard paramedic ' +
    'responder volunteer fundraiser trustee employee retiree refugee evacuee detainee devotee trainee appointee nominee referee escapee attendee ' +
    'interviewee licensee absentee graduate undergraduate alumnus pupil student apprentice intern freelancer moderator administrator operator ' +
    'dispatcher courier rider trucker lorry-driver docker stevedore seafarer mariner skipper navigator aviator pilot steward controller technician ' +
    'mechanic cleaner janitor caretaker porter doorman bouncer guard wrongdoer wrongdoer criminal burglar robber smuggler trafficker poacher looter rioter ' +
    'hardliner loyalist separatist nationalist populist socialist communist islamist feminist conservationist environmentalist naturalist humanist atheist ' +
    'colombian politician musician magician technician statistician mathematician theologian veterinarian libertarian civilian guardian ' +
    'admirer follower reviewer commenter poster user tipster bettor punter bookmaker handicapper oddsmaker speculator shareholder stakeholder stockholder ' +
    'bondholder leaseholder freeholder ratepayer taxpayer dealmaker kingmaker peacemaker lawyer barrister solicitor litigator prosecutor juror ' +
    'islander highlander foreigner easterner westerner northerner southerner londoner berliner parisian mainlander'
  ).split(' '),
);
