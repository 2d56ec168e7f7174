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
  Note:
    '{"type":"object","properties":{"text":{"type":"string","minLength":1}},"required":["text"],"additionalProperties":false}',
  SendFormBody:
    '{"type":"object","properties":{"text":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}}},"required":["text"]}',
  SendFilesBody:
    '{"type":"object","properties":{"file":{"type":"string","format":"binary"},"note":{"$ref":"#/$defs/Note"}},"required":["file"]}',
  SendNestedBody:
    '{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string"}},"metadata":{"type":"object","additionalProperties":{"type":"string"}},"ids":{"type":"array","items":{"type":"integer"}},"note":{"$ref":"#/$defs/Note"},"callback":{"type":"string"}}}',
  SendPartsMultipartBody:
    '{"type":"object","properties":{"pictures":{"type":"array","items":{"type":"string","format":"binary"}},"note":{"$ref":"#/$defs/Note"}}}',
  SendPartsBody: '{"type":"object","properties":{"note":{"$ref":"#/$defs/Note"}}}',
  sendJsonParams:
    '{"type":"object","properties":{"body":{"$ref":"#/$defs/Note"}},"required":["body"],"additionalProperties":false}',
  sendFormParams:
    '{"type":"object","properties":{"body":{"$ref":"#/$defs/SendFormBody"}},"additionalProperties":false}',
  sendFilesParams:
    '{"type":"object","properties":{"body":{"$ref":"#/$defs/SendFilesBody"}},"required":["body"],"additionalProperties":false}',
  sendTextParams:
    '{"type":"object","properties":{"body":{"type":"string","maxLength":100}},"required":["body"],"additionalProperties":false}',
  sendBinaryParams:
    '{"type":"object","properties":{"body":true},"required":["body"],"additionalProperties":false}',
  sendLogParams: '{"type":"object","properties":{"body":true},"additionalProperties":false}',
  sendEitherParams:
    '{"type":"object","properties":{"contentType":{"type":"string","enum":["application/xml","application/json"]},"body":true},"required":["body"],"additionalProperties":false,"allOf":[{"if":{"properties":{"contentType":{"const":"application/xml"}},"required":["contentType"]},"then":{"properties":{"body":{"type":"string"}}}},{"if":{"properties":{"contentType":{"const":"application/json"}}},"then":{"properties":{"body":{"$ref":"#/$defs/Note"}}}}]}',
  sendNestedParams:
    '{"type":"object","properties":{"body":{"$ref":"#/$defs/SendNestedBody"}},"additionalProperties":false}',
  sendPartsParams:
    '{"type":"object","properties":{"contentType":{"type":"string","enum":["multipart/form-data","application/json","image/*"]},"body":true},"required":["body"],"additionalProperties":false,"allOf":[{"if":{"properties":{"contentType":{"const":"multipart/form-data"}},"required":["contentType"]},"then":{"properties":{"body":{"$ref":"#/$defs/SendPartsMultipartBody"}}}},{"if":{"properties":{"contentType":{"const":"application/json"}}},"then":{"properties":{"body":{"$ref":"#/$defs/SendPartsBody"}}}}]}',
};
