/** A JSON value as it stands in a description. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export type Version = "2.0" | "3.0" | "3.1" | "3.2";

/** What is made of a description, apart from the description itself in one piece (`openapi.json`). */
export const targets = ["types", "client", "validators", "docs"] as const;
export type Target = (typeof targets)[number];

/**
 * A construct of a specification, the smallest description that has it, and what happens to it. `support.test.ts` generates
 * that description and sees whether it does; `SUPPORT.md` is written from the same entry.
 */
export interface Row {
  /** As the specification calls it, in Markdown. */
  readonly construct: string;
  /** Where it exists; by default in all of OpenAPI 3. */
  readonly versions?: readonly Version[];
  /** The description without its head (`openapi`, `info`); what stands in it replaces the head's. */
  readonly description: JsonObject;
  /** Other files beside it, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** A text that stands in the files of a target, because of the construct. A target without one has no use for it. */
  readonly shows?: Readonly<Partial<Record<Target, string>>>;
  /** What the validator of the schema `Thing` takes and refuses. */
  readonly values?: { readonly valid: readonly unknown[]; readonly invalid: readonly unknown[] };
  /** What stands in `openapi.json` instead of the description as it is. */
  readonly bundled?: string;
  /** Errors (nothing is generated) or warnings (the construct is left out), each with its place. */
  readonly diagnostics?: readonly {
    readonly code: string;
    readonly severity: "error" | "warning";
    readonly at: string;
  }[];
  readonly note?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Whether nothing is generated. */
export function isRefused({ diagnostics = [] }: Row): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** A row about a schema, which is the component `Thing` and the body of a response. */
export function schemaRow(
  construct: string,
  schema: Json,
  {
    components = {},
    ...row
  }: Omit<Row, "construct" | "description"> & { readonly components?: JsonObject } = {},
): Row {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  return {
    construct,
    description: {
      ...operationDescription({ responses: { "200": { description: "Done", content } } }),
      components: { schemas: { Thing: schema, ...components } },
    },
    ...row,
  };
}

/** A row about an operation, `GET /things` unless it says otherwise. */
export function operationRow(
  construct: string,
  operation: JsonObject,
  {
    path = "/things",
    method = "get",
    rest = {},
    ...row
  }: Omit<Row, "construct" | "description"> & {
    readonly path?: string;
    readonly method?: string;
    /** Members of the description beside `paths`. */
    readonly rest?: JsonObject;
  } = {},
): Row {
  return { construct, description: { ...operationDescription(operation, path, method), ...rest }, ...row };
}

function operationDescription(operation: JsonObject, path = "/things", method = "get"): JsonObject {
  const responses = { "204": { description: "Done" } };
  return { paths: { [path]: { [method]: { operationId: "getThing", responses, ...operation } } } };
}
