import type { Bundle } from "../../2-resolve/bundle.ts";
import { Node } from "../node.ts";
import { possibleValues } from "../possible-values.ts";
import type { SchemaLookup } from "../schema-walk.ts";
import type { Json, KeywordSchema, Pointer, Schema } from "../types.ts";
import { conjuncts } from "./body-part.ts";
import type { Subject } from "./request-space.ts";

/** A value that a description says can be sent. */
export interface Mentioned {
  readonly as: "value" | "default" | "example";
  readonly value: Json;
  /** The schema or the parameter that says so. */
  readonly holder: Pointer;
}

/** The values that are listed, those of a boolean, the default, and the examples of a parameter and of its schema. */
export function mentionedValues({ schemas, parameter }: Subject, lookup: SchemaLookup): readonly Mentioned[] {
  const shown = parameter?.examples.map(({ value }) => value) ?? [];
  return [
    ...schemas.flatMap((schema) => conjuncts(schema, lookup)).flatMap(listedValues),
    ...schemas.flatMap((schema) => annotated(schema, lookup)),
    ...shown.map((value) => ({ as: "example", value, holder: parameter?.pointer ?? "" }) as const),
  ];
}

function listedValues(schema: KeywordSchema): readonly Mentioned[] {
  const { pointer, type, enum: texts } = schema;
  const booleans = type?.includes("boolean") ? [false, true] : [];
  const values = possibleValues(schema) ?? texts ?? booleans;
  return values.map((value) => ({ as: "value", value, holder: pointer }));
}

function annotated(schema: Schema, lookup: SchemaLookup): readonly Mentioned[] {
  if (schema.kind === "boolean") return [];
  const { pointer, annotations } = schema;
  const target = schema.kind === "reference" ? annotated(lookup.get(schema.target), lookup) : [];
  const examples = (annotations.examples ?? []).map(
    (value): Mentioned => ({ as: "example", value, holder: pointer }),
  );
  const fallback = annotations.default;
  const own: readonly Mentioned[] =
    fallback === undefined ? [] : [{ as: "default", value: fallback, holder: pointer }];
  return [...own, ...examples, ...target.filter(({ as }) => as === "example")];
}

const keywords = {
  value: ["enum", "const"],
  default: ["default"],
  example: ["example", "examples"],
} as const;

/** Where the value itself stands; else what allows it. */
export function placeOf({ as, value, holder }: Mentioned, bundle: Bundle): Pointer {
  const node = new Node(bundle.resolve(`#${holder}`)?.value, holder);
  const media = node.members("content").map(([, member]) => member);
  const named = [node, ...media].flatMap((owner) => owner.members("examples"));
  const candidates = [
    ...[node, ...media].flatMap((owner) => keywords[as].flatMap((key) => owner.get(key) ?? [])),
    ...keywords[as].flatMap((key) => node.items(key)),
    ...named.flatMap(([, example]) => ["dataValue", "value"].flatMap((key) => example.get(key) ?? [])),
  ];
  return candidates.find((candidate) => candidate.value === value)?.pointer ?? holder;
}
