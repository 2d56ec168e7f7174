import { parsePointer } from "../1-load/pointer.ts";
import { fieldAt, type SchemaLookup } from "./schema-walk.ts";
import type { Body, Json, Operation, Parameter, Schema } from "./types.ts";

/** What a rule means by a name: a parameter, or a property of the body. */
export type RuleSubject =
  | { readonly kind: "parameter"; readonly parameter: Parameter; readonly schemas: readonly Schema[] }
  | {
      readonly kind: "bodyProperty";
      readonly body: ContentBody;
      /** The properties that lead to it from the body, at least one. */
      readonly keys: readonly string[];
      /** One for each media type that describes it, the one that is sent unless told otherwise first. */
      readonly schemas: readonly Schema[];
    };

export type ContentBody = Extract<Body, { readonly kind: "content" }>;

export type RuleContext = Pick<Operation, "parameters" | "body">;

/**
 * What the name in a rule stands for: the `property` of a parameter or, where no parameter has it, a JSON Pointer to a
 * property of the body. Undefined where there is neither.
 */
export function ruleSubject(
  name: string,
  { parameters, body }: RuleContext,
  lookup: SchemaLookup,
): RuleSubject | undefined {
  const parameter = parameters.find(({ property }) => property === name);
  if (parameter) return { kind: "parameter", parameter, schemas: [parameter.schema] };
  const keys = parsePointer(name);
  if (!keys || keys.length === 0 || body?.kind !== "content") return undefined;
  const { content, sent } = body;
  // Not by identity: in another thread, the model is a copy.
  const others = content.filter(({ mediaType }) => mediaType !== sent.mediaType);
  const schemas = [sent, ...others].flatMap(({ schema }) => {
    const found = schema && fieldAt(lookup, schema, keys);
    return found ? [found] : [];
  });
  return schemas.length === 0 ? undefined : { kind: "bodyProperty", body, keys, schemas };
}

/** The value that counts where a parameter or a property is omitted: that of its schema, or of what this refers to. */
export function subjectDefault({ schemas }: RuleSubject, lookup: SchemaLookup): Json | undefined {
  for (const schema of schemas) {
    const value = defaultOf(schema, lookup);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The defaults of what rules name, by that name. */
export function subjectDefaults(
  names: readonly string[],
  context: RuleContext,
  lookup: SchemaLookup,
): ReadonlyMap<string, Json> {
  return new Map(
    names.flatMap((name): [string, Json][] => {
      const subject = ruleSubject(name, context, lookup);
      const value = subject && subjectDefault(subject, lookup);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function defaultOf(schema: Schema, lookup: SchemaLookup, seen = new Set<Schema>()): Json | undefined {
  if (schema.kind === "boolean" || seen.has(schema)) return undefined;
  seen.add(schema);
  if (schema.annotations.default !== undefined) return schema.annotations.default;
  const target = schema.kind === "reference" ? schema.target : schema.reference;
  return target === undefined ? undefined : defaultOf(lookup.get(target), lookup, seen);
}

/** The keys on the way that a rule's JSON Pointer describes. */
export function keysOf(pointer: string): readonly string[] {
  return parsePointer(pointer) ?? [];
}
