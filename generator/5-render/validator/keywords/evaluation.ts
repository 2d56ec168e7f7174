import type { KeywordSchema, Schema } from "../../../4-model/types.ts";
import { type Code, code, join } from "../../environment/code.ts";
import { type Statement, statement } from "../statement.ts";
import { fits, type Target, variable } from "../target.ts";
import { matches } from "./pattern.ts";

/** Which keys of an object, or which items of an array, a schema has evaluated. */
interface Evaluated {
  /** Conditions, each of which means that the key or item is evaluated; or all of them are. */
  readonly known: readonly Code[] | "all";
  /** What the conditions need to have been computed. */
  readonly before: readonly Statement[];
}

const nothing: Evaluated = { known: [], before: [] };

/** What is looped over: the keys of an object, or the indexes of an array with their items. */
export type Members =
  | { readonly kind: "properties"; readonly key: Code }
  | { readonly kind: "items"; readonly index: Code; readonly item: Code };

/**
 * Finds out which members a schema evaluates: those that it describes itself, and those that any part of it describes
 * that accepts the value.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-11
 */
export class Evaluation {
  readonly #target: Target;
  readonly #members: Members;
  readonly #schema: KeywordSchema;

  /** @param schema the one whose `unevaluatedItems` or `unevaluatedProperties` it is about */
  constructor(target: Target, members: Members, schema: KeywordSchema) {
    this.#target = target;
    this.#members = members;
    this.#schema = schema;
  }

  of(schema: Schema): Evaluated {
    if (schema.kind === "boolean") return nothing;
    const { module } = this.#target.check;
    return schema.kind === "reference" ? this.of(module.schema(schema.target)) : this.#ofKeywords(schema);
  }

  #ofKeywords(schema: KeywordSchema): Evaluated {
    if (this.#evaluatesAll(schema)) return { known: "all", before: [] };
    const { module } = this.#target.check;
    const parts = [this.#own(schema), ...(schema.allOf ?? []).map((part) => this.of(part))];
    if (schema.reference) parts.push(this.of(module.schema(schema.reference)));
    for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      parts.push(this.#ifAccepted(branch, branch));
    if (schema.if) {
      parts.push(this.#ifAccepted(schema.if, schema.if));
      if (schema.then) parts.push(this.#ifAccepted(schema.if, schema.then));
      if (schema.else) parts.push(this.#ifAccepted(schema.if, schema.else, true));
    }
    for (const { property, schema: dependent } of schema.object?.dependentSchemas ?? []) {
      const evaluated = this.of(dependent);
      if (isNothing(evaluated)) continue;
      const isGiven = code`${module.runtime("checks", "getOwn")}(${this.#target.value}, ${property}) !== undefined`;
      parts.push(onCondition(isGiven, evaluated));
    }
    return merge(parts);
  }

  /** Whether a schema describes all members, whatever the value is. Nothing is made for it then. */
  #evaluatesAll(schema: Schema): boolean {
    if (schema.kind === "boolean") return false;
    const { module } = this.#target.check;
    if (schema.kind === "reference") return this.#evaluatesAll(module.schema(schema.target));
    if (this.#describesAll(schema)) return true;
    const parts = schema.reference ? [module.schema(schema.reference)] : [];
    return [...parts, ...(schema.allOf ?? [])].some((part) => this.#evaluatesAll(part));
  }

  #describesAll(schema: KeywordSchema): boolean {
    const isInner = schema !== this.#schema;
    const { object, array } = schema;
    return this.#members.kind === "properties"
      ? object?.additionalProperties !== undefined || (isInner && object?.unevaluatedProperties !== undefined)
      : array?.items !== undefined || (isInner && array?.unevaluatedItems !== undefined);
  }

  #own(schema: KeywordSchema): Evaluated {
    const { object, array } = schema;
    const { reference } = this.#target.check;
    const members = this.#members;
    if (members.kind === "items") {
      const known: Code[] = [];
      if (array?.prefixItems) known.push(code`${members.index} < ${array.prefixItems.length}`);
      if (array?.contains) {
        const check = reference(array.contains, `${this.#target.name} contains`, "decide");
        known.push(code`${check}(${members.item})`);
      }
      return { known, before: [] };
    }
    const names = (object?.properties ?? []).map(({ name }) => code`${members.key} === ${name}`);
    const patterns = (object?.patternProperties ?? []).map(({ pattern }) =>
      matches(members.key, pattern, { schema, target: this.#target, hint: "key" }),
    );
    return { known: [...names, ...patterns], before: [] };
  }

  /** What `part` evaluates, where `condition` accepts the value (or, `negated`, where it does not). */
  #ifAccepted(condition: Schema, part: Schema, negated = false): Evaluated {
    const evaluated = this.of(part);
    if (isNothing(evaluated)) return evaluated;
    const accepts = variable(this.#target, "accepts");
    const isAccepted = fits(condition, this.#target, "part");
    const declaration = statement(code`const ${accepts} = ${negated ? code`!${isAccepted}` : isAccepted};`);
    const { known, before } = onCondition(accepts, evaluated);
    return { known, before: [...before, declaration] };
  }
}

function isNothing({ known }: Evaluated): boolean {
  return known !== "all" && known.length === 0;
}

function onCondition(condition: Code, { known, before }: Evaluated): Evaluated {
  if (known === "all") return { known: [condition], before };
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
