import type { Operation } from "../../../4-model/types.ts";

/**
 * Conductor replaces `${…}` in every string of a task's input. What the description says must not become such an
 * expression, so `${` is written `$${`, as Conductor documents.
 */
export function literal(raw: string): string {
  return raw.replaceAll("${", "$${");
}

/** The input of the workflow that carries each parameter, by property: unique names that a path of JSON can hold. */
export function inputNames(operation: Operation): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const body = operation.body?.kind === "content" ? [operation.body.property] : [];
  for (const property of [...operation.parameters.map((parameter) => parameter.property), ...body]) {
    const base = property.replace(/[^\w-]+/g, "_").replace(/^[^A-Za-z_]+/, "_") || "_";
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`;
    taken.add(name);
    names.set(property, name);
  }
  return names;
}

/** The value of an input of the workflow. */
export function inputExpression(name: string | undefined): string {
  return `\${workflow.input.${name ?? "_"}}`;
}

/** A credential from Conductor's store of secrets. */
export function secretExpression(scheme: string): string {
  return `\${workflow.secrets.${scheme.replace(/\W+/g, "_")}}`;
}
