import type { SourceModule } from './sourceModule.ts';

/** Names by which a module would reach the machine, the clock, chance or a later moment. */
const REACHING_OUT = new Set(
  [
    'console process Buffer require module globalThis window self navigator localStorage indexedDB',
    'Date performance Temporal setTimeout setInterval setImmediate clearTimeout queueMicrotask requestAnimationFrame',
    'Promise fetch XMLHttpRequest WebSocket Worker MessageChannel SharedArrayBuffer Atomics crypto eval Function',
  ].flatMap((line) => line.split(' ')),
);

/** What an engine module does that pure code does not, one line a breach. */
export function impurities(module: SourceModule): string[] {
  const found = [...new Set(module.names)].filter((name) => REACHING_OUT.has(name));
  if (module.members.includes('Math.random')) found.push('Math.random');
  const breaches = found.map((name) => `${module.path} mentions ${name}; the engine is pure`);
  return module.waits ? [...breaches, `${module.path} waits; the engine answers at once`] : breaches;
}

/** Modules with a span that has no end: V8 would keep every offset as a number with an object of its own, one line a breach. */
export function endlessSpans(modules: readonly SourceModule[]): string[] {
  return modules
    .filter(({ hasEndlessSpan }) => hasEndlessSpan)
    .map(({ path }) => `${path} makes a span without an end; leave the span out (docs/decisions/speed.md)`);
}

const MOST_LINES = 220;
const SHAPELESS = /(^|[a-z])(utils?|helpers?|manager|common|misc|stuff)$/i;

/** Whether a module is one thing of a readable size with a name that says what it is; one line a breach. */
export function untidiness(module: SourceModule): string[] {
  const breaches: string[] = [];
  const name = module.path.slice(module.path.lastIndexOf('/') + 1).replace(/\.ts$/, '');
  if (SHAPELESS.test(name)) breaches.push(`${module.path}: the name says nothing; name the idea`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) breaches.push(`${module.path}: files are named in camelCase`);
  if (module.lines > MOST_LINES && !isData(module))
    breaches.push(`${module.path} has ${module.lines} lines; ${MOST_LINES} at the most`);
  if (!isNamedForItsThing(module, name)) {
    breaches.push(
      `${module.path} should export something named for it, not only ${module.exports.map((e) => e.name).join(', ') || 'nothing'}`,
    );
  }
  return breaches;
}

/** Lists and weights may be as long as they are. */
function isData(module: SourceModule): boolean {
  return /^server\/engine\/(lexicons|models)\//.test(module.path);
}

/** Files named for the part they play, as the design names them, or for the library they wrap. */
const NAMED_FOR_THEIR_PART = /\/(index|main|extension|convert|guard|wink)\.ts$/;

/** True when a thing the file exports bears one of the words of its name, in any form: `silence`, `createSilencer`. */
function isNamedForItsThing({ path, exports }: SourceModule, name: string): boolean {
  if (NAMED_FOR_THEIR_PART.test(path)) return true;
  const stems = name.split(/(?=[A-Z])/).map((word) => word.toLowerCase().slice(0, 5).replace(/s$/, ''));
  return exports.some((e) => stems.some((stem) => e.name.toLowerCase().includes(stem)));
}
