import { appendPointer } from "../1-load/pointer.ts";
import type { Pointer } from "./types.ts";

/**
 * A place in the bundled document: what stands there, and where. Reads own properties only, so that a description
 * with a key like `constructor` reads like any other.
 */
export class Node {
  readonly value: unknown;
  readonly pointer: Pointer;

  constructor(value: unknown, pointer: Pointer) {
    this.value = value;
    this.pointer = pointer;
  }

  get isObject(): boolean {
    return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
  }

  has(key: string): boolean {
    return this.isObject && Object.hasOwn(this.value as object, key);
  }

  /** The member of an object or the item of an array; undefined where there is none. */
  get(key: string): Node | undefined {
    if (typeof this.value !== "object" || this.value === null || !Object.hasOwn(this.value, key))
      return undefined;
    return new Node((this.value as Record<string, unknown>)[key], appendPointer(this.pointer, key));
  }

  /** The members of an object, in document order, with their keys. */
  members(key?: string): [string, Node][] {
    const node = key === undefined ? this : this.get(key);
    if (!node?.isObject) return [];
    return Object.keys(node.value as object).map((name) => [name, node.get(name) as Node]);
  }

  /** The items of an array. */
  items(key?: string): Node[] {
    const node = key === undefined ? this : this.get(key);
    if (!Array.isArray(node?.value)) return [];
    return node.value.map((item, index) => new Node(item, appendPointer(node.pointer, index)));
  }

  string(key: string): string | undefined {
    const value = this.get(key)?.value;
    return typeof value === "string" ? value : undefined;
  }

  number(key: string): number | undefined {
    const value = this.get(key)?.value;
    return typeof value === "number" ? value : undefined;
  }

  boolean(key: string): boolean | undefined {
    const value = this.get(key)?.value;
    return typeof value === "boolean" ? value : undefined;
  }

  /** The strings of an array of strings. */
  strings(key: string): string[] | undefined {
    const value = this.get(key)?.value;
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
  }
}

/** Leaves out members that are undefined, as `exactOptionalPropertyTypes` wants it. */
export function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}
