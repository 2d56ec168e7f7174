import type { KeywordSchema, Schema } from "../../../4-model/types.ts";
import { type Code, code, identifier, join } from "../../environment/code.ts";
import { checkSchema } from "../check-schema.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen, loop, type Statement, statement } from "../statement.ts";
import { inside, reportIssue, type Target, variable } from "../target.ts";
import { patternFlags } from "./pattern.ts";

/** Which items a composition has evaluated is not tracked: refused, because leaving it out would accept too much. */
export const unevaluatedItems: Keyword = {
  kind: "array",
  statements: (schema, target) => {
    if (schema.array?.unevaluatedItems) target.check.unsupported("the keyword unevaluatedItems", schema);
    return [];
  },
};

/**
 * `unevaluatedProperties`: the keys that neither the schema itself nor any part of it that accepts the value knows.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-11.3
 */
export const unevaluatedProperties: Keyword = {
  kind: "object",
  statements: (schema, target) => {
    const rest = schema.object?.unevaluatedProperties;
    if (!rest) return [];
    const key = variable(target, "key");
    const value = variable(target, "member");
    const member = inside(target, key, value, "member");
    const { known, before } = new Evaluation(target, key, schema).of(schema);
    if (known === "all") return [];
    const body =
      rest.kind === "boolean" && !rest.value
        ? [reportIssue(member, "unevaluatedProperties", "is not known")]
        : [statement(code`const ${value} = ${target.value}[${key}];`), ...checkSchema(rest, member)];
    const isUnknown = known.length === 0 ? code`true` : code`!(${join(known, " || ")})`;
    return [...before, loop(code`const ${key} of Object.keys(${target.value})`, [ifThen(isUnknown, body)])];
  },
};

interface Evaluated {
  /** Conditions, each of which means that the key is evaluated; or all keys are. */
  readonly known: readonly Code[] | "all";
  /** What the conditions need to have been computed. */
  readonly before: readonly Statement[];
}

const nothing: Evaluated = { known: [], before: [] };

/** Finds out which keys a schema evaluates. */
class Evaluation {
  readonly #target: Target;
  readonly #key: Code;
  readonly #schema: KeywordSchema;
  readonly #open = new Set<Schema>();

  constructor(target: Target, key: Code, schema: KeywordSchema) {
    this.#target = target;
    this.#key = key;
    this.#schema = schema;
  }

  of(schema: Schema): Evaluated {
    if (schema.kind === "boolean") return nothing;
    if (this.#open.has(schema)) {
      this.#target.check.unsupported("unevaluatedProperties of a schema that contains itself", this.#schema);
      return nothing;
    }
    this.#open.add(schema);
    const { module } = this.#target.check;
    const evaluated =
      schema.kind === "reference" ? this.of(module.schema(schema.target)) : this.#ofKeywords(schema);
    this.#open.delete(schema);
    return evaluated;
  }

  #ofKeywords(schema: KeywordSchema): Evaluated {
    const { object } = schema;
    const isNested = schema !== this.#schema && object?.unevaluatedProperties;
    if (object?.additionalProperties || isNested) return { known: "all", before: [] };
    const parts = [this.#own(schema), ...(schema.allOf ?? []).map((part) => this.of(part))];
    if (schema.reference) parts.push(this.of(this.#target.check.module.schema(schema.reference)));
    for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      parts.push(this.#ifAccepted(branch, branch));
    if (schema.if) {
      parts.push(this.#ifAccepted(schema.if, schema.if));
      if (schema.then) parts.push(this.#ifAccepted(schema.if, schema.then));
      if (schema.else) parts.push(this.#ifAccepted(schema.if, schema.else, true));
    }
    for (const { property, schema: dependent } of object?.dependentSchemas ?? []) {
      const getOwn = this.#target.check.module.runtime("checks", "getOwn");
      const isGiven = code`${getOwn}(${this.#target.value}, ${property}) !== undefined`;
      parts.push(onCondition(isGiven, this.of(dependent)));
    }
    return merge(parts);
  }

  #own({ object }: KeywordSchema): Evaluated {
    const names = (object?.properties ?? []).map(({ name }) => code`${this.#key} === ${name}`);
    const patterns = (object?.patternProperties ?? []).map(({ pattern }) => {
      const test = this.#target.check.module.pattern(pattern, patternFlags(pattern) ?? "", "key");
      return code`${identifier(test)}.test(${this.#key})`;
    });
    return { known: [...names, ...patterns], before: [] };
  }

  /** What `part` evaluates, where `condition` accepts the value (or, `negated`, where it does not). */
  #ifAccepted(condition: Schema, part: Schema, negated = false): Evaluated {
    const evaluated = this.of(part);
    if (evaluated.known !== "all" && evaluated.known.length === 0) return evaluated;
    const { module, reference } = this.#target.check;
    const accepts = variable(this.#target, "accepts");
    const passes = code`${module.runtime("checks", "passes")}(${reference(condition, "part")}, ${this.#target.value})`;
    const declaration = statement(code`const ${accepts} = ${negated ? code`!${passes}` : passes};`);
    const { known, before } = onCondition(accepts, evaluated);
    return { known, before: [...before, declaration] };
  }
}

function onCondition(condition: Code, { known, before }: Evaluated): Evaluated {
  if (known === "all") return { known: [condition], before };
  if (known.length === 0) return { known, before };
  return { known: [code`(${condition} && (${join(known, " || ")}))`], before };
}

function merge(parts: readonly Evaluated[]): Evaluated {
  const before = parts.flatMap((part) => part.before);
  const known: Code[] = [];
  for (const part of parts) {
    if (part.known === "all") return { known: "all", before };
    known.push(...part.known);
  }
  return { known, before };
}
