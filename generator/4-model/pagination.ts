import { parsePointer } from "../1-load/pointer.ts";
import type { Building } from "./building.ts";
import { defined, type Node } from "./node.ts";
import { fieldAt, itemsOf, typesOf } from "./schema-walk.ts";
import type { CursorStep, JsonType, Pagination, Parameter, Response, Schema } from "./types.ts";

/** Styles that the model can hold; those the client cannot follow yet are refused. */
const supportedStyles = ["itemCursor", "cursor"] as const;

const members = ["style", "items", "hasMore", "limit", "forward", "backward"];

/**
 * How the pages of an operation follow each other (`x-pagination`), verified against its parameters and the schema of its
 * successful response: what does not fit is a diagnostic, and never guessed.
 */
export function buildPagination(
  building: Building,
  operation: Node,
  parameters: readonly Parameter[],
  responses: readonly Response[],
): Pagination | undefined {
  const node = operation.get("x-pagination");
  return node && new PaginationBuilder(building, node, parameters, responses).build();
}

class PaginationBuilder {
  readonly #building: Building;
  readonly #node: Node;
  readonly #parameters: readonly Parameter[];
  readonly #body: Schema | undefined;

  constructor(
    building: Building,
    node: Node,
    parameters: readonly Parameter[],
    responses: readonly Response[],
  ) {
    this.#building = building;
    this.#node = node;
    this.#parameters = parameters;
    const success = responses.find(({ status }) => /^2(\d\d|XX)$/.test(status));
    this.#body = success?.content.find(({ format }) => format === "json")?.schema;
  }

  build(): Pagination | undefined {
    const style = supportedStyles.find((name) => name === this.#node.string("style"));
    if (!style)
      return this.#unfit(this.#node.get("style") ?? this.#node, `a style: ${supportedStyles.join(" or ")}`);
    if (!this.#body) return this.#unfit(this.#node, "a successful JSON response with a schema");
    if (!this.#hasOnly(this.#node, members)) return undefined;
    const items = this.#pointer(this.#node, "items", this.#body, ["array"]);
    const itemSchema = items && itemsOf(this.#building.schemas, items.schema);
    if (!items) return undefined;
    if (!itemSchema)
      return this.#unfit(this.#node.get("items") ?? this.#node, "an array whose items have a schema");
    const source = style === "itemCursor" ? itemSchema : this.#body;
    const forward = this.#step("forward", source);
    const hasMore = this.#node.has("hasMore")
      ? this.#pointer(this.#node, "hasMore", this.#body, ["boolean"])
      : undefined;
    const limit = this.#node.has("limit") ? this.#parameter(this.#node, "limit") : undefined;
    const backward = this.#node.has("backward") ? this.#step("backward", source) : undefined;
    if (!forward) return undefined;
    return {
      pointer: this.#node.pointer,
      style,
      items: items.tokens,
      itemSchema,
      forward,
      ...defined({ hasMore: hasMore?.tokens, limit: limit?.property, backward }),
    };
  }

  #step(direction: "forward" | "backward", source: Schema): CursorStep | undefined {
    const node = this.#node.get(direction);
    if (!node) return this.#unfit(this.#node, `${direction}: { parameter, from }`);
    if (!this.#hasOnly(node, ["parameter", "from"])) return undefined;
    const parameter = this.#parameter(node, "parameter");
    const from = this.#pointer(node, "from", source, ["string", "integer", "number"]);
    return parameter && from && { parameter: parameter.property, from: from.tokens };
  }

  #parameter(parent: Node, key: string): Parameter | undefined {
    const name = parent.string(key);
    const found = this.#parameters.find((parameter) => parameter.name === name);
    if (found) return found;
    const known = this.#parameters.map((parameter) => parameter.name).join(", ");
    return this.#unfit(
      parent.get(key) ?? parent,
      `${key}: the name of a parameter of this operation (${known})`,
    );
  }

  #pointer(parent: Node, key: string, source: Schema, types: readonly JsonType[]) {
    const node = parent.get(key);
    const value = node?.value;
    const tokens = typeof value === "string" ? parsePointer(value) : undefined;
    if (!tokens) {
      return this.#unfit(node ?? parent, `${key}: a JSON Pointer such as /${key === "from" ? "id" : key}`);
    }
    const schema = fieldAt(this.#building.schemas, source, tokens);
    if (!schema)
      return this.#unfit(node ?? parent, `${key}: a pointer to a field that the schema of the response has`);
    const found = typesOf(this.#building.schemas, schema);
    if (found.some((type) => types.includes(type))) return { tokens, schema };
    return this.#unfit(node ?? parent, `${key}: a pointer to a field of type ${types.join(" or ")}`);
  }

  /** A misspelled member would do nothing, and say nothing. */
  #hasOnly(node: Node, keys: readonly string[]): boolean {
    const other = node.members().find(([key]) => !keys.includes(key));
    if (other) this.#unfit(other[1], `one of ${keys.join(", ")}`, "key");
    return other === undefined;
  }

  #unfit(node: Node, expected: string, at: "key" | "value" = "value"): undefined {
    this.#building.diagnostics.report(
      "pagination-mismatch",
      { expected },
      this.#building.bundle.locate(node.pointer, at),
    );
    return undefined;
  }
}
