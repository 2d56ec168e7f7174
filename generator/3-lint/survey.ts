import { isObject, type JsonObject, type JsonValue, member } from "../1-load/json.ts";
import { formatPointer, parsePointer, type Token } from "../1-load/pointer.ts";
import type { Bundle } from "../2-resolve/bundle.ts";
import { allowedTexts, isAvailable, type Shape } from "../2-resolve/shape.ts";
import { description } from "../2-resolve/structure.ts";
import { definitionOf, shapeAt, walk } from "../2-resolve/walk.ts";
import type { Place } from "./rule.ts";

/** An object of the description, and where it is. */
interface Node {
  readonly pointer: string;
  readonly value: JsonObject;
}

/** What one walk through a description brings to light, for the rules to judge. */
export interface Survey {
  readonly mismatches: readonly { pointer: string; value: JsonValue; shape: Shape }[];
  readonly missingFields: readonly { pointer: string; object: string; field: string }[];
  /** Those that nothing depends on. */
  readonly omittedFields: readonly { pointer: string; object: string; field: string }[];
  readonly unknownFields: readonly { pointer: string; object: string; field: string }[];
  readonly limitedFields: readonly { pointer: string; field: string; only: NonNullable<Shape["only"]> }[];
  readonly invalidTexts: readonly { pointer: string; found: string; allowed: readonly string[] }[];
  /** What texts and names of properties are matched with: where it stands first, and how often. */
  readonly patterns: ReadonlyMap<string, { readonly place: Place; readonly count: number }>;
  /** The objects that rules look at, where they are defined: a reference to one is none. */
  readonly operations: readonly Node[];
  readonly pathItems: readonly Node[];
  readonly parameters: readonly Node[];
  readonly responses: readonly Node[];
  readonly securitySchemes: readonly Node[];
  readonly tags: readonly Node[];
}

/**
 * Walks through a description once, and through what references lead to in places that OpenAPI does not define, such as
 * examples and extensions. Pointers are made for what is worth telling only.
 */
export function survey({ document, version, resolve }: Bundle): Survey {
  const found = {
    mismatches: [] as Survey["mismatches"][number][],
    missingFields: [] as Survey["missingFields"][number][],
    omittedFields: [] as Survey["omittedFields"][number][],
    unknownFields: [] as Survey["unknownFields"][number][],
    limitedFields: [] as Survey["limitedFields"][number][],
    invalidTexts: [] as Survey["invalidTexts"][number][],
    patterns: new Map<string, { place: Place; count: number }>(),
  };
  const objects = new Map<string, Node[]>(
    ["operation", "path item", "parameter", "responses object", "security scheme", "tag"].map((name) => [
      name,
      [],
    ]),
  );
  const deep = new Set<string>();

  function notePattern(pattern: string, place: Place): void {
    const { count, ...first } = found.patterns.get(pattern) ?? { place, count: 0 };
    found.patterns.set(pattern, { ...first, count: count + 1 });
  }

  function look(root: JsonValue, rootShape: Shape, base: string): void {
    const at = (path: readonly Token[], ...more: Token[]) => base + formatPointer([...path, ...more]);
    walk(root, rootShape, {
      reference({ $ref: reference }, shape) {
        if (!isDeep(reference) || deep.has(reference)) return;
        deep.add(reference);
        const target = resolve(reference);
        if (target === undefined || shapeAt(document, description, parsePointer(target.pointer) ?? []))
          return;
        look(target.value, shape, target.pointer);
      },
      enter(shape, value, path) {
        objects.get(shape.name)?.push({ pointer: at(path), value });
        if (shape.name === "schema") {
          const { pattern, patternProperties } = value;
          if (typeof pattern === "string") notePattern(pattern, { pointer: at(path, "pattern") });
          for (const name of isObject(patternProperties) ? Object.keys(patternProperties) : [])
            notePattern(name, { pointer: at(path, "patternProperties", name), at: "key" });
        }
        for (const { field, until = version, harmless } of definitionOf(shape).required) {
          if (version > until || member(value, field) !== undefined) continue;
          const list = harmless ? found.omittedFields : found.missingFields;
          list.push({ pointer: at(path), object: shape.name, field });
        }
      },
      mismatch(value, shape, path) {
        found.mismatches.push({ pointer: at(path), value, shape });
      },
      unknownField({ name }, field, path) {
        found.unknownFields.push({ pointer: at(path, field), object: name, field });
      },
      limitedField(only, field, path) {
        if (!isAvailable(only, version)) found.limitedFields.push({ pointer: at(path, field), field, only });
      },
      limitedText(text, shape, path) {
        const allowed = allowedTexts(shape, version) ?? [];
        if (!allowed.includes(text)) found.invalidTexts.push({ pointer: at(path), found: text, allowed });
      },
    });
  }
  look(document, description, "");

  return {
    ...found,
    operations: objects.get("operation") ?? [],
    pathItems: objects.get("path item") ?? [],
    parameters: objects.get("parameter") ?? [],
    responses: objects.get("responses object") ?? [],
    securitySchemes: objects.get("security scheme") ?? [],
    tags: objects.get("tag") ?? [],
  };
}

/** Whether a reference leads to something else than an entry of `components`, which are all looked at. */
function isDeep(reference: string): boolean {
  return !/^#\/components\/[^/]+\/[^/]+$/.test(reference);
}
