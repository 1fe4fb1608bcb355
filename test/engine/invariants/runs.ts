/**
 * How often a test tries: `quick` times in the quick tests, `thorough` times in the run of everything
 * (`npm test`, which sets SECOND_READ_THOROUGH).
 */
export function runs(quick: number, thorough: number): number {
  return process.env['SECOND_READ_THOROUGH'] ? thorough : quick;
}
