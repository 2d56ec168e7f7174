import type { Bundle } from "../2-resolve/bundle.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { Names, type SettledNames } from "./names.ts";
import { Node } from "./node.ts";
import { checkDialect } from "./schema-dialect.ts";
import type { SchemaOptions } from "./schema-options.ts";
import { SchemaReach } from "./schema-reach.ts";
import type { SchemaScope } from "./schema-scope.ts";
import { SchemaRegistry } from "./schemas.ts";
import type { Pointer } from "./types.ts";

/** What the builders of the model share while one description is built. */
export class Building {
  readonly bundle: Bundle;
  readonly names: Names;
  readonly schemas = new SchemaRegistry(this);
  readonly diagnostics: Diagnostics;
  readonly types: Required<SchemaOptions>;
  readonly reach: SchemaReach;
  /** The keys of `components.schemas`, in document order. */
  readonly componentOrder: readonly string[];

  constructor(
    bundle: Bundle,
    diagnostics: Diagnostics,
    { types = {}, settledNames }: { readonly types?: SchemaOptions; readonly settledNames?: SettledNames },
  ) {
    this.names = new Names(settledNames);
    this.bundle = bundle;
    this.diagnostics = diagnostics;
    this.types = { enums: "closed", int64: "number", formats: "assert", ...types };
    this.reach = new SchemaReach(bundle);
    checkDialect(this, this.root, "jsonSchemaDialect");
    const components = this.root.get("components");
    this.componentOrder = components?.members("schemas").map(([key]) => key) ?? [];
    this.schemas.addComponents(components);
  }

  get root(): Node {
    return new Node(this.bundle.document, "");
  }

  /** The scope inside the schema at a pointer: it is the outermost one with its anchors, unless another was before. */
  enter(pointer: Pointer, scope: SchemaScope): SchemaScope {
    const own = this.bundle.identifiers?.anchorsAt(pointer);
    if (!own || [...own.keys()].every((anchor) => scope.anchors.has(anchor))) return scope;
    return { direction: scope.direction, anchors: new Map([...own, ...scope.anchors]) };
  }

  /**
   * Follows the `$ref`s of an object that is no schema (a parameter, response, header, …) to what they mean. From
   * OpenAPI 3.1 on, `summary` and `description` beside a `$ref` replace those of the target.
   */
  follow(node: Node): Node {
    const reference = node.string("$ref");
    if (reference === undefined) return node;
    const found = this.bundle.resolve(reference);
    // The resolve stage reports what leads nowhere, and the model is not built then.
    if (!found) throw new Error(`Unresolved reference ${reference} at ${node.pointer}`);
    const target = this.follow(new Node(found.value, found.pointer));
    const overrides = this.bundle.version === "3.0" ? {} : annotationsBeside(node);
    return Object.keys(overrides).length === 0
      ? target
      : new Node({ ...(target.value as object), ...overrides }, target.pointer);
  }
}

function annotationsBeside(node: Node): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of ["summary", "description"]) {
    const value = node.string(name);
    if (value !== undefined) result[name] = value;
  }
  return result;
}
