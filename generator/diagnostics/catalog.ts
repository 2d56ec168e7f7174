import type { Entry } from "./entry.ts";
import { lintCodes } from "./lint-codes.ts";
import { loadCodes } from "./load-codes.ts";
import { modelCodes } from "./model-codes.ts";
import { renderCodes } from "./render-codes.ts";
import { resolveCodes } from "./resolve-codes.ts";

const tables = { ...loadCodes, ...resolveCodes, ...lintCodes, ...modelCodes, ...renderCodes };

type ArgumentsByCode = { [C in Code]: Parameters<(typeof tables)[C]["message"]>[0] };

/** The stable name of a diagnostic, as printed and as tests and editors match it. */
export type Code = keyof typeof tables;

/** What the message of a diagnostic is made of; `{}` where it is always the same. */
export type Arguments<C extends Code> = ArgumentsByCode[C];

/**
 * Everything that Ashlar can say about a description, by its code. A new diagnostic is one entry in the table
 * of its stage; the type of `Diagnostics.report` follows.
 */
export const catalog: { readonly [C in Code]: Entry<ArgumentsByCode[C]> } = tables;
