/**
 * How often the commonest words and marks stand in 10,000 tokens of news, in bands. Counted over the texts of PolNeAR
 * and NewsDiscourse (1,050,000 tokens); names and subjects of those texts are left out. For deciding where to look
 * first, never for judging.
 */
export const commonWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    300: ', . the',
    200: 'to of a in and',
    100: "- 's that",
    70: 'for on is said he \' "',
    45: 'with it as was his has at ’ “ ”',
    30: 'by have from be not who but are i an they',
    20: "this : her she we would will more about had mr ) ( new n't",
    13:
      'state their been were campaign people one president or which after than you up do also there out party when ' +
      'if its all what over year him two states some',
    8:
      'last no could other so time into former political government like most can first did them just years because ' +
      'many now against even while support country our those national house united going only told before / according ' +
      'may say during how where week ? any news think make million',
    4:
      "since 're should including still ; much get both very back three well court among being does down way win public " +
      'between called says group world company city department then security through police business day long take ' +
      'next want officials whether my media part secretary far same such work under off these me know another right ' +
      'here general see statement saying night month own case need big least change chief home recent deal times ' +
      'around top past come second asked four help office go added good show us',
  }).flatMap(([times, words]) => words.split(' ').map((word): [string, number] => [word, Number(times)])),
);
