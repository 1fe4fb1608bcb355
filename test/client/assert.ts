/** What the suite asserts with: Node's own `assert` is not there in the web extension host. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Both are the same value, or objects that are written the same in JSON. */
export function equal(actual: unknown, expected: unknown, message = 'not equal'): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (!Object.is(actual, expected) && (got !== wanted || typeof actual !== 'object'))
    throw new Error(`${message}\n  expected: ${wanted}\n  actual:   ${got}`);
}
