/** The context helpers: the only way for a value to get from a view into an output. See `helpers.ts`. */
export const helperNames = ["code", "identifier", "json", "key", "number", "string"] as const;

export type HelperName = (typeof helperNames)[number];
