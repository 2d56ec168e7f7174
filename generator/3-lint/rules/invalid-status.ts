import { appendPointer } from "../../1-load/pointer.ts";
import { rule } from "../rule.ts";

/** A key of `responses` that is no status. */
export const invalidStatus = rule("invalid-status", ({ responses }, report) => {
  for (const { pointer, value } of responses) {
    for (const status of Object.keys(value)) {
      if (status.startsWith("x-") || /^(?:[1-5](?:\d\d|XX)|default)$/.test(status)) continue;
      report({ status }, { pointer: appendPointer(pointer, status), at: "key" });
    }
  }
});
