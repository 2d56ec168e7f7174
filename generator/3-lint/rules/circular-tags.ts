import { type JsonValue, member } from "../../1-load/json.ts";
import { appendPointer } from "../../1-load/pointer.ts";
import { rule } from "../rule.ts";

/** Tags whose parents lead back to themselves. */
export const circularTags = rule("circular-tags", ({ tags, bundle }, report) => {
  if (bundle.version < "3.2") return;
  const parents = new Map<JsonValue | undefined, JsonValue | undefined>(
    tags.map(({ value }) => [member(value, "name"), member(value, "parent")]),
  );
  const seen = new Set<JsonValue | undefined>();
  for (const { value, pointer } of tags) {
    const start = member(value, "name");
    if (start === undefined || seen.has(start)) continue;
    const chain: JsonValue[] = [];
    let name: JsonValue | undefined = start;
    for (; name !== undefined && !chain.includes(name); name = parents.get(name)) chain.push(name);
    if (name !== start) continue;
    for (const tag of chain) seen.add(tag);
    report({ chain: [...chain, start].map(String) }, { pointer: appendPointer(pointer, "parent") });
  }
});
