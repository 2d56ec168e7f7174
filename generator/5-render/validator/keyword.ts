import type { JsonType, KeywordSchema } from "../../4-model/types.ts";
import type { Statement } from "./statement.ts";
import type { Target } from "./target.ts";

/**
 * One keyword of JSON Schema as statements that report what breaks it. `kind` is the kind of value that it looks at:
 * values of other kinds satisfy it, and the statements may rely on the target being of that kind.
 */
export interface Keyword {
  readonly kind: "any" | Exclude<JsonType, "null" | "boolean" | "integer">;
  /** Nothing where the schema does not have the keyword. */
  readonly statements: (schema: KeywordSchema, target: Target) => readonly Statement[];
}
