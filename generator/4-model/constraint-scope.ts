import { closest } from "../diagnostics/closest.ts";
import type { Building } from "./building.ts";
import type { Node } from "./node.ts";
import { typesOf, valuesOf } from "./schema-walk.ts";
import type { Json, JsonType, Parameter } from "./types.ts";

/** The parameters that the rules of one operation may speak of, and the diagnostics about rules that do not fit. */
export class ConstraintScope {
  readonly parameters: readonly Parameter[];
  readonly #building: Building;

  constructor(building: Building, parameters: readonly Parameter[]) {
    this.#building = building;
    this.parameters = parameters;
  }

  /** The parameter that a rule names: by its name on the wire or, where two share that, by its property. */
  parameter(node: Node, at: "key" | "value" = "value", name: unknown = node.value): Parameter | undefined {
    if (typeof name !== "string") return this.malformed(node, "a parameter name");
    const byName = this.parameters.filter((parameter) => parameter.name === name);
    const found =
      byName.length === 1 ? byName[0] : this.parameters.find((parameter) => parameter.property === name);
    if (found) return found;
    const known = this.parameters.map((parameter) => parameter.property);
    this.#building.diagnostics.report(
      "constraint-unknown-parameter",
      { name, known },
      this.#locate(node, at),
    );
    return undefined;
  }

  /** Like `parameter`, for a rule that calculates. */
  numericParameter(node: Node): Parameter | undefined {
    const parameter = this.parameter(node);
    if (!parameter) return undefined;
    // A parameter that is null is compared with nothing.
    const types = typesOf(this.#building.schemas, parameter.schema).filter((type) => type !== "null");
    if (types.length > 0 && types.every((type) => type === "integer" || type === "number")) return parameter;
    this.#building.diagnostics.report(
      "constraint-not-a-number",
      { name: parameter.name },
      this.#locate(node, "value"),
    );
    return undefined;
  }

  /** Reports a value that a parameter can never have. */
  checkValue(parameter: Parameter, node: Node): void {
    const { schemas } = this.#building;
    const values = valuesOf(schemas, parameter.schema);
    const types = typesOf(schemas, parameter.schema);
    const isOfType = types.length === 0 || types.some((type) => isOf(type, node.value));
    if (values ? values.includes(node.value as Json) : isOfType) return;
    const possible = values?.map((value) => JSON.stringify(value)) ?? types;
    const args = { name: parameter.name, value: JSON.stringify(node.value), values: possible };
    this.#building.diagnostics.report("constraint-impossible-value", args, this.#locate(node, "value"));
  }

  /** Whether an object has no members but these: a misspelled one would do nothing, and say nothing. */
  hasOnly(node: Node, keys: readonly string[]): boolean {
    const other = node.members().find(([key]) => !keys.includes(key));
    if (!other) return true;
    const [key, member] = other;
    this.#building.diagnostics.report(
      "constraint-malformed",
      { expected: `one of ${keys.join(", ")}`, candidates: closest(key, keys) },
      this.#locate(member, "key"),
    );
    return false;
  }

  /** Whether a member is absent or of that type. */
  isOptional(node: Node, key: string, type: "number" | "string"): boolean {
    const member = node.get(key);
    if (!member || typeof member.value === type) return true;
    this.malformed(member, type === "number" ? "a number" : "a text");
    return false;
  }

  malformed(node: Node, expected: string, at: "key" | "value" = "value"): undefined {
    this.#building.diagnostics.report("constraint-malformed", { expected }, this.#locate(node, at));
    return undefined;
  }

  reportExample(node: Node, id: string, expected: "valid" | "invalid"): void {
    this.#building.diagnostics.report("constraint-example", { id, expected }, this.#locate(node, "value"));
  }

  #locate(node: Node, at: "key" | "value") {
    return this.#building.bundle.locate(node.pointer, at);
  }
}

function isOf(type: JsonType, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  return type === "null" ? value === null : typeof value === type;
}
