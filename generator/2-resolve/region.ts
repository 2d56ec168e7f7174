import type { JsonValue } from "../1-load/json.ts";
import { formatPointer } from "../1-load/pointer.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { Edit } from "./edit.ts";
import type { Address } from "./reference.ts";
import type { Shape } from "./shape.ts";

/** A part of a file that becomes part of the bundle: the whole root file, or the target of a reference. */
export interface Region {
  readonly address: Address;
  readonly shape: Shape;
  readonly value: JsonValue;
  /** In document order. */
  readonly links: Link[];
  /** What is read differently from how it is written. */
  readonly repairs: Edit[];
}

/** A reference found in a region, and where it leads. */
export interface Link {
  readonly region: Region;
  /** Of the object with the `$ref`, or of the text that names a schema or an operation. */
  readonly path: readonly string[];
  readonly reference: string;
  /**
   * - `component`: stays a reference, to an entry of `components` or to where it leads in the root file
   * - `embedded`: replaced by its target, since OpenAPI allows no `$ref` there
   * - `schemaName`, `operationRef`: a text that means the same as a reference
   */
  readonly use: "component" | "embedded" | "schemaName" | "operationRef";
  readonly shape: Shape;
  /** Absent where the reference is wrong, which has been reported. */
  readonly address: Address | undefined;
  /** The target, unless it stays where it is in the root file. */
  target: Region | undefined;
}

/** Where the text of a reference stands. */
export function locationOf({ region, path, use }: Link): Location {
  const tokens = [...region.address.tokens, ...path];
  if (use === "component" || use === "embedded") tokens.push("$ref");
  return { file: region.address.file, pointer: formatPointer(tokens) };
}

/** The reference that a region consists of: it is another name for the target. */
export function soleLink({ value, links: [link] }: Region): Link | undefined {
  const isSole = link !== undefined && link.path.length === 0 && Object.keys(value ?? {}).length === 1;
  return isSole ? link : undefined;
}
