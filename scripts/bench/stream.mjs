// Times `second-read stream` on one worker, on two, and as two processes, which is the most the machine can do.
import { spawn } from 'node:child_process';

/**
 * Milliseconds from the first answer to the last: on one worker, on two, and by two processes that share the lines, each
 * with one worker. By turns, and the best of `rounds`: the other work of the machine only ever adds.
 */
export async function streamSpeeds(program, lines, rounds) {
  const best = {
    oneWorker: Number.POSITIVE_INFINITY,
    twoWorkers: Number.POSITIVE_INFINITY,
    twoProcesses: Number.POSITIVE_INFINITY,
  };
  const note = (name, time) => {
    best[name] = Math.min(best[name], time);
  };
  const even = lines.filter((_, i) => i % 2 === 0);
  const odd = lines.filter((_, i) => i % 2 === 1);
  for (let i = 0; i < rounds; i++) {
    note('oneWorker', spanOf([await answered(program, lines, 1)]));
    note('twoWorkers', spanOf([await answered(program, lines, 2)]));
    note('twoProcesses', spanOf(await Promise.all([even, odd].map((half) => answered(program, half, 1)))));
  }
  return best;
}

/** Runs `stream`; resolves to the times of its first answer and its last. */
function answered(program, lines, workers) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'stream', '--workers', String(workers)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let first;
    let last;
    child.stdout.on('data', () => {
      last = performance.now();
      first ??= last;
    });
    child.stdin.on('error', reject);
    child.stdin.end(`${lines.join('\n')}\n`);
    child.on('close', (code) => (code === 0 ? resolve({ first, last }) : reject(new Error('stream failed'))));
  });
}

/** From the first answer of all to the last of all. */
function spanOf(runs) {
  return Math.max(...runs.map(({ last }) => last)) - Math.min(...runs.map(({ first }) => first));
}
