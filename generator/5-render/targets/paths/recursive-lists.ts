import { isObject, type JsonObject, type JsonValue } from "../../../1-load/json.ts";
import { valueAt } from "../../../1-load/pointer.ts";
import { parseFragment } from "../../../2-resolve/reference.ts";

/** `items` of a list that is part of them -> the component that they are; undefined where they are more than a reference. */
export type RecursiveLists = ReadonlyMap<JsonValue, string | undefined>;

interface List {
  readonly items: JsonValue;
  /** The component, if the items are a reference to one. */
  readonly component: string | undefined;
}

/** A way from one component to another with no object between. */
interface Way {
  readonly to: string;
  /** Those that it goes through. */
  readonly lists: readonly List[];
}

/**
 * The lists by which a component holds itself with no object between, such as any JSON value: TypeScript refuses
 * `components["schemas"]["Value"][]` in the type of `Value` itself (TS2502), because it does not put the items of an array
 * off as it does with members of an object.
 */
export function recursiveLists(document: JsonValue): RecursiveLists {
  const found = new Map<JsonValue, string | undefined>();
  const schemas = valueAt(document, ["components", "schemas"]);
  if (!isObject(schemas)) return found;

  const ways = new Map(Object.entries(schemas).map(([name, schema]) => [name, [...waysFrom(schema)]]));
  // Whatever holds itself through a list is found from the first thing behind the list.
  const behindLists = [...ways.values()].flat().filter(({ lists }) => lists.length > 0);
  for (const name of new Set(behindLists.map(({ to }) => to))) {
    const reached = new Map<string, readonly List[]>([[name, []]]);
    // Grows while it is walked through.
    for (const [component, before] of reached) {
      for (const { to, lists } of ways.get(component) ?? []) {
        if (to === name) mark([...before, ...lists]);
        else if (!reached.has(to)) reached.set(to, [...before, ...lists]);
      }
    }
  }

  /** One of the lists on the way is enough. */
  function mark(lists: readonly List[]): void {
    const list = lists.findLast(({ component }) => component !== undefined) ?? lists.at(-1);
    if (list !== undefined) found.set(list.items, list.component);
  }

  return found;
}

function* waysFrom(schema: JsonValue | undefined, lists: readonly List[] = []): Generator<Way> {
  if (!isObject(schema)) return;
  const { $ref: reference, items, prefixItems } = schema;
  if (reference !== undefined) {
    const to = componentOf(schema);
    if (to !== undefined) yield { to, lists };
    return;
  }
  for (const part of partsOf(schema)) yield* waysFrom(part, lists);
  if (isObject(items)) yield* waysFrom(items, [...lists, { items, component: componentOf(items) }]);
  if (Array.isArray(prefixItems))
    for (const item of prefixItems)
      yield* waysFrom(item, [...lists, { items: prefixItems, component: undefined }]);
}

function partsOf({ allOf, anyOf, oneOf }: JsonObject): JsonValue[] {
  return [allOf, anyOf, oneOf].flatMap((parts) => (Array.isArray(parts) ? parts : []));
}

function componentOf({ $ref: reference }: JsonObject): string | undefined {
  if (typeof reference !== "string") return undefined;
  const [root, kind, name, ...rest] = parseFragment(reference.slice(1)) ?? [];
  return root === "components" && kind === "schemas" && rest.length === 0 ? name : undefined;
}

/** What `ListOf` in the printed types is: what an interface extends is looked at late. */
export const listOfText =
  'interface ListOf<Name extends keyof components["schemas"]> extends Array<components["schemas"][Name]> {}\n';
