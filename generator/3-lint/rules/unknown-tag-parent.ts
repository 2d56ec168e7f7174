import { member } from "../../1-load/json.ts";
import { appendPointer } from "../../1-load/pointer.ts";
import { closest } from "../../diagnostics/closest.ts";
import { rule } from "../rule.ts";

/** A tag below one that is not described. */
export const unknownTagParent = rule("unknown-tag-parent", ({ tags, bundle }, report) => {
  if (bundle.version < "3.2") return;
  const names = new Set(tags.map(({ value }) => member(value, "name")));
  for (const { value, pointer } of tags) {
    const name = member(value, "parent");
    if (typeof name !== "string" || names.has(name)) continue;
    const known = [...names].filter((other) => typeof other === "string");
    report({ name, candidates: closest(name, known) }, { pointer: appendPointer(pointer, "parent") });
  }
});
