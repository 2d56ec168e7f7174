import type { Condition, Constraint, GroupKind, Json } from "../../../4-model/types.ts";

/** What a type says of one parameter: whether it is given, and which values it has then. */
export interface Claim {
  readonly presence: "given" | "absent" | "any";
  /** Absent: any. */
  readonly values?: readonly Json[];
}

/** What a type says of several parameters at once, by property. */
export type Alternative = ReadonlyMap<string, Claim>;

/** What is known about a parameter that types may speak of. */
export interface ClaimedParameter {
  readonly required: boolean;
  /** All values that it can have, where its type lists them. */
  readonly values: readonly Json[] | undefined;
  readonly fallback: Json | undefined;
}

export type ClaimedParameters = ReadonlyMap<string, ClaimedParameter>;

/** The alternatives of which one has to be so for a rule to hold; undefined where types cannot say it. */
export function ruleAlternatives(
  rule: Constraint,
  parameters: ClaimedParameters,
): readonly Alternative[] | undefined {
  const own = requirement(rule, parameters);
  if (!rule.when) return own;
  const without = alternativesOf(rule.when, false, parameters);
  return own && without && distinct([...without, ...own]);
}

function requirement(rule: Constraint, parameters: ClaimedParameters): readonly Alternative[] | undefined {
  switch (rule.kind) {
    case "requires":
      return all(rule.conditions, true, parameters);
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return group(rule.kind, rule.conditions, parameters);
    case "compare":
    case "multipleOf":
      return undefined;
  }
}

/** The alternatives in which a condition is met or, with `isMet` false, is not. */
function alternativesOf(
  condition: Condition,
  isMet: boolean,
  parameters: ClaimedParameters,
): readonly Alternative[] | undefined {
  switch (condition.kind) {
    case "present":
    case "absent":
      return claim(
        condition.parameter,
        { presence: (condition.kind === "present") === isMet ? "given" : "absent" },
        parameters,
      );
    case "equals":
      return valueClaim(condition.parameter, [condition.value], isMet, parameters);
    case "in":
      return valueClaim(condition.parameter, condition.values, isMet, parameters);
    case "like":
    case "compare":
      return undefined;
    case "not":
      return alternativesOf(condition.condition, !isMet, parameters);
    case "and":
      return isMet
        ? all(condition.conditions, true, parameters)
        : some(condition.conditions, false, parameters);
    case "or":
    case "atLeastOne":
      return isMet
        ? some(condition.conditions, true, parameters)
        : all(condition.conditions, false, parameters);
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return isMet ? group(condition.kind, condition.conditions, parameters) : undefined;
  }
}

function group(
  kind: GroupKind,
  conditions: readonly Condition[],
  parameters: ClaimedParameters,
): readonly Alternative[] | undefined {
  const others = (index: number) =>
    all(
      conditions.filter((_, other) => other !== index),
      false,
      parameters,
    );
  switch (kind) {
    case "atLeastOne":
      return some(conditions, true, parameters);
    case "atMostOne":
      return union(conditions.map((_, index) => others(index)));
    case "exactlyOne":
      return union(
        conditions.map((condition, index) =>
          product([alternativesOf(condition, true, parameters), others(index)]),
        ),
      );
    case "allOrNone":
      return union([all(conditions, true, parameters), all(conditions, false, parameters)]);
  }
}

function all(conditions: readonly Condition[], isMet: boolean, parameters: ClaimedParameters) {
  return product(conditions.map((condition) => alternativesOf(condition, isMet, parameters)));
}

function some(conditions: readonly Condition[], isMet: boolean, parameters: ClaimedParameters) {
  return union(conditions.map((condition) => alternativesOf(condition, isMet, parameters)));
}

function union(lists: readonly (readonly Alternative[] | undefined)[]): readonly Alternative[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? distinct(known.flat()) : undefined;
}

/** More alternatives than this are no help to anybody. */
const most = 200;

function product(lists: readonly (readonly Alternative[] | undefined)[]): readonly Alternative[] | undefined {
  let alternatives: readonly Alternative[] = [new Map()];
  for (const list of lists) {
    if (!list || alternatives.length * list.length > most) return undefined;
    alternatives = alternatives.flatMap((left) => list.flatMap((right) => merge(left, right)));
  }
  return alternatives;
}

/** Both at once; none where they contradict each other. */
function merge(left: Alternative, right: Alternative): readonly Alternative[] {
  const merged = new Map(left);
  for (const [name, claim] of right) {
    const both = mergeClaims(merged.get(name), claim);
    if (!both) return [];
    merged.set(name, both);
  }
  return [merged];
}

function mergeClaims(left: Claim | undefined, right: Claim): Claim | undefined {
  if (!left) return right;
  const [presence = "any", other] = new Set(
    [left, right].flatMap((claim) => (claim.presence === "any" ? [] : [claim.presence])),
  );
  if (other !== undefined) return undefined;
  if (presence === "absent" || !(left.values || right.values)) return { presence };
  const values = (left.values ?? right.values ?? []).filter(
    (value) => (left.values ?? [value]).includes(value) && (right.values ?? [value]).includes(value),
  );
  if (values.length > 0) return { presence, values };
  return presence === "given" ? undefined : { presence: "absent" };
}

function claim(name: string, made: Claim, parameters: ClaimedParameters): readonly Alternative[] | undefined {
  const parameter = parameters.get(name);
  if (!parameter) return undefined;
  if (!parameter.required) return [new Map([[name, made]])];
  if (made.presence === "absent") return [];
  // That it is given is said already.
  return [made.values ? new Map([[name, { ...made, presence: "given" }]]) : new Map()];
}

/** That the value is one of several, or none of them; the default is the value of what is omitted. */
function valueClaim(
  name: string,
  wanted: readonly Json[],
  isMet: boolean,
  parameters: ClaimedParameters,
): readonly Alternative[] | undefined {
  const parameter = parameters.get(name);
  if (!parameter?.values) return undefined;
  const { fallback } = parameter;
  const values = parameter.values.filter((value) => wanted.includes(value) === isMet);
  const canBeOmitted = fallback === undefined ? !isMet : wanted.includes(fallback) === isMet;
  if (values.length === 0) return canBeOmitted ? claim(name, { presence: "absent" }, parameters) : [];
  return claim(name, { presence: canBeOmitted ? "any" : "given", values }, parameters);
}

/** Without those that another one allows already, which says less. */
function distinct(alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.filter((one, index) => {
    return !alternatives.some((other, place) => {
      if (place === index || !includes(other, one)) return false;
      return place < index || !includes(one, other);
    });
  });
}

/** Whether what is so by the second one is so by the first one too. */
function includes(wide: Alternative, narrow: Alternative): boolean {
  return [...wide].every(([name, claim]) => {
    const own = narrow.get(name);
    if (!own || (claim.presence !== "any" && own.presence !== claim.presence)) return false;
    if (!claim.values || own.presence === "absent") return true;
    return own.values?.every((value) => claim.values?.includes(value)) ?? false;
  });
}
