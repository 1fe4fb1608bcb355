/** What a heartbeat listens to. */
export interface HeartbeatWiring {
  /** Milliseconds between two beats. */
  readonly beat: number;
  /** So many beats in a row without an answer, and it is taken for dead. */
  readonly mostMissed: number;
  /** Asks something that is answered at once. An error is an answer too. */
  ask(): Promise<unknown>;
  /** Told once, of each death. */
  dead(): void;
}

/** Watches whether something still answers. */
export interface Heartbeat {
  /** Begins anew. */
  start(): void;
  /** Stops watching. */
  dispose(): void;
}

/**
 * Makes a heartbeat, not yet started. Beats are counted rather than time: a machine that slept comes back with much time
 * gone by and one beat missed.
 */
export function createHeartbeat({ beat, mostMissed, ask, dead }: HeartbeatWiring): Heartbeat {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const start = (): void => {
    dispose();
    let missed = 0;
    let waiting = false;
    const answered = (): void => {
      missed = 0;
      waiting = false;
    };
    const next = (): void => {
      timer = setTimeout(() => {
        if (waiting && ++missed >= mostMissed) {
          dispose();
          return dead();
        }
        if (!waiting) {
          waiting = true;
          ask().then(answered, answered);
        }
        next();
      }, beat);
    };
    next();
  };
  return { start, dispose };
}
