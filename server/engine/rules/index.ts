import type { Rule } from '../rule/rule.ts';

/** Every rule, by category and then id. */
export const rules: readonly Rule[] = [];
