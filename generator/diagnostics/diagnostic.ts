import type { Code } from "./catalog.ts";

/**
 * A place in a source file, kept cheaply: line and column are looked up only when it is printed.
 * `at` tells whether the key or the value of the node is meant.
 */
export interface Location {
  /** Absolute path, URL, or `<stdin>`. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) into that file; `""` is the whole document. */
  readonly pointer: string;
  readonly at?: "key" | "value";
  /** Known already where the file could not be parsed: 1-based. */
  readonly position?: Position;
  /** The source lines around it, where an earlier run has drawn them. */
  readonly frame?: readonly string[];
}

/** Finds the text of a location's file and the position in it: `Sources.lookup` of the load stage. */
export type LocationLookup = (location: Location) => { position: Position; text: string } | undefined;

/** 1-based line and column, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mistake in the description, as data. A mistake of Ashlar's own is thrown instead. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: "error" | "warning";
  /** What is wrong and what was expected: one sentence, no trailing period. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  readonly location: Location;
  /** Other places that matter, such as the first of two duplicates. */
  readonly related: readonly { readonly message: string; readonly location: Location }[];
}
