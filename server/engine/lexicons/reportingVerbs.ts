/** Verbs that say somebody says, by base form. What follows the verb decides; see `Frame`. */
export const reportingVerbs: Readonly<Record<Frame, string>> = {
  /** Reports whatever follows: "she said so", "said the minister". */
  always:
    'say tell claim argue assert state note add warn insist contend maintain announce declare allege stress emphasize emphasise ' +
    'acknowledge admit confirm deny remark reply respond concede tweet retweet quip opine reiterate recount recall lament complain',
  /** Reports when a clause, an infinitive or quoted words follow: "she thinks that", "hopes to". */
  clause:
    'suggest believe think report write explain observe predict caution find conclude estimate reveal show indicate hope fear expect ' +
    'want know feel worry wonder ask promise pledge vow hint imply agree demand propose recommend call continue read shout joke',
};

export type Frame = 'always' | 'clause';
