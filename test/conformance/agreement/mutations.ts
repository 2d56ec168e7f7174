import type { Choices } from "./choices.ts";
import { anything } from "./schema-values.ts";

/** Another value, one step from the given one: at its root, or anywhere inside of it. */
export function mutate(value: unknown, choices: Choices): unknown {
  if (Array.isArray(value) && value.length > 0 && choices.chance(60)) {
    const index = choices.below(value.length);
    return value.with(index, mutate(value[index], choices));
  }
  if (isObject(value) && Object.keys(value).length > 0 && choices.chance(70)) {
    const key = choices.pick(Object.keys(value));
    return withMember(value, key, mutate(value[key], choices));
  }
  if (choices.chance(20)) return anything(choices);
  if (typeof value === "number") return mutateNumber(value, choices);
  if (typeof value === "string") return mutateText(value, choices);
  if (Array.isArray(value)) return mutateList(value, choices);
  if (isObject(value)) return mutateObject(value, choices);
  return anything(choices);
}

function mutateNumber(value: number, choices: Choices): number {
  const near = [value + 1, value - 1, value + 0.5, value - 0.01, -value, value * 10, value / 3];
  return choices.pick([...near, -0, 1e308, -1e308, 2 ** 53 + 2, 2 ** 63, 5e-324, 1e21, 0.1 + 0.2]);
}

function mutateText(value: string, choices: Choices): string {
  const all = [...value];
  return choices.pick([
    `${value}a`,
    `${value}𝒳`,
    all.slice(1).join(""),
    all.slice(0, -1).join(""),
    value.toUpperCase(),
    `${value}\n`,
    ` ${value}`,
    all.map(() => "𝒳").join(""),
    "",
  ]);
}

function mutateList(value: readonly unknown[], choices: Choices): unknown[] {
  const [first, ...rest] = value;
  return choices.pick([
    [...value, structuredClone(first ?? null)],
    [...value, anything(choices)],
    rest,
    value.slice(0, -1),
    value.toReversed(),
    [],
  ]);
}

function mutateObject(value: Readonly<Record<string, unknown>>, choices: Choices): unknown {
  const keys = Object.keys(value);
  const name = choices.pick(["x", "", "toString", "__proto__", "constructor", "hasOwnProperty", "𝒳"]);
  if (keys.length === 0 || choices.chance(40)) return withMember(value, name, anything(choices));
  const dropped = choices.pick(keys);
  const kept = Object.entries(value).filter(([key]) => key !== dropped);
  // The order of keys makes no difference: of that a copy may be told, too.
  return Object.fromEntries(choices.chance(70) ? kept : Object.entries(value).toReversed());
}

/** A copy in which `__proto__` is a key like any other. */
function withMember(value: Readonly<Record<string, unknown>>, key: string, member: unknown) {
  return Object.fromEntries([...Object.entries(value).filter(([name]) => name !== key), [key, member]]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
