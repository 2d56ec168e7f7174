import type { Operation } from "../../../4-model/types.ts";

/** What Conductor puts in the place of `${…}` in the input of a task. */
export class Expression {
  readonly source: string;

  private constructor(source: string) {
    this.source = source;
  }

  /** The value of an input of the workflow. */
  static input(name: string | undefined): Expression {
    return new Expression(`\${workflow.input.${name ?? "_"}}`);
  }

  /** A credential from Conductor's store of secrets. */
  static secret(scheme: string): Expression {
    return new Expression(`\${workflow.secrets.${scheme.replace(/\W+/g, "_")}}`);
  }
}

/**
 * Joins text and expressions. What the description says must not become an expression: its `${` is written `$${`, as
 * Conductor documents. A `$` right before an expression would turn that into text, so it is percent-encoded.
 */
export function template(...parts: readonly (string | Expression)[]): string {
  let text = "";
  let output = "";
  const endText = () => {
    output += text.replaceAll("${", () => "$${");
    text = "";
  };
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      text = text.replace(/\$+$/, (dollars) => "%24".repeat(dollars.length));
      endText();
      output += part.source;
    }
  }
  endText();
  return output;
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
