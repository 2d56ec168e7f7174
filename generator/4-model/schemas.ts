import type { Building } from "./building.ts";
import { pascalCase } from "./names.ts";
import { defined, type Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import type { FileName, Identifier, NamedSchema, Pointer, Schema } from "./types.ts";

interface Entry {
  readonly name: Identifier;
  readonly file: FileName;
  readonly component: string | undefined;
  readonly node: Node;
  /** Built when it is first asked for: a schema may refer to itself. */
  schema?: Schema;
}

/** Every schema with a name, known by the pointer it stands at. */
export class SchemaRegistry {
  readonly #building: Building;
  readonly #entries = new Map<Pointer, Entry>();
  readonly #pointers = new Map<Identifier, Pointer>();

  constructor(building: Building) {
    this.#building = building;
  }

  /** Names the schemas of `components.schemas` before anything refers to them. */
  addComponents(components: Node | undefined): void {
    const members = components?.members("schemas") ?? [];
    const names = this.#building.names.components(members.map(([key]) => key));
    members.forEach(([component, node], index) => {
      const named = names[index];
      if (named) this.#add({ ...named, component, node });
    });
  }

  /** The name of the schema that a `$ref` leads to; a target outside `components.schemas` is named after its place. */
  reference(node: Node): Identifier {
    const known = this.#entries.get(node.pointer);
    if (known) return known.name;
    const tokens = node.pointer
      .split("/")
      .filter((token) => !/^(|components|schemas|properties|paths)$/.test(token));
    return this.#addMadeUp(node, tokens.slice(-3).join(" "));
  }

  /**
   * A schema that stands inside a body: it gets a name, unless it is a reference to one that has a name, so that
   * consumers can say the type and the client can load the validator.
   */
  inline(node: Node, wish: string): Schema {
    const schema = buildSchema(this.#building, node);
    if (schema.kind !== "keywords") return schema;
    const known = this.#entries.get(node.pointer);
    const target = known?.name ?? this.#addMadeUp(node, sharedName(node.pointer) ?? wish);
    return { kind: "reference", pointer: node.pointer, target, annotations: {} };
  }

  /** The schema of that name. */
  get(name: Identifier): Schema {
    const pointer = this.#pointers.get(name);
    const entry = this.#entries.get(pointer ?? "");
    if (!entry) throw new Error(`There is no schema named ${name}`);
    entry.schema ??= buildSchema(this.#building, entry.node);
    return entry.schema;
  }

  /** All of them, in document order; building one may name more. */
  build(): NamedSchema[] {
    const built: NamedSchema[] = [];
    for (const [pointer, { name, file, component }] of this.#entries) {
      built.push({ pointer, name, file, ...defined({ component }), schema: this.get(name) });
    }
    const position = new Map(this.#building.componentOrder.map((key, index) => [key, index]));
    const order = ({ component }: NamedSchema) => position.get(component ?? "") ?? position.size;
    return built.sort((left, right) => order(left) - order(right));
  }

  #addMadeUp(node: Node, wish: string): Identifier {
    const { name, file } = this.#building.names.madeUp(wish, node.pointer);
    return this.#add({ name, file, component: undefined, node });
  }

  #add(entry: Entry): Identifier {
    this.#entries.set(entry.node.pointer, entry);
    this.#pointers.set(entry.name, entry.node.pointer);
    return entry.name;
  }
}

/** A body of `components` is called after its key there, not after the operation that happens to use it first. */
function sharedName(pointer: Pointer): string | undefined {
  const [, section, key = ""] = /^\/components\/(responses|requestBodies)\/([^/]+)/.exec(pointer) ?? [];
  return section && `${pascalCase(key)}${section === "responses" ? "Response" : "Body"}`;
}
