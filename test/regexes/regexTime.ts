import type { Attack, FoundRegex } from './foundRegex.ts';

/** Texts that are tried on every expression that is not known to be safe, whatever the check found. */
const COMMON: readonly Attack[] = [
  ...' ~\n~a~A ~Aa, ~a. ~1~?~!~.~-~*~[~(~<a ~“~a’~/'
    .split('~')
    .map((pump) => ({ prefix: 'a', pump, suffix: '\u0000' })),
  ...['By Ana ', '“', '(Photo: ', '[Insert '].map((prefix) => ({ prefix, pump: 'Aa ', suffix: '\u0000' })),
];

/** Milliseconds of processor time, and the text that took them. */
export interface RegexTime {
  readonly ms: number;
  readonly attack: Attack;
}

/**
 * What an expression takes at most for any of the texts, each made `length` long. They are tried at growing lengths
 * first: one that takes `enough` there is not tried any longer, since it might never end.
 */
export function regexTime(regex: FoundRegex, attacks: readonly Attack[], length: number, enough: number): RegexTime {
  let worst: RegexTime = { ms: 0, attack: COMMON[0] as Attack };
  for (const attack of [...attacks, ...COMMON]) {
    // In small steps at first: what takes exponential time is over before the next step.
    for (let tried = 100; ; tried = Math.min(length, Math.ceil(tried * (tried < 600 ? 1.25 : 5)))) {
      const ms = Math.min(...tries(regex, textOf(attack, tried)));
      if (ms > worst.ms) worst = { ms, attack };
      if (ms > enough) return worst;
      if (tried >= length) break;
    }
  }
  return worst;
}

export function textOf({ prefix, pump, suffix }: Attack, length: number): string {
  return (prefix + pump.repeat(Math.ceil(length / Math.max(1, pump.length)))).slice(0, length) + suffix;
}

/** Once where that is quick; again where it was not, since the machine may have been busy. */
function* tries({ pattern, flags }: FoundRegex, text: string): Generator<number> {
  for (let i = 0; i < 3; i++) {
    const expression = new RegExp(pattern, flags);
    const began = process.cpuUsage();
    // As many matches as there are: this is how most expressions are used, and the rest take less.
    if (expression.global) text.replace(expression, '');
    else expression.exec(text);
    const { user, system } = process.cpuUsage(began);
    const ms = (user + system) / 1000;
    yield ms;
    if (ms < 100) return;
  }
}
