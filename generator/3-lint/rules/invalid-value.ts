import { parsePointer } from "../../1-load/pointer.ts";
import { closest } from "../../diagnostics/closest.ts";
import { rule } from "../rule.ts";

/** A text where OpenAPI allows certain words only. */
export const invalidValue = rule("invalid-value", ({ invalidTexts }, report) => {
  for (const { pointer, found, allowed } of invalidTexts) {
    const field = parsePointer(pointer)?.findLast((token) => !/^\d+$/.test(token)) ?? "";
    report({ subject: `\`${field}\``, found, allowed, candidates: closest(found, allowed) }, { pointer });
  }
});
