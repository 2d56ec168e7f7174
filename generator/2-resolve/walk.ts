import { isArray, isObject, type JsonObject, type JsonValue } from "../1-load/json.ts";
import { type Token, valueAt } from "../1-load/pointer.ts";
import { exactText, type ObjectShape, type Shape, type SimpleShape, type TextShape } from "./shape.ts";
import { structure } from "./structure.ts";

/** What someone who walks through a description wants to hear of. `path` changes afterwards: copy to keep. */
interface Visitor {
  /** An object with a `$ref`, where OpenAPI allows one or not. */
  reference?(node: ReferenceNode, shape: Shape, path: readonly Token[]): void;
  /** A text that names a schema or an operation. */
  name?(value: string, names: NonNullable<TextShape["names"]>, path: readonly Token[]): void;
  /** One of OpenAPI's objects. */
  enter?(shape: ObjectShape, value: JsonObject, path: readonly Token[]): void;
  /** A text where only some are allowed. */
  limitedText?(value: string, shape: TextShape, path: readonly Token[]): void;
  /** A value of a JSON type that is not expected here: in a field of an object, an entry of a map, or a list. */
  mismatch?(value: JsonValue, shape: Shape, path: readonly Token[], within: Within): void;
  /** A field that exists in one version of OpenAPI only. */
  limitedField?(only: NonNullable<Shape["only"]>, key: string, path: readonly Token[]): void;
  /** A key that is no field of the object. */
  unknownField?(shape: ObjectShape, key: string, path: readonly Token[]): void;
}

interface ReferenceNode extends JsonObject {
  readonly $ref: string;
}

export type Within = "field" | "entry" | "item";

/** Walks through a value along its shape: into all that OpenAPI defines, and never into data. */
export function walk(root: JsonValue, rootShape: Shape, visitor: Visitor): void {
  const path: Token[] = [];

  function visit(value: JsonValue, expected: Shape, within: Within): void {
    if (expected.kind === "data") return;
    const isReferring = isReference(value, expected);
    if (isReferring) {
      visitor.reference?.(value, expected, path);
      if (!hasMeaningBesideReference(expected)) return;
    }
    const shape = choose(expected, value);
    if (shape === undefined) {
      visitor.mismatch?.(value, expected, path, within);
      return;
    }
    switch (shape.kind) {
      case "list":
        if (!isArray(value)) break;
        for (let index = 0; index < value.length; index++)
          visitChild(index, value[index] ?? null, shape.items, "item");
        break;
      case "map":
        if (!isObject(value)) break;
        for (const key of Object.keys(value)) {
          if (key !== "$ref" || !isReferring) visitMember(value, key, shape.values, "entry");
        }
        break;
      case "object":
        if (!isObject(value)) break;
        if (isBrokenReference(value, shape)) visitMember(value, "$ref", exactText, "field");
        else visitObject(value, shape);
        break;
      case "text":
        if (typeof value === "string") visitText(value, shape);
        break;
      case "scalar":
      case "data":
        break;
    }
  }

  function visitText(value: string, shape: TextShape): void {
    if (shape.names !== undefined) visitor.name?.(value, shape.names, path);
    if (shape.values !== undefined) visitor.limitedText?.(value, shape, path);
  }

  function visitObject(value: JsonObject, shape: ObjectShape): void {
    visitor.enter?.(shape, value, path);
    const { fields, others } = definitionOf(shape);
    for (const key of Object.keys(value)) {
      if (key.startsWith("x-")) continue;
      const field = fields.get(key) ?? others;
      if (field?.only !== undefined) visitor.limitedField?.(field.only, key, path);
      if (field !== undefined) visitMember(value, key, field, fields.has(key) ? "field" : "entry");
      else if (key !== "$ref" || typeof value[key] !== "string") visitor.unknownField?.(shape, key, path);
    }
  }

  function visitMember(value: JsonObject, key: string, shape: Shape, within: Within): void {
    visitChild(key, value[key] ?? null, shape, within);
  }

  function visitChild(token: Token, child: JsonValue, shape: Shape, within: Within): void {
    path.push(token);
    visit(child, shape, within);
    path.pop();
  }

  visit(root, rootShape, "entry");
}

/** The shape of what stands in a place; `undefined` where OpenAPI defines none, and `walk` never comes. */
export function shapeAt(root: JsonValue, rootShape: Shape, tokens: readonly string[]): Shape | undefined {
  let value = root;
  let expected: Shape | undefined = rootShape;
  for (const token of tokens) {
    const shape: SimpleShape | undefined = expected && choose(expected, value);
    expected = shape && shapeInside(shape, token);
    value = valueAt(value, [token]) ?? null;
  }
  return expected?.kind === "data" ? undefined : expected;
}

function shapeInside(shape: SimpleShape, token: string): Shape | undefined {
  switch (shape.kind) {
    case "list":
      return shape.items;
    case "map":
      return shape.values;
    case "object": {
      const { fields, others } = definitionOf(shape);
      return token.startsWith("x-") ? undefined : (fields.get(token) ?? others);
    }
    case "text":
    case "scalar":
    case "data":
      return undefined;
  }
}

/** The definition of one of OpenAPI's objects, quick to look things up in. */
export function definitionOf({ name }: ObjectShape): Definition {
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`no object of OpenAPI is called ${name}`);
  return definition;
}

interface Definition {
  readonly fields: ReadonlyMap<string, Shape>;
  readonly others: Shape | undefined;
  readonly section: string | undefined;
  /** The fields that must be there, and the last version that says so if it is not all of them. */
  readonly required: readonly ({ readonly field: string } & NonNullable<Shape["required"]>)[];
}

const definitions = new Map<string, Definition>(
  Object.entries(structure).map(([name, { fields, others, section }]) => {
    const required = Object.keys(fields).flatMap((field) => {
      const attribute = fields[field]?.required;
      return attribute === undefined ? [] : [{ field, ...attribute }];
    });
    return [name, { fields: new Map(Object.entries(fields)), others, section, required }];
  }),
);

/** The section of `components` for what stands in a place, if OpenAPI allows a `$ref` there. */
export function sectionOf(shape: Shape): string | undefined {
  if (shape.kind === "object") return definitionOf(shape).section;
  if (shape.kind !== "either") return undefined;
  for (const alternative of shape.shapes) {
    const section = sectionOf(alternative);
    if (section !== undefined) return section;
  }
  return undefined;
}

/** A `$ref` is a reference unless the keys of the object are free and have texts for values. */
function isReference(value: JsonValue, shape: Shape): value is ReferenceNode {
  if (!isObject(value) || !Object.hasOwn(value, "$ref") || typeof value["$ref"] !== "string") return false;
  return shape.kind !== "map" || !["text", "data", "list"].includes(shape.values.kind);
}

/** A `$ref` that is no string, in the place of a reference: without it nothing else can be expected. */
function isBrokenReference(value: JsonObject, shape: ObjectShape): boolean {
  if (!Object.hasOwn(value, "$ref") || typeof value["$ref"] === "string") return false;
  const { section, fields } = definitionOf(shape);
  return section !== undefined && !fields.has("$ref");
}

/** Beside most references everything is ignored; schemas and path items go on. */
function hasMeaningBesideReference(shape: Shape): boolean {
  const section = sectionOf(shape);
  return section === "schemas" || (section === undefined && ["object", "map"].includes(shape.kind));
}

/** The shape among alternatives that has the JSON type of the value. */
function choose(shape: Shape, value: JsonValue): SimpleShape | undefined {
  switch (shape.kind) {
    case "either":
      for (const alternative of shape.shapes) {
        const chosen = choose(alternative, value);
        if (chosen !== undefined) return chosen;
      }
      return undefined;
    case "text":
      return typeof value === "string" ? shape : undefined;
    case "scalar":
      return typeof value === shape.type ? shape : undefined;
    case "list":
      return isArray(value) ? shape : undefined;
    case "map":
    case "object":
      return isObject(value) ? shape : undefined;
    case "data":
      return shape;
  }
}
