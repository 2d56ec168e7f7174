import { describeType } from "../../1-load/json.ts";
import { describeShape, subjectOf } from "../../2-resolve/describe-shape.ts";
import { rule } from "../rule.ts";

/** A value of a JSON type that OpenAPI does not expect in its place. */
export const wrongType = rule("wrong-type", ({ mismatches }, report) => {
  for (const { pointer, value, shape } of mismatches) {
    const args = { subject: subjectOf(pointer), expected: describeShape(shape), found: describeType(value) };
    report(args, { pointer });
  }
});
