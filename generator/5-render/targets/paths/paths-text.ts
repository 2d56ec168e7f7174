import type { SchemaObject } from "openapi-typescript";
import { isObject, type JsonObject, type JsonValue } from "../../../1-load/json.ts";
import { valueAt } from "../../../1-load/pointer.ts";
import { parseFragment } from "../../../2-resolve/reference.ts";
import { withoutBooleanParts } from "./boolean-parts.ts";
import { withoutDeepReferences } from "./deep-references.ts";
import { withNullAmongAlternatives } from "./null-among-alternatives.ts";
import { withoutObjectEnum } from "./object-enums.ts";
import { listOfText, recursiveLists } from "./recursive-lists.ts";

/** openapi-typescript's options: those that it does not fill in itself, and those where we differ. */
const options = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A default does not make the server send the property.
  defaultNonNullable: false,
  // `type: object` alone is any object, not the empty one.
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
};

/** openapi-typescript, with the compiler or with our printer of types. */
export type PathsLibrary = typeof import("virtual:openapi-typescript");

/**
 * The types of openapi-typescript for a bundled document, in which every `$ref` is local. Its `transformSchema` is called
 * rather than its entry point, which lints and bundles once more and takes several times as long.
 *
 * @param whole is changed: openapi-typescript writes the values of discriminators into it
 */
export function pathsText(whole: JsonValue, library: PathsLibrary): string {
  const document = withoutDeepReferences(whole, (value) =>
    withoutBooleanParts(withoutObjectEnum(withNullAmongAlternatives(value))),
  );
  const { astToString, scanDiscriminators, transformSchema, ts } = library;
  const lists = recursiveLists(document);
  const nodes = transformSchema(document, {
    ...options,
    discriminators: scanDiscriminators(document, options),
    injectFooter: [],
    resolve: resolver(document),
    // A schema may also be a boolean.
    transform: (schema: SchemaObject | boolean) => {
      if (typeof schema !== "object") return undefined;
      if (schema.format === "binary")
        return ts.factory.createUnionTypeNode([
          ts.factory.createTypeReferenceNode("Blob"),
          ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        ]);
      return schema.type === "array" ? recursiveList(itemsOf(schema)) : undefined;
    },
  });
  return astToString(nodes) + ([...lists.values()].some((name) => name !== undefined) ? listOfText : "");

  function recursiveList(items: JsonValue | undefined) {
    if (items === undefined || !lists.has(items)) return undefined;
    const name = lists.get(items);
    return name === undefined
      ? ts.factory.createArrayTypeNode(ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword))
      : ts.factory.createTypeReferenceNode("ListOf", [
          ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(name)),
        ]);
  }
}

/** What `recursiveLists` knows an array by. */
function itemsOf(schema: object): JsonValue | undefined {
  if ("prefixItems" in schema) return schema.prefixItems as JsonValue;
  return "items" in schema ? (schema.items as JsonValue) : undefined;
}

/** Remembers what it has found: the same parameter is asked for by hundreds of operations. */
function resolver(document: JsonValue): (reference: string) => JsonValue | undefined {
  const found = new Map<string, JsonValue | undefined>();
  return (reference) => {
    if (!found.has(reference)) {
      found.set(reference, resolved(valueAt(document, parseFragment(reference.slice(1)) ?? [])));
    }
    return found.get(reference);
  };
}

/**
 * What openapi-typescript is told of a target. It asks for the properties of a schema to demand some of them (`WithRequired`),
 * which TypeScript refuses where the schema may also be null: such a one has none to demand.
 */
function resolved(value: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(value) || !mayBeNull(value)) return value;
  const { properties: _, ...others } = value;
  return others;
}

function mayBeNull({ nullable, type }: JsonObject): boolean {
  return nullable === true || (Array.isArray(type) && type.includes("null"));
}
