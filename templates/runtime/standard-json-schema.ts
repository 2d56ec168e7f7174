/**
 * The types of Standard JSON Schema v1, which a validator may offer beside Standard Schema.
 * Copied from https://standardschema.dev (@standard-schema/spec 1.1, MIT, © Colin McDonnell), as it asks for.
 */
export interface StandardJSONSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": StandardJSONSchemaProps<Input, Output>;
}

export interface StandardJSONSchemaProps<Input = unknown, Output = Input> {
  readonly version: 1;
  readonly vendor: string;
  readonly jsonSchema: StandardJSONSchemaConverter;
  /** For inference only: never there at run time. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

export interface StandardJSONSchemaConverter {
  /** Of what is validated. Throws where the target has no words for it, or is unknown. */
  readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
  /** Of what comes out of the validation. */
  readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
}

export interface JsonSchemaOptions {
  readonly target: JsonSchemaTarget;
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

export type JsonSchemaTarget = "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
