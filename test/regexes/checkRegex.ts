import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Attack, FoundRegex, Verdict } from './foundRegex.ts';

/** Not a dependency of the project: it brings programs of 100 MB for every platform, of which nothing is needed. */
const PACKAGE = 'recheck@4.5.0';
const folder = path.resolve(import.meta.dirname, '../../.cache/recheck');

/** Milliseconds that an expression is looked into. */
const PATIENCE = 8_000;

/** Asks recheck (Masaki Hara, 2020 on) whether an expression can take more than linear time. Its build in JavaScript, which needs no Java. */
export function checkRegex({ pattern, flags }: Pick<FoundRegex, 'pattern' | 'flags'>): Verdict {
  process.env['RECHECK_BACKEND'] = 'pure';
  const entry = path.join(folder, 'node_modules/recheck/lib/main.js');
  if (!existsSync(entry)) {
    const options = ['--prefix', folder, '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...options, PACKAGE], { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const { checkSync } = createRequire(import.meta.url)(entry) as Recheck;
  const checked = checkSync(pattern, flags.replace('d', ''), { timeout: PATIENCE });
  if (checked.status === 'safe') return 'safe';
  if (checked.status !== 'vulnerable') return [];
  const { pumps, suffix } = checked.attack;
  return pumps.map(({ prefix, pump }, i): Attack => {
    const rest = pumps.slice(i + 1).map((later) => later.prefix + later.pump);
    return {
      prefix:
        pumps
          .slice(0, i)
          .map((p) => p.prefix + p.pump)
          .join('') + prefix,
      pump,
      suffix: rest.join('') + suffix,
    };
  });
}

/** What of recheck's interface is used. */
interface Recheck {
  checkSync(
    pattern: string,
    flags: string,
    options: { readonly timeout: number },
  ):
    | { readonly status: 'safe' | 'unknown' }
    | {
        readonly status: 'vulnerable';
        readonly attack: { readonly pumps: readonly { prefix: string; pump: string }[]; readonly suffix: string };
      };
}
