import type { Building } from "./building.ts";
import { pascalCase } from "./names.ts";
import type { Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import type { FileName, Identifier, NamedSchema, Pointer } from "./types.ts";

/** Every schema with a name, known by the pointer it stands at. */
export class SchemaRegistry {
  readonly #building: Building;
  readonly #entries = new Map<Pointer, { name: Identifier; file: FileName; component?: string; node: Node }>();

  constructor(building: Building) {
    this.#building = building;
  }

  /** Names the schemas of `components.schemas`, in document order, before anything refers to them. */
  addComponents(components: Node | undefined): void {
    const members = components?.members("schemas") ?? [];
    // A key that is its own identifier keeps it, whatever stands before it.
    const exact = members.filter(([key]) => pascalCase(key) === key);
    const others = members.filter(([key]) => pascalCase(key) !== key);
    for (const [key, node] of [...exact, ...others]) this.#add(node, key, key);
  }

  /** The name of the schema that a `$ref` leads to; a target outside `components.schemas` is named after its place. */
  reference(node: Node): Identifier {
    const known = this.#entries.get(node.pointer);
    if (known) return known.name;
    const tokens = node.pointer.split("/").filter((token) => !/^(|components|schemas|properties|paths)$/.test(token));
    return this.#add(node, tokens.slice(-3).join(" "));
  }

  /** All of them, in the order they were named; building one may name more. */
  build(): NamedSchema[] {
    const built: NamedSchema[] = [];
    for (const [pointer, { node, ...names }] of this.#entries) {
      built.push({ pointer, ...names, schema: buildSchema(this.#building, node) });
    }
    const position = new Map(this.#building.componentOrder.map((key, index) => [key, index]));
    const order = ({ component }: NamedSchema) => position.get(component ?? "") ?? position.size;
    return built.sort((left, right) => order(left) - order(right));
  }

  #add(node: Node, wish: string, component?: string): Identifier {
    const name = this.#building.names.schema(wish);
    const file = this.#building.names.file("schemas", name);
    this.#entries.set(node.pointer, component === undefined ? { name, file, node } : { name, file, component, node });
    return name;
  }
}
