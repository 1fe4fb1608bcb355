/** True when a block is one speaker's turn in a transcript ("ORSK: I never saw it."): the words are not the writer's. Takes the block's source. */
export function isSpokenTurn(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 40 && SPEAKER.test(text.slice(0, colon));
}

const SPEAKER = /^[\s*_]*(?:Q|A|\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4})(?:\s\([^)]*\))?[*_]*$/u;
