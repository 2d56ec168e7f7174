import { addJsonSchema, type WithJsonSchema } from "./runtime/json-schema.js";
import type { Schema } from "./runtime/schema.js";

/**
 * Gives a validator of this package the JSON Schema interface of Standard Schema, by which tools ask for the JSON Schema of
 * what it accepts: `withJsonSchema(validator)["~standard"].jsonSchema.input({ target: "draft-2020-12" })`.
 */
export function withJsonSchema<Validator extends Schema<unknown>>(
  validator: Validator,
): WithJsonSchema<Validator> {
  return addJsonSchema(validator, schemas);
}

/**
 * JSON Schema 2020-12 by the name of the validator; `#/$defs/X` is the one of that name. They are texts, so that those that
 * nobody asks for cost little to load.
 */
const schemas: Readonly<Record<string, string>> = {
  getReportParams:
    '{"type":"object","properties":{"mode":{"type":"string","default":"all","enum":["hour","day","all"]},"start":{"type":"integer"},"end":{"type":"integer"},"a":{"type":"string"},"b":{"type":"string"},"c":{"type":"string"},"size":{"type":"integer"}},"additionalProperties":false,"allOf":[{"$comment":"needs","description":"When `a` is given, `b` must be given.","if":{"required":["a"]},"then":{"required":["b"]}},{"$comment":"at_least","description":"At least one of `a` and `c` must be given.","anyOf":[{"required":["a"]},{"required":["c"]}]},{"$comment":"exactly","description":"Exactly one of `b` and `size` must be given.","oneOf":[{"required":["b"]},{"required":["size"]}]},{"$comment":"at_most","description":"At most one of `b` and `c` may be given.","not":{"required":["b","c"]}},{"$comment":"both_ends","description":"`start` and `end` must be given together or not at all.","dependentRequired":{"start":["end"],"end":["start"]}},{"$comment":"order","description":"`start` must be at most `end` minus 60."},{"$comment":"not_zero","description":"`size` must be different from 0.","properties":{"size":{"not":{"const":0}}}},{"$comment":"alignment","description":"When `mode` is `hour` or `day`, `start` minus 60 and `end` minus 60 must be multiples of 3600."},{"$comment":"own_words","description":"Say what the hours are for.","if":{"anyOf":[{"required":["mode"],"properties":{"mode":{"const":"hour"}}},{"not":{"required":["end"]}}]},"then":{"required":["c"]}},{"$comment":"nested","description":"When `mode` is `day` and `b` is not given, `start` must be given.","if":{"allOf":[{"required":["mode"],"properties":{"mode":{"const":"day"}}},{"not":{"required":["b"]}}]},"then":{"required":["start"]}}]}',
};
