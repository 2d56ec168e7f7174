import { flagsOfPattern } from "../../2-resolve/pattern-flags.ts";
import { camelCase } from "../../4-model/names.ts";
import type { KeywordSchema, Schema } from "../../4-model/types.ts";
import { type Code, code, identifier, join, nothing } from "../environment/code.ts";
import { findBranches } from "./branches.ts";
import { type FillScope, type FillStep, propertiesStep, tuples } from "./fill-step.ts";
import { literals } from "./keywords/values.ts";

/**
 * What fills in the defaults of a schema, one step after the other. Which alternative is meant, and whether a condition holds,
 * is asked about the value that was received.
 */
export function fillSteps(schema: Schema, scope: FillScope): readonly FillStep[] {
  if (schema.kind === "boolean") return [];
  if (schema.kind === "reference") return partStep(schema, scope);
  const { reference, pointer, object, allOf = [] } = schema;
  const referenced: Schema | undefined = reference && {
    kind: "reference",
    pointer,
    target: reference,
    annotations: {},
  };
  return [
    ...(referenced ? partStep(referenced, scope) : []),
    ...propertiesStep(object?.properties ?? [], scope),
    ...membersSteps(schema, scope),
    ...itemsStep(schema, scope),
    ...allOf.flatMap((part) => partStep(part, scope)),
    ...(["anyOf", "oneOf"] as const).flatMap((keyword) => alternativesStep(schema, keyword, scope)),
    ...conditionStep(schema, scope),
    ...dependentSteps(schema, scope),
  ];
}

function partStep(part: Schema, scope: FillScope): FillStep[] {
  const fill = scope.fill(part, scope.name);
  return fill ? [call(fill)] : [];
}

function call(fill: Code, when?: Code): FillStep {
  return { callee: fill, values: (filled) => [filled], ...(when && { when }) };
}

/** `patternProperties` and `additionalProperties`. */
function membersSteps({ object }: KeywordSchema, scope: FillScope): FillStep[] {
  if (!object) return [];
  const { properties, patternProperties = [], additionalProperties } = object;
  const callee = () => scope.module.runtime("defaults", "withMembers");
  const test = (pattern: string) => {
    const name = scope.module.pattern(pattern, flagsOfPattern(pattern) ?? "", `${scope.name} key`);
    return code`${identifier(name)}.test(key)`;
  };
  const byPattern = patternProperties.flatMap(({ pattern, schema }): FillStep[] => {
    const fill = scope.fill(schema, `${scope.name} member`);
    if (!fill) return [];
    const isMeant = code`(key) => ${test(pattern)}`;
    return [{ callee: callee(), values: (filled) => [filled, isMeant, fill] }];
  });
  const others = additionalProperties && scope.fill(additionalProperties, `${scope.name} member`);
  if (!others) return byPattern;
  const names = properties.map(({ name }) => name);
  const isDescribed = [
    ...(names.length === 0 ? [] : [code`![${literals(names)}].includes(key)`]),
    ...patternProperties.map(({ pattern }) => code`!${test(pattern)}`),
  ];
  const isOther = isDescribed.length === 0 ? code`() => true` : code`(key) => ${join(isDescribed, " && ")}`;
  return [...byPattern, { callee: callee(), values: (filled) => [filled, isOther, others] }];
}

function itemsStep({ array }: KeywordSchema, scope: FillScope): FillStep[] {
  const { prefixItems = [], items } = array ?? {};
  const first = prefixItems.map((item, position) => scope.fill(item, `${scope.name} item ${position}`));
  const others = items && scope.fill(items, `${scope.name} item`);
  if (!others && first.every((fill) => fill === undefined)) return [];
  const list = join(
    first.map((fill) => fill ?? code`undefined`),
    ", ",
  );
  const callee = scope.module.runtime("defaults", "withItems");
  return [{ callee, values: (filled) => [filled, code`[${list}]`, ...(others ? [others] : [])] }];
}

/** Only what is known to be meant has a say: the branch of a discriminator, or the one alternative that fits. */
function alternativesStep(schema: KeywordSchema, keyword: "anyOf" | "oneOf", scope: FillScope): FillStep[] {
  const alternatives = schema[keyword] ?? [];
  const { module, name } = scope;
  const branches = findBranches(schema, alternatives, module);
  const fills = alternatives.map((alternative) => scope.fill(alternative, name));
  const fallback = branches?.fallback && scope.fill(branches.fallback, name);
  if (!fallback && fills.every((fill) => fill === undefined)) return [];
  if (branches) {
    const entries = [...branches.byValue].map(
      ([value, branch]) => code`[${value}, ${scope.fill(branch, name) ?? code`undefined`}]`,
    );
    const table = identifier(module.name(camelCase(`${name} branch fills`)));
    const type = module.runtime("defaults", "type Fill");
    const head = code`const ${table}: ReadonlyMap<string, ${type} | undefined> = /* @__PURE__ */ new Map`;
    module.declare(code`${head}(${tuples(entries)});`);
    const callee = module.runtime("defaults", "withBranch");
    const last = [code`${branches.property}`, table, ...(fallback ? [fallback] : [])];
    return [{ callee, values: (filled) => [code`value`, filled, ...last] }];
  }
  const entries = alternatives.map((alternative, index) => {
    const fill = fills[index];
    return code`[${scope.fits(alternative, name)}${fill ? code`, ${fill}` : nothing}]`;
  });
  const callee = module.runtime("defaults", "withAlternative");
  return [{ callee, values: (filled) => [code`value`, filled, tuples(entries)] }];
}

function conditionStep(
  { if: condition, then, else: otherwise }: KeywordSchema,
  scope: FillScope,
): FillStep[] {
  const [filledThen, filledElse] = [then, otherwise].map((part) => part && scope.fill(part, scope.name));
  if (!condition || !(filledThen ?? filledElse)) return [];
  const holds = code`${scope.fits(condition, `${scope.name} if`)}(value)`;
  return [
    ...(filledThen ? [call(filledThen, holds)] : []),
    ...(filledElse ? [call(filledElse, code`!${holds}`)] : []),
  ];
}

function dependentSteps({ object }: KeywordSchema, scope: FillScope): FillStep[] {
  return (object?.dependentSchemas ?? []).flatMap(({ property, schema }): FillStep[] => {
    const fill = scope.fill(schema, scope.name);
    if (!fill) return [];
    const isGiven = code`${scope.module.runtime("checks", "getOwn")}(value, ${property}) !== undefined`;
    return [call(fill, isGiven)];
  });
}
