import { parsePointer } from "../1-load/pointer.ts";
import type { Shape } from "./shape.ts";

/** What stands at a pointer, in the words of someone who looks at the place. */
export function subjectOf(pointer: string): string {
  const token = parsePointer(pointer)?.at(-1) ?? "the description";
  return /^\d+$/.test(token) ? "this" : `\`${token}\``;
}

/** The JSON type that a shape expects. */
export function describeShape(shape: Shape): string {
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
