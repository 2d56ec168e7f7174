import { Code } from "./code.ts";
import { Text } from "./text.ts";

/** What Handlebars itself, or JavaScript, asks every object for. */
const askedOfEveryObject = new Set([
  "constructor",
  "length",
  "then",
  "toHTML",
  "toJSON",
  "toString",
  "valueOf",
]);

/**
 * Wraps a view so that reading a name it lacks throws. Handlebars' strict mode alone is silent on `{{#if missing}}`,
 * `{{#each missing}}` and `{{helper missing}}`, which would print a wrong file without a word.
 */
export function strictView(view: object): object {
  return new Proxy(view, strict);
}

/** One for all views: each object in a view is wrapped when it is read. */
const strict: ProxyHandler<object> = {
  get(target, name, receiver) {
    const value: unknown = Reflect.get(target, name, receiver);
    if (value === undefined && typeof name === "string" && !Object.hasOwn(target, name)) {
      if (askedOfEveryObject.has(name)) return undefined;
      throw new Error(`The view has no "${name}"; it has ${Object.keys(target).join(", ")}`);
    }
    return isView(value) ? new Proxy(value, strict) : value;
  },
};

function isView(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Code) && !(value instanceof Text);
}
