// What `npm run bench` holds the program to, and whom it is measured beside.

const times = (value) => `${value.toFixed(2)} ×`;
const ms = (value) => `${value >= 100 ? Math.round(value) : value.toPrecision(2)} ms`;

/** Other checkers, each with its packages at pinned versions. */
export const PEERS = [
  { name: 'write-good', label: 'write-good 1.0.8', packages: { 'write-good': '1.0.8' } },
  { name: 'alex', label: 'alex 11.0.1', packages: { alex: '11.0.1' } },
  {
    name: 'retext-intensify',
    label: 'retext-intensify 7.0.0',
    packages: {
      unified: '11.0.5',
      'retext-english': '5.0.0',
      'retext-intensify': '7.0.0',
      'retext-stringify': '4.0.0',
    },
  },
  { name: 'markdownlint', label: 'markdownlint 0.42.1', packages: { markdownlint: '0.42.1' } },
  {
    name: 'textlint',
    label: 'textlint 15.8.0 with textlint-rule-write-good 2.0.0',
    packages: {
      '@textlint/kernel': '15.8.0',
      '@textlint/textlint-plugin-markdown': '15.8.0',
      'textlint-rule-write-good': '2.0.0',
    },
  },
  { name: 'harper.js', label: 'harper.js 2.10.0', packages: { 'harper.js': '2.10.0' } },
];

/** Each figure, how it is shown, and the least it should be. */
export const FLOORS = [
  {
    key: 'speed',
    what: 'whole review, 42 KB, million characters a second on one core',
    show: (v) => v.toFixed(2),
    floor: 'at least 2.2',
    meets: (v) => v >= 2.2,
  },
  { key: 'ofWink', what: "share of wink's own speed", show: times, floor: 'at least 0.55 ×', meets: (v) => v >= 0.55 },
  { key: 'ofWriteGood', what: "times write-good's speed", show: times, floor: 'at least 4 ×', meets: (v) => v >= 4 },
  { key: 'megabyte', what: 'whole review, 1 MB', show: ms, floor: 'under 500 ms', meets: (v) => v < 500 },
  {
    key: 'linear',
    what: 'speed on the largest text against that on 42 KB',
    show: times,
    floor: 'at least 0.8 ×',
    meets: (v) => v >= 0.8,
  },
  { key: 'edit', what: 'one edit in 42 KB, engine, worst place', show: ms, floor: 'under 3 ms', meets: (v) => v < 3 },
  {
    key: 'editLarge',
    what: 'one edit in 1 MB, engine, worst place',
    show: ms,
    floor: 'under 30 ms',
    meets: (v) => v < 30,
  },
  { key: 'editBlocks', what: 'blocks looked at again after one edit', show: String, floor: '1', meets: (v) => v === 1 },
  {
    key: 'change',
    what: 'from `didChange` to the diagnostics, 42 KB, without the wait for a pause',
    show: ms,
    floor: 'under 15 ms',
    meets: (v) => v < 15,
  },
  {
    key: 'toDiagnostics',
    what: 'from the start of the server to the first diagnostics, 42 KB',
    show: ms,
    floor: 'under 1 s',
    meets: (v) => v < 1000,
  },
  {
    key: 'stream',
    what: '`stream` on two workers against one',
    show: times,
    floor: 'at least 1.8 ×',
    meets: (v) => v >= 1.8,
  },
  {
    key: 'streamCeiling',
    what: 'two processes of their own against one worker: what the machine can do',
    show: times,
    floor: '–',
  },
  {
    key: 'serverMemory',
    what: 'server with 100 open articles of 42 KB',
    show: (v) => `${Math.round(v)} MB`,
    floor: 'under 250 MB',
    meets: (v) => v < 250,
  },
  {
    key: 'growth',
    what: 'memory in use after 10,000 edits against after 1,000',
    show: (v) => `${v < 0 ? '' : '+'}${v.toFixed(1)} MB`,
    floor: 'no growth (under 5 MB)',
    meets: (v) => v < 5,
  },
  {
    key: 'size',
    what: 'the packaged extension',
    show: (v) => `${v.toFixed(2)} MB`,
    floor: 'under 3 MB',
    meets: (v) => v < 3,
  },
  { key: 'activation', what: 'activation inside VS Code', show: ms, floor: 'under 50 ms', meets: (v) => v < 50 },
  {
    key: 'openedFirst',
    what: 'from opening an article, 42 KB, to its diagnostics inside VS Code, the server just being started',
    show: ms,
    floor: 'under 1 s',
    meets: (v) => v < 1000,
  },
  {
    key: 'openedNext',
    what: 'the same with the server running',
    show: ms,
    floor: 'under 1 s',
    meets: (v) => v < 1000,
  },
];
