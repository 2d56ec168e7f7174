import type { JsonValue } from "../1-load/json.ts";
import type { ApiModel } from "../4-model/types.ts";
import { requestSchemas } from "./json-schema/request-schemas.ts";
import { encodeFile, type GeneratedFile } from "./output-file.ts";
import { descriptionFile, withRequestSchemas } from "./targets/description.ts";

/**
 * The description with the rules between parameters in JSON Schema beside them; absent where there are none. It takes the
 * model, so that it replaces a file that has been made long before (`render-document.ts`): few descriptions have rules.
 */
export function renderRules(document: JsonValue, model: ApiModel): GeneratedFile | undefined {
  const schemas = requestSchemas(model);
  if (schemas.length === 0) return undefined;
  return encodeFile(descriptionFile(withRequestSchemas(document, schemas)));
}
