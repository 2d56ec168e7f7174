import { formatPointer } from "../../../1-load/pointer.ts";
import { isAny, isNever } from "../../../4-model/possible-values.ts";
import type { KeywordSchema, ObjectKeywords, Schema } from "../../../4-model/types.ts";
import { type Code, code } from "../../environment/code.ts";
import { requiredByParts } from "../common-parts.ts";
import type { Keyword } from "../keyword.ts";
import { eachKey } from "../loops.ts";
import { explainMember, memberStatements, missing } from "../member-statements.ts";
import { partStatements } from "../part-statements.ts";
import { encodePointer } from "../schema-step.ts";
import { ifThen, loop, statement } from "../statement.ts";
import { inside, reportChecked, reportIssue, type Target, variable } from "../target.ts";
import { matches } from "./pattern.ts";
import { memberOfLoop, restStatements } from "./rest.ts";
import { literals } from "./values.ts";

/** `properties` and `required`, one property after the other, in document order. */
export const properties: Keyword = {
  kind: "object",
  statements: (whole, target) => {
    const { object } = whole;
    if (!object) return [];
    const { mode, module } = target.check;
    // What a part of the schema requires as well has its issue from there.
    const byParts = mode === "explain" ? requiredByParts(whole, module) : new Set<string>();
    const requiredHere = object.required.filter((name) => !byParts.has(name));
    const described = object.properties.flatMap(({ name, schema }) => {
      const required = requiredHere.includes(name);
      if (!required && isAny(schema)) return [];
      return memberStatements(
        { name, schema, required, value: own(target, name), isVariable: false },
        target,
      );
    });
    const names = new Set(object.properties.map(({ name }) => name));
    const undescribed = requiredHere.filter((name) => !names.has(name));
    return [...described, ...undescribed.map((name) => missing(target, own(target, name), name))];
  },
};

/**
 * The target's own value of that key; undefined where it is absent. Only what every object inherits can be there without
 * being its own: all else is read directly, which engines do several times as fast.
 */
function own({ value, check }: Target, name: string): Code {
  if (!(name in Object.prototype)) return code`${value}[${name}]`;
  return code`${check.module.runtime("checks", "getOwn")}(${value}, ${name})`;
}

/** `patternProperties` and `additionalProperties`: all keys that have no property of their own, in one loop. */
export const otherProperties: Keyword = {
  kind: "object",
  statements: (schema, target) => {
    const { object } = schema;
    if (!object?.patternProperties && !object?.additionalProperties) return [];
    const key = variable(target, "key");
    const value = variable(target, "member");
    const member = { key, value, name: `${target.name} member` };
    const additional = object.additionalProperties
      ? restStatements(object.additionalProperties, target, "additionalProperties", member)
      : [];
    const patterns = (object.patternProperties ?? []).flatMap(({ pattern, schema: allowed }) => {
      const step = `/patternProperties${encodePointer(formatPointer([pattern]))}`;
      const statements = memberOfLoop(allowed, target, step, member);
      if (statements.length + additional.length === 0) return [];
      const test = matches(key, pattern, { schema, target, hint: `${target.name} key` });
      return { test, statements, schema: allowed };
    });
    const matched = patterns.filter(({ statements }) => statements.length > 0);
    const checks = matched.map(({ test, statements }) => ifThen(test, statements));
    if (additional.length > 0) {
      const isOther = [...isUndescribed(object, key), ...patterns.map(({ test }) => code`!${test}`)];
      if (isOther.length === 0) checks.push(...additional);
      else checks.push(ifThen(isOther, additional));
    }
    if (checks.length === 0) return [];
    const declaration = statement(code`const ${value} = ${target.value}[${key}];`);
    // Where nothing is valid, nobody looks at the value, but for the function that says so.
    const isRead = (schema: Schema) => !isNever(schema) || target.check.mode === "explain";
    const reads =
      matched.some(({ schema: allowed }) => isRead(allowed)) ||
      (additional.length > 0 && !isNever(object.additionalProperties));
    const body = reads ? [declaration, ...checks] : checks;
    // Without a key to ask about, nobody looks it up.
    const isAboutAll = patterns.length === 0 && object.properties.length === 0;
    if (target.check.mode === "decide" && isAboutAll && !checks[0]?.ends)
      return [loop(code`const ${value} of Object.values(${target.value})`, checks)];
    return [eachKey(target, key, body)];
  },
};

function isUndescribed({ properties: described }: ObjectKeywords, key: Code): Code[] {
  const names = described.map(({ name }) => name);
  if (names.length === 0) return [];
  if (names.length <= 3) return names.map((name) => code`${key} !== ${name}`);
  return [code`![${literals(names)}].includes(${key})`];
}

export const propertyNames: Keyword = {
  kind: "object",
  statements: ({ object }, target) => {
    if (!object?.propertyNames) return [];
    const key = variable(target, "name");
    const hint = `${target.name} name`;
    const body =
      target.check.mode === "decide"
        ? reportChecked(inside(target, key, hint), object.propertyNames)
        : explainMember(object.propertyNames, target, {
            key,
            value: key,
            name: hint,
            step: "/propertyNames",
          });
    return body.length === 0 ? [] : [eachKey(target, key, body)];
  },
};

export const dependentRequired: Keyword = {
  kind: "object",
  statements: ({ object }, target) =>
    (object?.dependentRequired ?? []).flatMap(({ property, required }) =>
      required.map((name) => {
        const condition = [
          code`${own(target, property)} !== undefined`,
          code`${own(target, name)} === undefined`,
        ];
        return ifThen(condition, [
          reportIssue(target, "dependentRequired", code`${property}`, code`${name}`),
        ]);
      }),
    ),
};

export const dependentSchemas: Keyword = {
  kind: "object",
  statements: (whole, target) =>
    (whole.object?.dependentSchemas ?? []).flatMap(({ property, schema }) => {
      const step = `/dependentSchemas${encodePointer(formatPointer([property]))}`;
      const narrowed: KeywordSchema = { ...whole, type: ["object"] };
      const checks = partStatements(schema, target, { schema: narrowed, keywords: [], step });
      return checks.length === 0 ? [] : [ifThen(code`${own(target, property)} !== undefined`, checks)];
    }),
};
