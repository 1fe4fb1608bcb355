import { endingKey, SHORTEST_WITH_ENDING } from './features.ts';
import { type KeyTable, rowOf } from './keyTable.ts';
import { isNumberKey, type ModelLexeme, wordKey } from './wordKey.ts';

/** Shapes in the order of their numbers; 0 is the border. */
const SHAPES = ['lower', 'title', 'upper', 'mixed', 'number', 'mark'] as const;
const SHAPE_NUMBERS: ReadonlyMap<string, number> = new Map(SHAPES.map((shape, i) => [shape, i + 1]));

/** What the models know of a written form before they see where it stands. */
export interface ModelForm {
  readonly key: number;
  readonly shape: number;
  /** Its row in the table of words and a second one, or -1: a word that the table does not know has those of its endings. */
  readonly row: number;
  readonly more: number;
}

/** A method, since whoever keeps forms by their lexemes may ask more of a lexeme than is read here. */
export type FormOf = { of(lexeme: ModelLexeme): ModelForm }['of'];

/** Finds out what is known of a form; `rows` are those of the table of words. It depends on nothing else, and can be kept. */
export function modelForm(lexeme: ModelLexeme, rows?: KeyTable): ModelForm {
  const key = wordKey(lexeme);
  const shape = SHAPE_NUMBERS.get(lexeme.shape) ?? 0;
  if (!rows) return { key, shape, row: -1, more: -1 };
  const row = rowOf(rows, key);
  if (row >= 0 || isNumberKey(key) || lexeme.lower.length < SHORTEST_WITH_ENDING) return { key, shape, row, more: -1 };
  const two = rowOf(rows, endingKey(lexeme.lower, 2));
  const three = rowOf(rows, endingKey(lexeme.lower, 3));
  return two < 0 ? { key, shape, row: three, more: -1 } : { key, shape, row: two, more: three };
}
