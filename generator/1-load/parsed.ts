import type { JsonValue } from "./json.ts";
import type { Outline } from "./outline.ts";

/** What was made of a text, and where everything stands in it. */
export interface Parsed {
  readonly format: "json" | "yaml";
  readonly value: JsonValue;
  readonly outline: () => Outline;
}
