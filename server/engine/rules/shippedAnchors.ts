/**
 * The `anchorTable` of the phrases of all rules, in the order of their list. The build puts it here (`scripts/build.mjs`);
 * run from source, the table is made when it is needed.
 */
export const shippedAnchors: string | undefined = undefined;
