import type { SpecificationVersion } from "../1-load/version.ts";

/** What OpenAPI expects at a place of a description, as data: the resolver and the lint rules walk along it. */
export type Shape = SimpleShape | EitherShape;

/** A shape that values of one JSON type have. */
export type SimpleShape = DataShape | TextShape | ScalarShape | ListShape | MapShape | ObjectShape;

/** Anything: examples, defaults, enum values. A `$ref` in it is data, not a reference. */
interface DataShape extends Attributes {
  readonly kind: "data";
}

export interface TextShape extends Attributes {
  readonly kind: "text";
  /** The only texts allowed. */
  readonly values?: readonly string[];
  /** Allowed as well since OpenAPI 3.2. */
  readonly newValues?: readonly string[];
  /** What was written counts, character by character: a number is no such text. */
  readonly exact?: true;
  /** The text names a schema (`discriminator.mapping`) or an operation (`operationRef`). */
  readonly names?: "schema" | "operation";
}

interface ScalarShape extends Attributes {
  readonly kind: "scalar";
  readonly type: "number" | "boolean";
}

interface ListShape extends Attributes {
  readonly kind: "list";
  readonly items: Shape;
}

/** An object whose keys are free, such as `properties`; not even `x-` is special. */
interface MapShape extends Attributes {
  readonly kind: "map";
  readonly values: Shape;
}

/** One of the objects that the specification defines: a name into `structure`. */
export interface ObjectShape extends Attributes {
  readonly kind: "object";
  readonly name: string;
}

/** Told apart by the JSON type of the value. */
interface EitherShape extends Attributes {
  readonly kind: "either";
  readonly shapes: readonly Shape[];
}

interface Attributes {
  /** `until`: the last version that requires it. `harmless`: nothing that is made depends on it. */
  readonly required?: { readonly until?: SpecificationVersion; readonly harmless?: true };
  /** It only informs: without it, the same is made. */
  readonly informs?: true;
  /**
   * The field exists in certain versions: `3.0` is that one alone, `3.1` and `3.2` are themselves and all later
   * ones. `instead` is what to write in the others.
   */
  readonly only?: { readonly version: SpecificationVersion; readonly instead?: string };
}

/** An object of the specification. Every one of them may have `x-` fields. */
export interface ObjectDefinition {
  readonly fields: { readonly [name: string]: Shape };
  /** What stands under keys that are not fields: paths in `paths`, statuses in `responses`. */
  readonly others?: Shape;
  /** Where in `components` a `$ref` may point to one: absent where OpenAPI allows no `$ref`. */
  readonly section?: string;
}

export const data: Shape = { kind: "data" };
export const text: Shape = { kind: "text" };
/** A text that a number cannot stand for. */
export const exactText: Shape = { kind: "text", exact: true };
export const number: Shape = { kind: "scalar", type: "number" };
export const boolean: Shape = { kind: "scalar", type: "boolean" };

export function oneOf(...values: string[]): TextShape {
  return { kind: "text", values };
}

/** The texts of another shape, and those that OpenAPI 3.2 added. */
export function withNew(shape: TextShape, ...newValues: string[]): TextShape {
  return { ...shape, newValues };
}

/** The texts that a version allows; `undefined`: all. */
export function allowedTexts(
  { values, newValues = [] }: TextShape,
  version: SpecificationVersion,
): readonly string[] | undefined {
  return values && version >= "3.2" ? [...values, ...newValues] : values;
}

export function list(items: Shape): Shape {
  return { kind: "list", items };
}

export function map(values: Shape): Shape {
  return { kind: "map", values };
}

export function object(name: string): Shape {
  return { kind: "object", name };
}

export function either(...shapes: Shape[]): Shape {
  return { kind: "either", shapes };
}

export function required(shape: Shape, until?: SpecificationVersion): Shape {
  return { ...shape, required: until === undefined ? {} : { until } };
}

/** A field that OpenAPI requires and that can be done without. */
export function expected(shape: Shape, until?: SpecificationVersion): Shape {
  return { ...shape, required: { harmless: true, ...(until === undefined ? {} : { until }) } };
}

/** A field that only informs. */
export function informs(shape: Shape): Shape {
  return { ...shape, informs: true };
}

export function only(version: SpecificationVersion, shape: Shape, instead?: string): Shape {
  return { ...shape, only: { version, ...(instead === undefined ? {} : { instead }) } };
}

/** Whether a field that is limited to some versions exists in this one. */
export function isAvailable(limit: Shape["only"], version: SpecificationVersion): boolean {
  if (limit === undefined) return true;
  return limit.version === "3.0" ? version === "3.0" : version >= limit.version;
}
