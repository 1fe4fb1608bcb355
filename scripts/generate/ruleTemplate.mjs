import { camelCase } from './ruleFiles.mjs';

/** The kinds of rule there are builders for. */
export const KINDS = ['phrase', 'sentence', 'document'];

/** The source of a new rule of a kind: one that works and marks a placeholder. */
export function ruleTemplate(category, id, kind) {
  const { imports, parts } = LOOKS[kind];
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return `${imports}
/** One sentence: the construction this marks, with an example. */
export const ${camelCase(id)} = ${kind}Rule({
  id: '${id}',
  category: '${category}',
  severity: 'information',
  title: '${title}',
  what: 'One sentence: what is marked.',
  why: 'Why that matters to a reader.',
  advice: 'What would settle it.',
  sift: 'stop',
  limits: 'When the rule is wrong.',
  reads: 'voice',
  note: 'The question that a review note asks?',
  // Off unless somebody turns it on, until a reading of its hits shows 10 % false alarms or fewer.
  stage: 'trial',
${parts}  examples: {
    flags: ['The mayor said some placeholder words on Monday.'],
    passes: ['The mayor said a few plain words on Monday.'],
  },
});
`;
}

const LOOKS = {
  phrase: {
    imports: `import { phrases } from '../../match/phrase.ts';
import { phraseRule } from '../../rule/phraseRule.ts';
`,
    parts: `  phrases: phrases(['placeholder +word']),
  say: (words) => \`"\${words}": what is to be said of these words.\`,
`,
  },
  sentence: {
    imports: `import { sentenceRule } from '../../rule/sentenceRule.ts';
`,
    parts: `  find: (sentence) => {
    const token = sentence.tokens.find(({ lexeme }) => lexeme.lower === 'placeholder');
    return token ? [{ start: token.start, end: token.end, message: 'What is to be said of this word.' }] : [];
  },
`,
  },
  document: {
    imports: `import { documentRule } from '../../rule/documentRule.ts';
`,
    parts: `  find: ({ text }) => {
    const start = text.indexOf('placeholder');
    return start < 0 ? [] : [{ start, end: start + 'placeholder'.length, message: 'What is to be said of it.' }];
  },
`,
  },
};
