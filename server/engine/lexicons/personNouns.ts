const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Persons and bodies that can speak, hold a view, be asked: singular and plural. */
export const personNouns = words(
  'person people man men woman women child children boy girl boys girls adult adults parent parents mother father son daughter brother sister ' +
    'wife husband friend friends colleague colleagues neighbour neighbours neighbor neighbors official officials police officer officers president ' +
    'minister ministers chancellor premier mayor governor king queen prince princess secretary spokesman spokeswoman spokesperson chief chiefs ' +
    'head boss leader leaders chair chairman chairwoman ceo judge judges lawyer lawyers attorney attorneys prosecutor prosecutors jury witness ' +
    'witnesses victim victims suspect suspects expert experts analyst analysts scientist scientists professor professors academic academics ' +
    'student students pupil pupils doctor doctors nurse nurses patient patients expert critic critics aide aides adviser advisers advisor ' +
    'advisors delegate delegates ambassador diplomat diplomats general generals colonel captain soldier soldiers troops candidate candidates ' +
    'member members lawmaker lawmakers mp mps senator senators deputy deputies voter voters resident residents citizen citizens local locals ' +
    'government governments ministry department council committee commission court parliament congress senate party parties company companies ' +
    'firm firms bank banks union unions team teams club group groups agency agencies authority authorities office bureau board army military ' +
    'administration campaign opposition coalition church school university hospital newspaper magazine paper source sources insider insiders ' +
    'representative representatives republicans democrats applicant applicants visitor visitors passenger passengers employee employees worker ' +
    'workers customer customers tenant tenants owner owners reader readers participant participants player players guest guests driver drivers ' +
    'teammate teammates classmate classmates housemate flatmate roommate workmate agent agents individual individuals user users ' +
    'guides chefs cooks monks nuns priests bishops clerics pilots clerks surgeons consultants merchants accountants assistants occupants migrants immigrants ' +
    'medics paramedics mechanics vets captains sergeants widows orphans heirs athletes gymnasts hosts magistrates graduates undergraduates advocates ' +
    'pundits cabbies peers royals teens youths kids stewards architects celebrities astronauts therapists scouts recruits mothers fathers grandparents ' +
    'grandmothers spouses wives husbands siblings relatives veterans novices amateurs contractors entrepreneurs moguls tycoons magnates aristocrats peasants ' +
    'bureaucrats technocrats democrats autocrats diplomats envoys consuls mayors chiefs elites intellectuals creatives freelances locals natives nationals everyone anyone someone everybody anybody somebody nobody who staff crew coach coaches guide',
);
/** Endings by which English makes a person of a verb or a place; the words after them are things that end so too. */
const AGENT = /(?:ers?|ors?|ists?|ians?|men|man|women|woman|ees?)$/;
const THINGS = words(
  'number numbers paper papers letter letters order orders matter matters power powers weather water waters winter summer offer offers tower towers ' +
    'border borders river rivers computer computers factor factors error errors floor floors door doors colour color colours colors behavior ' +
    'behaviour behaviours favor favour labor labour humor humour rumor rumour rumors rumours honor honour terror mirror mirrors sector sectors ' +
    'vector corridor corridors harbor harbour anger answer answers chapter chapters character characters center centers centre gender ' +
    'disorder disorders corner corners counter counters order danger dangers meter meters container containers filter filters layer layers ' +
    'marker markers indicator indicators tenor motor motors tractor reactor reactors monitor monitors transfer transfers tariff fee fees ' +
    'degree degrees tree trees agreement guarantee guarantees coffee list lists twist twists quarter quarters remainder encounter encounters ' +
    'newsletter newsletters poster posters sticker stickers trailer trailers register registers barrier barriers career careers ' +
    'charter charters cluster clusters disaster disasters murder murders slaughter surrender tender tenders wonder wonders shelter shelters ' +
    'trigger cover covers river other others either neither ever never over under after later whether together rather further ' +
    'four hour hours tour tours flour detour velour poor minor major prior senior junior interior exterior',
);

/** True when a noun means a person, or a body that speaks. Takes it in lower case. */
export function isPersonNoun(word: string): boolean {
  return personNouns.has(word) || (word.length > 4 && AGENT.test(word) && !THINGS.has(word));
}
