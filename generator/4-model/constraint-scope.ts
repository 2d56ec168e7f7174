import type { Arguments, Code } from "../diagnostics/catalog.ts";
import { closest } from "../diagnostics/closest.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { Building } from "./building.ts";
import type { Node } from "./node.ts";
import { type RuleContext, type RuleSubject, ruleSubject, subjectDefaults } from "./rule-subject.ts";
import { typesOf, valuesOf } from "./schema-walk.ts";
import type { Json, JsonType } from "./types.ts";

/** What a rule names, as the model calls it. */
export interface NamedSubject {
  readonly name: string;
  readonly subject: RuleSubject;
}

/** What the rules of one operation may speak of, and the diagnostics about rules that do not fit. */
export class ConstraintScope {
  readonly context: RuleContext;
  readonly #building: Building;
  #isSound = true;

  constructor(building: Building, context: RuleContext) {
    this.#building = building;
    this.context = context;
  }

  /** Whether nothing was reported. */
  get isSound(): boolean {
    return this.#isSound;
  }

  /** What a rule names at a node; what is not there is reported. */
  subject(node: Node, at: "key" | "value" = "value", name: unknown = node.value): NamedSubject | undefined {
    if (typeof name !== "string") return this.malformed(node, "a parameter name");
    return this.find(name) ?? this.unknown(node, name, at);
  }

  /**
   * A parameter by its name on the wire or, where two share that, by its property; a property of the body by the JSON
   * Pointer to it, where no parameter is called like that.
   */
  find(name: string): NamedSubject | undefined {
    const byName = this.context.parameters.filter((parameter) => parameter.name === name);
    const property = byName.length === 1 && byName[0] ? byName[0].property : name;
    const subject = ruleSubject(property, this.context, this.#building.schemas);
    return subject && { name: property, subject };
  }

  unknown(node: Node, name: string, at: "key" | "value" = "value"): undefined {
    const { body, parameters } = this.context;
    if (name.startsWith("/") && body?.kind === "content") {
      this.#report("constraint-unknown-property", { name }, this.#locate(node, at));
      return undefined;
    }
    const known = parameters.map((parameter) => parameter.property);
    this.#report("constraint-unknown-parameter", { name, known }, this.#locate(node, at));
    return undefined;
  }

  /** Like `subject`, for a rule that calculates. */
  number(node: Node): NamedSubject | undefined {
    const found = this.subject(node);
    return found && this.isNumber(found, node) ? found : undefined;
  }

  /** Whether a rule can calculate with what it names; if not, that is reported. */
  isNumber({ subject }: NamedSubject, node: Node): boolean {
    const isNumber = subject.schemas.every((schema) => {
      // What is null is compared with nothing.
      const types = typesOf(this.#building.schemas, schema).filter((type) => type !== "null");
      return types.length > 0 && types.every((type) => type === "integer" || type === "number");
    });
    if (!isNumber) {
      this.#report("constraint-not-a-number", called(subject), this.#locate(node, "value"));
    }
    return isNumber;
  }

  /** Reports a value that what a rule names can never have. */
  checkValue({ subject }: NamedSubject, value: unknown, node: Node): void {
    const { schemas } = this.#building;
    const alternatives = subject.schemas.map((schema) => ({
      values: valuesOf(schemas, schema),
      types: typesOf(schemas, schema),
    }));
    const isPossible = alternatives.some(({ values, types }) =>
      values ? values.includes(value as Json) : types.length === 0 || types.some((type) => isOf(type, value)),
    );
    if (isPossible) return;
    const possible = alternatives.flatMap(
      ({ values, types }) => values?.map((item) => JSON.stringify(item)) ?? types,
    );
    const args = { ...called(subject), value: JSON.stringify(value), values: [...new Set(possible)] };
    this.#report("constraint-impossible-value", args, this.#locate(node, "value"));
  }

  /** Reports a pattern for what is never a text. */
  checkPattern({ subject }: NamedSubject, node: Node): void {
    const canBeText = subject.schemas.some((schema) => {
      const types = typesOf(this.#building.schemas, schema);
      return types.length === 0 || types.includes("string");
    });
    if (canBeText) return;
    this.#report("constraint-not-a-text", called(subject), this.#locate(node, "value"));
  }

  /** The defaults of what the model calls by these names. */
  defaults(...names: readonly string[]): ReadonlyMap<string, Json> {
    return subjectDefaults(names, this.context, this.#building.schemas);
  }

  /** Whether an object has no members but these: a misspelled one would do nothing, and say nothing. */
  hasOnly(node: Node, keys: readonly string[]): boolean {
    const other = node.members().find(([key]) => !keys.includes(key));
    if (!other) return true;
    const [key, member] = other;
    this.#report(
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
    this.#report("constraint-malformed", { expected }, this.#locate(node, at));
    return undefined;
  }

  malformedDependency(node: Node, args: { readonly at?: string; readonly expected: string }): undefined {
    this.#report("dependency-malformed", args, this.#locate(node, "value"));
    return undefined;
  }

  reportExample(node: Node, id: string, expected: "valid" | "invalid"): void {
    this.#report("constraint-example", { id, expected }, this.#locate(node, "value"));
  }

  #report<C extends Code>(code: C, args: Arguments<C>, location: Location): void {
    this.#isSound = false;
    this.#building.diagnostics.report(code, args, location);
  }

  #locate(node: Node, at: "key" | "value") {
    return this.#building.bundle.locate(node.pointer, at);
  }
}

/** What a rule means, in the words of diagnostics: the parameter `size`, the property `period/start` of the body. */
function called(subject: RuleSubject): { readonly name: string; readonly of: "parameter" | "body" } {
  return subject.kind === "parameter"
    ? { name: subject.parameter.name, of: "parameter" }
    : { name: subject.keys.join("/"), of: "body" };
}

function isOf(type: JsonType, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  return type === "null" ? value === null : typeof value === type;
}
