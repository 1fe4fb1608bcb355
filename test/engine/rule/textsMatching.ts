import { seededRandom } from '../../../scripts/train/seededRandom.ts';
import { parseRegex, type RegexNode } from './parseRegex.ts';

/**
 * Texts that an expression matches, about `count` of them, the same for the same `seed`: every way through it is taken
 * about as often as the others, letters where it leaves a choice are taken by chance. Texts that it turns out not to
 * match, for what it looks ahead or back for, are left out.
 */
export function textsMatching(regex: RegExp, count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const tree = parseRegex(regex.source);
  const flags = regex.flags.replace(/[gy]/g, '');
  const whole = new RegExp(regex.source, flags);
  const taken = new Map<readonly RegexNode[], number>();
  const inSet = new Map<string, readonly string[]>();
  let groups = new Map<number, string>();
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    groups = new Map();
    const text = written(tree);
    // What looks back wants something before it, and what looks ahead something after.
    const around = [text, `Then ${text}`, `${text} there`, `(${text}),`];
    const fitting = around.find((one) => whole.test(one));
    if (fitting !== undefined) texts.push(fitting);
  }
  return texts;

  function written(node: RegexNode): string {
    if (node.kind === 'choice') {
      const rarest = Math.min(...node.options.map((option) => taken.get(option) ?? 0));
      const rare = node.options.filter((option) => (taken.get(option) ?? 0) === rarest);
      const option = rare[Math.floor(random() * rare.length)] as readonly RegexNode[];
      taken.set(option, rarest + 1);
      const text = option.map(written).join('');
      if (node.group !== undefined) groups.set(node.group, text);
      return text;
    }
    if (node.kind === 'repeat') {
      const most = Math.min(node.most, node.least + 4);
      const times = node.least + Math.floor(random() * (most - node.least + 1));
      return Array.from({ length: times }, () => written(node.of)).join('');
    }
    if (node.kind === 'same') return groups.get(node.group) ?? '';
    if (node.kind === 'look') return random() < 0.5 ? node.ahead.map(written).join('') : '';
    const letters = lettersOf(node.source);
    return letters[Math.floor(random() * letters.length)] ?? '';
  }

  function lettersOf(source: string): readonly string[] {
    let letters = inSet.get(source);
    if (!letters) {
      const one = new RegExp(`^(?:${source})$`, flags.replace('m', ''));
      const some = ALPHABET.filter((c) => one.test(c));
      // Rare characters that a set names: "†", "\ufffd".
      letters = some.length > 0 ? some : [...EVERYTHING].filter((c) => one.test(c));
      inSet.set(source, letters);
    }
    return letters;
  }
}

const ALPHABET = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éÉ -,;.:!?()[]{}/|•·*_#@&+=$%<>"“”\'’‘–—…©',
];
const EVERYTHING = `${Array.from({ length: 0x2fff }, (_, i) => String.fromCharCode(i)).join('')}【】：\ufffd`;
