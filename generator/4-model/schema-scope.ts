import type { Pointer } from "./types.ts";

/** A value is sent to the API, or received from it. */
export type Direction = "sent" | "received";

/** From where a schema is read: what it means can depend on it. */
export interface SchemaScope {
  /** What is sent has no `readOnly` properties, what is received no `writeOnly` ones. */
  readonly direction: Direction;
  /** Where each `$dynamicAnchor` leads: to the outermost schema on the way here that has it. */
  readonly anchors: ReadonlyMap<string, Pointer>;
}

/** The scope of schemas that nothing else is known about: the types that components are called after. */
export const receivedScope: SchemaScope = { direction: "received", anchors: new Map() };

export const sentScope: SchemaScope = { direction: "sent", anchors: new Map() };
