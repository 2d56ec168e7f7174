import {
  describeType,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
} from "../../1-load/json.ts";
import { formatPointer } from "../../1-load/pointer.ts";
import type { SourceDocument } from "../../1-load/source-document.ts";
import { closest } from "../../diagnostics/closest.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";

/** One change of an overlay. */
export interface Action {
  readonly index: number;
  /** JSONPath. */
  readonly target: string;
  readonly change:
    | { readonly kind: "remove" }
    | { readonly kind: "update"; readonly value: JsonValue }
    | { readonly kind: "copy"; readonly source: string }
    | { readonly kind: "nothing" };
}

const rootFields = ["overlay", "info", "extends", "actions"];
const actionFields = ["target", "description", "update", "remove", "copy"];

/** The actions of an overlay, in order; `undefined`, and reports, if it is malformed (Overlay 1.0 and 1.1). */
export function readOverlay(
  { file, value }: SourceDocument,
  diagnostics: Diagnostics,
): readonly Action[] | undefined {
  if (value === undefined) return undefined;
  const reader = new OverlayReader(file, diagnostics);
  const actions = reader.read(value);
  return reader.failed ? undefined : actions;
}

class OverlayReader {
  failed = false;
  readonly #file: string;
  readonly #diagnostics: Diagnostics;

  constructor(file: string, diagnostics: Diagnostics) {
    this.#file = file;
    this.#diagnostics = diagnostics;
  }

  read(value: JsonValue): Action[] {
    if (!isObject(value)) return this.#wrongType([], "an object", value);
    this.#checkFields(value, [], "overlay", rootFields);
    const version = this.#text(value, "overlay", [], "overlay");
    if (version !== undefined && !/^1\.[01](?:\.\d+)?$/.test(version)) {
      this.failed = true;
      const location = { file: this.#file, pointer: "/overlay" };
      this.#diagnostics.report("unsupported-overlay", { version }, location);
    }
    const actions = member(value, "actions");
    if (actions === undefined) return this.#missing([], "overlay", "actions");
    if (!isArray(actions)) return this.#wrongType(["actions"], "an array", actions);
    return actions.flatMap((action, index) => this.#readAction(action, index));
  }

  #readAction(value: JsonValue, index: number): Action[] {
    const path = ["actions", String(index)];
    if (!isObject(value)) return this.#wrongType(path, "an object", value);
    this.#checkFields(value, path, "action", actionFields);
    const target = this.#text(value, "target", path, "action");
    const remove = member(value, "remove") ?? false;
    if (typeof remove !== "boolean") return this.#wrongType([...path, "remove"], "a boolean", remove);
    const copy = member(value, "copy");
    if (copy !== undefined && typeof copy !== "string") {
      return this.#wrongType([...path, "copy"], "a string", copy);
    }
    if (target === undefined) return [];
    const update = member(value, "update");
    // The specification: `remove` beats both of the others, and `copy` beats nothing.
    if (remove) return [{ index, target, change: { kind: "remove" } }];
    if (update !== undefined) return [{ index, target, change: { kind: "update", value: update } }];
    if (copy !== undefined) return [{ index, target, change: { kind: "copy", source: copy } }];
    return [{ index, target, change: { kind: "nothing" } }];
  }

  #text(value: JsonObject, field: string, path: readonly string[], object: string): string | undefined {
    const text = member(value, field);
    if (typeof text === "string") return text;
    if (text === undefined) this.#missing(path, object, field);
    else this.#wrongType([...path, field], "a string", text);
    return undefined;
  }

  #checkFields(value: JsonObject, path: readonly string[], object: string, known: readonly string[]): void {
    for (const field of Object.keys(value)) {
      if (known.includes(field) || field.startsWith("x-")) continue;
      const location = { file: this.#file, pointer: formatPointer([...path, field]), at: "key" } as const;
      const args = { object, field, candidates: closest(field, known) };
      this.#diagnostics.report("unknown-field", args, location);
    }
  }

  #missing(path: readonly string[], object: string, field: string): [] {
    this.failed = true;
    const location = { file: this.#file, pointer: formatPointer(path) };
    this.#diagnostics.report("missing-field", { object, fields: [field] }, location);
    return [];
  }

  #wrongType(path: readonly string[], expected: string, value: JsonValue): [] {
    this.failed = true;
    const subject = path.length === 0 ? "the overlay" : `\`${path.at(-1)}\``;
    const location = { file: this.#file, pointer: formatPointer(path) };
    this.#diagnostics.report("wrong-type", { subject, expected, found: describeType(value) }, location);
    return [];
  }
}
