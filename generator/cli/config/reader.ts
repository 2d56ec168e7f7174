import { closest } from "../../diagnostics/closest.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";

/** An object whose fields nobody has looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads fields and reports those that are not as expected, each at its place. */
export class ConfigReader {
  failed = false;
  readonly #file: string;
  readonly #diagnostics: Diagnostics;

  constructor(file: string, diagnostics: Diagnostics) {
    this.#file = file;
    this.#diagnostics = diagnostics;
  }

  object(value: unknown, pointer: string, name: string, known: readonly string[]): Fields | undefined {
    if (!isFields(value)) return this.#wrongType(pointer, "an object", value);
    for (const field of Object.keys(value)) {
      if (known.includes(field)) continue;
      const location = { file: this.#file, pointer: `${pointer}/${field}`, at: "key" } as const;
      this.#diagnostics.report(
        "unknown-field",
        { object: name, field, candidates: closest(field, known) },
        location,
      );
    }
    return value;
  }

  list(fields: Fields, field: string, pointer: string): readonly unknown[] {
    const value = fields[field];
    if (value === undefined) return this.#missing(pointer, "config", field) ?? [];
    return Array.isArray(value) ? value : (this.#wrongType(`${pointer}/${field}`, "an array", value) ?? []);
  }

  /** Only a config that is a program can have any; what they take and give shows when they are called. */
  functions<Type extends (...args: never) => unknown>(
    fields: Fields,
    field: string,
    pointer: string,
  ): readonly Type[] | undefined {
    if (fields[field] === undefined) return undefined;
    const list = this.list(fields, field, pointer);
    for (const [index, item] of list.entries()) {
      if (typeof item === "function") continue;
      this.#wrongType(
        `${pointer}/${field}/${index}`,
        "a function, in a config in TypeScript or JavaScript",
        item,
      );
    }
    return list as readonly Type[];
  }

  /** An optional list of texts. */
  strings(
    fields: Fields,
    field: string,
    pointer: string,
    { is, expected }: { is: RegExp; expected: string } = { is: /./, expected: "a string" },
  ): readonly string[] | undefined {
    const value = fields[field];
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return this.#wrongType(`${pointer}/${field}`, "an array", value);
    return value.filter((item: unknown, index): item is string => {
      if (typeof item === "string" && is.test(item)) return true;
      this.#wrongType(`${pointer}/${field}/${index}`, expected, item);
      return false;
    });
  }

  requiredString(fields: Fields, field: string, pointer: string): string | undefined {
    return fields[field] === undefined
      ? this.#missing(pointer, "API", field)
      : this.string(fields, field, pointer);
  }

  string(
    fields: Fields,
    field: string,
    pointer: string,
    { is, expected }: { is: RegExp; expected: string } = { is: /./, expected: "a string" },
  ): string | undefined {
    const value = fields[field];
    if (value === undefined || (typeof value === "string" && is.test(value))) return value;
    return this.#wrongType(`${pointer}/${field}`, expected, value);
  }

  #missing(pointer: string, object: string, field: string): undefined {
    this.failed = true;
    this.#diagnostics.report("missing-field", { object, fields: [field] }, { file: this.#file, pointer });
  }

  #wrongType(pointer: string, expected: string, value: unknown): undefined {
    this.failed = true;
    const subject = pointer === "" ? "the config" : `\`${pointer.slice(1).replaceAll("/", ".")}\``;
    this.#diagnostics.report(
      "wrong-type",
      { subject, expected, found: describe(value) },
      { file: this.#file, pointer },
    );
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return value === "" ? "empty" : `\`${value}\``;
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
