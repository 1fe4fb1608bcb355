/**
 * The language server for both hosts, a process or a web worker. One program, since what both need (the tagger's model
 * above all) would otherwise ship twice; only the part for the host at hand is run.
 */
if (typeof process === 'object' && process.versions?.node !== undefined) void import('./node/main.ts');
else void import('./browser/main.ts');
