/** The categories in the order of the catalogue, with what each is about, for people. */
export const categories = {
  hedging: { title: 'Hedging', about: 'The writer withholds commitment: how sure is this?' },
  sourcing: { title: 'Sourcing', about: 'Who says this, and how do they know?' },
  time: { title: 'Time', about: 'When was this?' },
  boilerplate: { title: 'Boilerplate', about: 'Text that is not the article: left over, padded, or about itself.' },
  tone: { title: 'Tone', about: 'Wording that works on the reader instead of informing.' },
  integrity: { title: 'Integrity', about: 'Damage, and places where the text disagrees with itself.' },
};

/** The moves of SIFT (Mike Caulfield), in words. */
export const siftMoves = {
  stop: 'Stop: before you believe or share it, ask what you know of this text',
  investigate: 'Investigate the source: who is speaking, and what do they know of it',
  find: 'Find better coverage: see what others report',
  trace: 'Trace claims, quotes and media to the original context',
};

/** Whose words a rule reads, in words. */
export const readers = {
  voice: "the writer's own words; quotations are left alone",
  quotation: 'quoted words only',
  both: "the writer's own words and quotations",
};

/** What a rule can be set to. */
export const ruleSettings = {
  error: 'Report as an error.',
  warning: 'Report as a warning.',
  information: 'Report as information.',
  hint: 'Report as a hint: dots under the words, nothing in the Problems view.',
  off: 'Do not report.',
};
