/** Of every type one or more; none of them was chosen for a schema. */
const probes = [null, true, 0, -1, 0.5, 1e6, "", "a", "x".repeat(6000), [], [0], ["a"], {}, { a: 1 }];

/** A value, and what becomes of it when one thing in it is replaced, taken away or added. */
export function variants(value: unknown, depth = 4): unknown[] {
  const found: unknown[] = [value, ...probes];
  if (typeof value !== "object" || value === null || depth === 0) return found;
  if (Array.isArray(value)) {
    const [first] = value;
    found.push([...value, ...value], [...value, "other"]);
    for (const inner of variants(first, depth - 1)) found.push([inner, ...value.slice(1)]);
    return found;
  }
  found.push({ ...value, unknown: 1 });
  for (const [name, member] of Object.entries(value)) {
    const others = Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    found.push(others);
    for (const inner of variants(member, depth - 1)) found.push({ ...others, [name]: inner });
  }
  return found;
}
