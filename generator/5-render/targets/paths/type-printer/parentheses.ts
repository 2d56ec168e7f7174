import type { TypeNode } from "./nodes.ts";

/** As TypeScript puts a type into a union, an intersection, or before `[`: in parentheses, if it has an operator itself. */
export function parenthesizeOperand(type: TypeNode): TypeNode {
  return type.kind === "UnionType" || type.kind === "IntersectionType"
    ? { kind: "ParenthesizedType", type }
    : type;
}
