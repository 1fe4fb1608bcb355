/** Verbs of saying in all their forms, as alternatives of a regular expression. */
export const sayingVerbs = `
    says? said saying tells? told telling asks? asked asking calls? called calling warns? warned warning
    writes? wrote written writing reads? reading adds? added adding holds? held holding finds? found finding
    states? stated stating describes? described describing refers? referred referring references? referenced
    promises? promised promising pledges? pledged pledging vows? vowed vowing urges? urged urging
    demands? demanded demanding insists? insisted insisting argues? argued arguing claims? claimed claiming
    accuses? accused accusing denounces? denounced denouncing dismiss(?:es|ed|ing)? declares? declared declaring
    announces? announced announcing notes? noted noting remarks? remarked tweets? tweeted tweeting posts? posted posting
    quotes? quoted quoting cites? cited citing praises? praised praising critici[sz]e[sd]? critici[sz]ing
    complains? complained complaining boasts? boasted boasting jokes? joked joking testif(?:y|ies|ied) testifying
    proposes? proposed proposing explains? explained explaining remembers? remembered thinks? thought wonders? wondered recalls? recalled recalling repl(?:y|ies|ied) replying
    answers? answered answering shouts? shouted shouting chants? chanted chanting reports? reported reporting
    prohibits? requires? defines? concludes? concluded concluding suggests? suggested suggesting
    acknowledges? acknowledged admits? admitted admitting mocks? mocked mocking label(?:s|led|ed) blasts? blasted
    affirms? affirmed bellows? bellowed yells? yelled considers? considered expects? expected fumed barked counters? countered estimates? estimated apologi[sz]e[sd]? retaliated exhort(?:s|ed) lectur(?:es|ed|ing)
    retorts? retorted quipped snapped scoffed lamented
`
  .trim()
  .split(/\s+/)
  .join('|');
