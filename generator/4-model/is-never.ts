import type { Schema } from "./types.ts";

/** Whether a schema is `false`, which no value meets. */
export function isNever(schema: Schema | undefined): boolean {
  return schema?.kind === "boolean" && !schema.value;
}
