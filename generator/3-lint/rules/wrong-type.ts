import { describeType } from "../../1-load/json.ts";
import { parsePointer } from "../../1-load/pointer.ts";
import type { Shape } from "../../2-resolve/shape.ts";
import { rule } from "../rule.ts";

/** A value of a JSON type that OpenAPI does not expect in its place. */
export const wrongType = rule("wrong-type", ({ mismatches }, report) => {
  for (const { pointer, value, shape } of mismatches) {
    const args = { subject: subjectOf(pointer), expected: describeShape(shape), found: describeType(value) };
    report(args, { pointer });
  }
});

/** What is meant, in the words of someone who looks at the place. */
function subjectOf(pointer: string): string {
  const token = parsePointer(pointer)?.at(-1) ?? "the description";
  return /^\d+$/.test(token) ? "this" : `\`${token}\``;
}

function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return "a string";
    case "scalar":
      return `a ${shape.type}`;
    case "list":
      return "an array";
    case "map":
    case "object":
      return "an object";
    case "either":
      return shape.shapes.map(describeShape).join(" or ");
    case "data":
      return "a value";
  }
}
