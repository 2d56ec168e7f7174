import type { Building } from "./building.ts";
import { pascalCase } from "./names.ts";
import { defined, type Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import { receivedScope, type SchemaScope } from "./schema-scope.ts";
import type { FileName, Identifier, NamedSchema, Pointer, Schema } from "./types.ts";

interface Entry {
  readonly name: Identifier;
  /**
   * What its variants are called after: of a component its name, which is settled before there is any of them; of another
   * what it wished to be called, or two that want the same name would change each other's wish for ever.
   */
  readonly stem: string;
  readonly file: FileName;
  readonly component: string | undefined;
  readonly node: Node;
  readonly scope: SchemaScope;
  /** What it is a variant of. */
  readonly origin: Entry | undefined;
  /** Built when it is first asked for: a schema may refer to itself. */
  schema?: Schema;
}

/**
 * Every schema with a name, known by the pointer it stands at and the scope it is read in. Most mean the same in every
 * scope, and have one name.
 */
export class SchemaRegistry {
  readonly #building: Building;
  readonly #entries = new Map<string, Entry>();
  readonly #byName = new Map<Identifier, Entry>();

  constructor(building: Building) {
    this.#building = building;
  }

  /** Names the schemas of `components.schemas` before anything refers to them. */
  addComponents(components: Node | undefined): void {
    const members = components?.members("schemas") ?? [];
    const names = this.#building.names.components(members.map(([key]) => key));
    members.forEach(([component, node], index) => {
      const named = names[index];
      const scope = this.#building.enter(node.pointer, receivedScope);
      if (named)
        this.#add(node.pointer, { ...named, stem: named.name, component, node, scope, origin: undefined });
    });
  }

  /** The name of the schema that a `$ref` leads to; a target outside `components.schemas` is named after its place. */
  reference(node: Node, around: SchemaScope = receivedScope): Identifier {
    const { key, scope } = this.#inScope(node, around);
    const known = this.#entries.get(key);
    if (known) return known.name;
    const origin = this.#entries.get(node.pointer);
    if (origin)
      return this.#addMadeUp(node, variantName(origin, scope, this.#entries), { key, scope, origin });
    const base = this.#addMadeUp(node, placeName(node.pointer));
    return key === node.pointer ? base : this.reference(node, around);
  }

  /**
   * A schema that stands inside a body: it gets a name, unless it is a reference to one that has a name, so that
   * consumers can say the type and the client can load the validator.
   */
  inline(node: Node, wish: string, around: SchemaScope = receivedScope): Schema {
    const schema = buildSchema(this.#building, node, around);
    if (schema.kind !== "keywords") return schema;
    const { key, scope } = this.#inScope(node, around);
    const target =
      this.#entries.get(key)?.name ?? this.#addMadeUp(node, sharedName(node.pointer) ?? wish, { key, scope });
    return { kind: "reference", pointer: node.pointer, target, annotations: {} };
  }

  /** The schema of that name. */
  get(name: Identifier): Schema {
    const entry = this.#byName.get(name);
    if (!entry) throw new Error(`There is no schema named ${name}`);
    entry.schema ??= buildSchema(this.#building, entry.node, entry.scope);
    return entry.schema;
  }

  /** All of them, in document order, variants behind what they are a variant of; building one may name more. */
  build(): NamedSchema[] {
    const built: { readonly named: NamedSchema; readonly order: number }[] = [];
    const position = new Map(this.#building.componentOrder.map((key, index) => [key, index]));
    for (const { name, file, component, origin, node } of this.#entries.values()) {
      const named = { pointer: node.pointer, name, file, ...defined({ component }), schema: this.get(name) };
      const order = position.get((origin ?? { component }).component ?? "") ?? position.size;
      built.push({ named, order });
    }
    return built.sort((left, right) => left.order - right.order).map(({ named }) => named);
  }

  /** What of a scope matters to a schema, and what it is known by in it. */
  #inScope(node: Node, around: SchemaScope): { readonly key: string; readonly scope: SchemaScope } {
    const { pointer, value } = node;
    const base = this.#building.enter(pointer, receivedScope);
    if (around.direction === "received" && around.anchors.size === 0) return { key: pointer, scope: base };
    const { hasDirections, dynamicAnchors } = this.#building.reach.of(pointer, value);
    const entered = this.#building.enter(pointer, around);
    const direction = hasDirections ? around.direction : "received";
    const anchors = new Map([...entered.anchors].filter(([anchor]) => dynamicAnchors.has(anchor)));
    const differs = [...anchors].filter(([anchor, target]) => base.anchors.get(anchor) !== target);
    if (direction === "received" && differs.length === 0) return { key: pointer, scope: base };
    const key = [pointer, direction, ...differs.sort().flat()].join(" ");
    return { key, scope: { direction, anchors: new Map([...base.anchors, ...anchors]) } };
  }

  #addMadeUp(node: Node, wish: string, options: Options = {}): Identifier {
    const { key = node.pointer, scope = this.#building.enter(node.pointer, receivedScope), origin } = options;
    const { name, file } = this.#building.names.madeUp(wish, key);
    return this.#add(key, { name, stem: pascalCase(wish), file, component: undefined, node, scope, origin });
  }

  #add(key: string, entry: Entry): Identifier {
    this.#entries.set(key, entry);
    this.#byName.set(entry.name, entry);
    return entry.name;
  }
}

interface Options {
  readonly key?: string;
  readonly scope?: SchemaScope;
  readonly origin?: Entry;
}

/** `UserInput` is `User` as it is sent; `TreeOfStrictTree` is `Tree` inside of `StrictTree`. */
function variantName(origin: Entry, scope: SchemaScope, entries: ReadonlyMap<string, Entry>): string {
  const outermost = [...scope.anchors.values()].map((pointer) => stemOf(pointer, entries));
  const others = [...new Set(outermost)].filter((stem) => stem !== origin.stem);
  const input = scope.direction === "sent" ? "Input" : "";
  return `${origin.stem}${others.length === 0 ? "" : `Of${others.join("")}`}${input}`;
}

/** Of what is no component, from its place: whether it has a name already depends on what was read before. */
function stemOf(pointer: Pointer, entries: ReadonlyMap<string, Entry>): string {
  const entry = entries.get(pointer);
  return entry?.component === undefined ? pascalCase(placeName(pointer)) : entry.stem;
}

/** What a schema without a name is called: after the last three parts of where it stands. */
function placeName(pointer: Pointer): string {
  const tokens = pointer
    .split("/")
    .filter((token) => !/^(|components|schemas|properties|paths)$/.test(token));
  return tokens.slice(-3).join(" ");
}

/** A body of `components` is called after its key there, not after the operation that happens to use it first. */
function sharedName(pointer: Pointer): string | undefined {
  const [, section, key = ""] = /^\/components\/(responses|requestBodies)\/([^/]+)/.exec(pointer) ?? [];
  return section && `${pascalCase(key)}${section === "responses" ? "Response" : "Body"}`;
}
