import type { ApiModel, Pointer } from "../../4-model/types.ts";
import type { Render } from "../environment/renderer.ts";
import type { OutputFile } from "../output-file.ts";
import type { SchemaIndex } from "../typescript/module-scope.ts";

/** What every target works from. */
export interface Rendering {
  readonly model: ApiModel;
  readonly schemas: SchemaIndex;
  readonly render: Render;
  /** Reports a construct that a target cannot express, with its place: never leave one out silently. */
  readonly unsupported: (construct: string, pointer: Pointer) => void;
  /** What `package.json` says. */
  readonly package: { readonly name: string; readonly version: string };
}

/**
 * One kind of output: files, of which each is made when it is asked for, and need not wait in memory for the others.
 * Adding an output is adding one target to the list in `targets.ts`.
 */
export type Target = (rendering: Rendering) => Iterable<OutputFile>;
