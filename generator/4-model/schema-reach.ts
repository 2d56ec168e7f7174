import { appendPointer } from "../1-load/pointer.ts";
import type { Bundle } from "../2-resolve/bundle.ts";
import { isHidden } from "./hidden.ts";
import type { Pointer } from "./types.ts";

/** What a schema, or any schema that it leads to, says that depends on the scope it is read in. */
export interface Reach {
  /** It has properties that are only sent or only received. */
  readonly hasDirections: boolean;
  /** The `$dynamicAnchor`s that a `$dynamicRef` refers to. */
  readonly dynamicAnchors: ReadonlySet<string>;
}

interface Found {
  hasDirections: boolean;
  readonly dynamicAnchors: Set<string>;
  readonly targets: Set<Pointer>;
}

/** Keywords whose values are data, or schemas that hold for nothing by themselves. */
const data = new Set(["default", "example", "examples", "enum", "const", "$defs", "discriminator", "xml"]);

/** Finds out what can be reached from a schema. Each one is looked at once. */
export class SchemaReach {
  readonly #bundle: Bundle;
  readonly #found = new Map<Pointer, Found>();
  readonly #known = new Map<Pointer, Reach>();

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  /** @param value the schema at the pointer */
  of(pointer: Pointer, value: unknown): Reach {
    const known = this.#known.get(pointer);
    if (known) return known;
    const group = this.#collect(pointer, value);
    // What one schema finds, those that lead to it find too, until nobody learns anything.
    for (let isSettled = false; !isSettled; ) {
      isSettled = true;
      for (const found of group) {
        for (const target of found.targets) {
          const other = this.#known.get(target) ?? this.#found.get(target);
          if (other && learn(found, other)) isSettled = false;
        }
      }
    }
    for (const [target, found] of this.#found) this.#known.set(target, found);
    this.#found.clear();
    return this.#known.get(pointer) as Reach;
  }

  /** All schemas that are not known yet, those that lead to others behind them. */
  #collect(pointer: Pointer, value: unknown): Found[] {
    const order: Found[] = [];
    const visit = (at: Pointer, schema: unknown): void => {
      if (this.#known.has(at) || this.#found.has(at)) return;
      const found: Found = { hasDirections: false, dynamicAnchors: new Set(), targets: new Set() };
      this.#found.set(at, found);
      this.#scan(at, schema, found, visit);
      order.push(found);
    };
    visit(pointer, value);
    return order;
  }

  #scan(
    pointer: Pointer,
    value: unknown,
    found: Found,
    visit: (pointer: Pointer, schema: unknown) => void,
  ): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        this.#scan(appendPointer(pointer, index), item, found, visit);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const follow = (target: { pointer: Pointer; value: unknown } | undefined) => {
      if (!target) return;
      found.targets.add(target.pointer);
      visit(target.pointer, target.value);
    };
    for (const [key, member] of Object.entries(value)) {
      if (key === "$ref") follow(this.#bundle.resolve(String(member)));
      else if (key === "$dynamicRef" || key === "$recursiveRef") {
        const dynamic = this.#bundle.identifiers?.dynamicReference(pointer);
        if (dynamic?.anchor !== undefined) found.dynamicAnchors.add(dynamic.anchor);
        follow(dynamic?.target);
        for (const candidate of dynamic?.candidates ?? []) follow(candidate);
      } else if (key === "properties" || key === "patternProperties" || key === "dependentSchemas") {
        for (const [name, schema] of Object.entries(Object(member))) {
          if (isHidden(schema, "sent", this.#bundle) || isHidden(schema, "received", this.#bundle))
            found.hasDirections = true;
          this.#scan(appendPointer(pointer, key, name), schema, found, visit);
        }
      } else if (typeof member === "object" && !data.has(key) && !key.startsWith("x-")) {
        this.#scan(appendPointer(pointer, key), member, found, visit);
      }
    }
  }
}

function learn(found: Found, other: Reach): boolean {
  const before = found.dynamicAnchors.size + Number(found.hasDirections);
  found.hasDirections ||= other.hasDirections;
  for (const anchor of other.dynamicAnchors) found.dynamicAnchors.add(anchor);
  return found.dynamicAnchors.size + Number(found.hasDirections) > before;
}
