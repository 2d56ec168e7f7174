import { asList, asSchema, type JsonSchema } from "./json-schema.ts";
import type { Random } from "./random.ts";

/** What is inside of so many objects is as small as its schema allows. */
const deepest = 3;

/** Makes values that fit a schema, as an API might send them. */
export class ValueMaker {
  readonly #definitions: JsonSchema;
  readonly #random: Random;
  readonly #items: number | undefined;

  /** @param items how many items lists at the top have */
  constructor(
    schema: JsonSchema,
    { random, items }: { readonly random: Random; readonly items?: number | undefined },
  ) {
    this.#definitions = asSchema(schema["$defs"]);
    this.#random = random;
    this.#items = items;
  }

  make(schema: JsonSchema, name = "", depth = 0): unknown {
    const reference = schema["$ref"];
    if (typeof reference === "string")
      return this.make(asSchema(this.#definitions[reference.slice("#/$defs/".length)]), name, depth);
    if (schema["const"] !== undefined) return schema["const"];
    const choice = schema["enum"] ?? schema["anyOf"] ?? schema["oneOf"];
    if (schema["enum"] !== undefined) return this.#random.pick(asList(choice));
    if (choice !== undefined)
      return this.make(this.#alternative(asList(choice).map(asSchema), depth), name, depth);
    switch (this.#typeOf(schema, depth)) {
      case "null":
        return null;
      case "boolean":
        return this.#random.next() < 0.5;
      case "integer":
      case "number":
        return this.#number(schema);
      case "string":
        return this.#text(schema, name);
      case "array":
        return this.#array(schema, name, depth);
      case "object":
        return this.#object(schema, depth);
      default:
        return "anything";
    }
  }

  /** Deep inside, what refers to another object is told by its id. */
  #alternative(alternatives: readonly JsonSchema[], depth: number): JsonSchema {
    const plain = alternatives.filter((alternative) => alternative["$ref"] === undefined);
    const isShort = depth >= deepest || this.#random.next() < 0.5;
    return this.#random.pick(isShort && plain.length > 0 ? plain : alternatives) ?? {};
  }

  #typeOf(schema: JsonSchema, depth: number): unknown {
    const types = [schema["type"] ?? (schema["properties"] ? "object" : [])].flat();
    const others = types.filter((type) => type !== "null");
    if (types.length > 0 && others.length === 0) return "null";
    const isScalar = !others.includes("object") && !others.includes("array");
    const isNull = types.length > others.length && (depth >= deepest ? !isScalar : this.#random.next() < 0.2);
    return isNull ? "null" : this.#random.pick(others);
  }

  #number({ minimum, maximum, multipleOf, type, format }: JsonSchema): number {
    const step = typeof multipleOf === "number" ? multipleOf : 1;
    const low = typeof minimum === "number" ? Math.ceil(Math.max(minimum, 0) / step) : 0;
    const high = typeof maximum === "number" ? Math.floor(Math.min(maximum, 2e9) / step) : 2e9 / step;
    const whole = (low + this.#random.below(high - low + 1)) * step;
    return [type].flat().includes("integer") || format !== undefined ? whole : whole + 0.25;
  }

  #text({ format, pattern, minLength, maxLength }: JsonSchema, name: string): string {
    const number = this.#random.below(1e9);
    switch (format) {
      case "uri":
        return `https://api.example.com/repos/octocat/hello-world/${name}/${number}{/sha}`.replace(
          /\{.*/,
          "",
        );
      case "date-time":
        return `2024-0${1 + (number % 9)}-1${number % 10}T19:01:${10 + (number % 50)}Z`;
      case "date":
        return `2024-0${1 + (number % 9)}-1${number % 10}`;
      case "email":
        return `user.${number}@example.com`;
      case "decimal":
        return `${number}.25`;
    }
    if (pattern === "^/v1/file_links") return `/v1/file_links?page=${number}`;
    const words = ["Größe", "in transit", "ready 🚀", "usd", `${name}_${number.toString(36)}NffrFeUfNV2Hib`];
    const text = this.#random.next() < 0.7 ? (words.at(-1) ?? "") : (this.#random.pick(words) ?? "");
    const most = typeof maxLength === "number" ? maxLength : 5000;
    return text.slice(0, most).padEnd(typeof minLength === "number" ? minLength : 0, "x");
  }

  #array({ items, minItems }: JsonSchema, name: string, depth: number): unknown[] {
    const least = typeof minItems === "number" ? minItems : 0;
    const some = depth >= deepest ? 0 : 1 + this.#random.below(3);
    const length = Math.max(least, (depth === 1 ? this.#items : undefined) ?? some);
    return Array.from({ length }, () => this.make(asSchema(items), name, depth));
  }

  #object({ properties, required, additionalProperties }: JsonSchema, depth: number): JsonSchema {
    const names = new Set(asList(required));
    const entries = Object.entries(asSchema(properties)).filter(
      ([name]) => names.has(name) || (depth < deepest && this.#random.next() < 0.9),
    );
    const members = entries.map(([name, part]) => [name, this.make(asSchema(part), name, depth + 1)]);
    if (properties === undefined && typeof additionalProperties === "object") {
      const other = asSchema(additionalProperties);
      members.push(...["order", "source"].map((key) => [key, this.make(other, key, depth + 1)]));
    }
    return Object.fromEntries(members);
  }
}
