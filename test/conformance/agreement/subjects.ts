import { upgrade } from "@scalar/openapi-upgrader";
import type { Host } from "../../../generator/host/host.ts";
import { loadValidators } from "../json-schema/load-validators.ts";
import type { renderPackage } from "../json-schema/pipeline.ts";
import { type JsonSchema, type Resolve, recordOf, resolverOf, schemaOf } from "./schema.ts";

/** A schema with the validator that we make of it. */
export interface Subject {
  /** Its key in `components.schemas`. */
  readonly key: string;
  readonly schema: JsonSchema;
  isValid(value: unknown): boolean;
}

/** The schemas of one description. */
export interface Subjects {
  readonly name: string;
  /** In the words of JSON Schema 2020-12, whatever OpenAPI it was. */
  readonly document: unknown;
  readonly resolve: Resolve;
  readonly subjects: readonly Subject[];
}

export interface SubjectOptions {
  /** What it is called in reports. */
  readonly name: string;
  readonly host: Host;
  readonly render: typeof renderPackage;
  /** Which of the components, by their place among them. */
  readonly isWanted: (index: number) => boolean;
}

/**
 * Generates the validators of a description, with formats that only inform: which texts fit them is judged elsewhere. Throws
 * if the description is refused.
 */
export async function loadSubjects(
  spec: string,
  { name, host, render, isWanted }: SubjectOptions,
): Promise<Subjects> {
  const { files, diagnostics, components, document } = await render(spec, host, { formats: "annotate" });
  if (files === undefined)
    throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join("; ")}`);
  const wanted = components.filter((_component, index) => isWanted(index));
  const validators = await loadValidators(files, wanted);
  const translated = inJsonSchema(document);
  const schemas = recordOf(recordOf(recordOf(translated)["components"])["schemas"]);
  return {
    name,
    document: translated,
    resolve: resolverOf(translated),
    subjects: [...validators].map(([key, validator]) => ({
      key,
      schema: schemaOf(schemas[key]),
      isValid: (value) => {
        const isValid = validator.is(value);
        const isExplained = validator.validate(value).issues !== undefined;
        if (isValid === isExplained) throw new Error(`${name} ${key}: decided and explained differently`);
        return isValid;
      },
    })),
  };
}

/** OpenAPI 3.0 has a dialect of its own; that it is translated by somebody else is the point. */
function inJsonSchema(document: unknown): unknown {
  const isOld = /^3\.0/.test(String(recordOf(document)["openapi"]));
  return isOld ? upgrade(structuredClone(recordOf(document)), "3.1") : document;
}
