import { ResponseError } from 'vscode-languageserver';

/**
 * Wraps an answer so that what goes wrong in it is logged and answered with `fallback`, and the server lives on.
 * A `ResponseError` is meant for the client and goes through.
 */
export function safely<A extends unknown[], R>(
  name: string,
  fallback: R,
  log: (message: string) => void,
  answer: (...given: A) => Promise<R>,
): (...given: A) => Promise<R> {
  return async (...given) => {
    try {
      return await answer(...given);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };
}
