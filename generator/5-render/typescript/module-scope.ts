import { camelCase, type NameScope } from "../../4-model/names.ts";
import type { Identifier, Json, NamedSchema, Schema } from "../../4-model/types.ts";
import { type Code, code, identifier, join, json, lines, nothing } from "../environment/code.ts";
import type { Mode } from "../validator/target.ts";
import { checkScope } from "./check-names.ts";
import { type LazyExport, lineWidth } from "./layout.ts";

/** Gives the module of a schema's name: its file, for an import. */
export type SchemaIndex = ReadonlyMap<Identifier, NamedSchema>;

/** What one module of the generated package needs beside its own text: imports, and names that do not collide. */
export class ModuleScope {
  readonly #schemas: SchemaIndex;
  readonly #folder: string;
  readonly #own: ReadonlySet<string>;
  readonly #names: NameScope;
  readonly #imports = new Map<string, Set<string>>();
  readonly #valueSets = new Map<string, string>();
  readonly #patterns = new Map<string, string>();
  readonly #shared = new Map<string, Code>();
  readonly #parts = {
    decide: new Map<Schema, Code>(),
    explain: new Map<Schema, Code>(),
    fill: new Map<Schema, Code>(),
  };
  readonly #declarations: Code[] = [];

  /** @param options.own names that the module itself declares */
  constructor(options: { schemas: SchemaIndex; folder: string; own: readonly string[] }) {
    this.#schemas = options.schemas;
    this.#folder = options.folder;
    this.#own = new Set(options.own);
    this.#names = checkScope.child(this.#own);
  }

  /** What a name stands for. */
  schema(name: Identifier): Schema {
    return this.#find(name).schema;
  }

  /** The type of a named schema, imported if it lives elsewhere. */
  schemaType(name: Identifier): Code {
    return this.#fromSchema(name, `type ${name}`, name);
  }

  /** A function about a named schema, imported if it lives elsewhere. */
  schemaFunction(name: Identifier, kind: FunctionKind): Code {
    const { [kind]: local } = functionNames(name);
    return this.#fromSchema(name, local, local);
  }

  /** An export of the package's runtime. */
  runtime(module: string, name: string): Code {
    return this.import(`${this.#root}/runtime/${module}.js`, name);
  }

  /** An export of another module; `type X` imports only the type. */
  import(module: string, name: string): Code {
    const names = this.#imports.get(module);
    if (names) names.add(name);
    else this.#imports.set(module, new Set([name]));
    return identifier(localName(name));
  }

  /** An export of another module that has a name of its own here. */
  importAs(module: string, name: string, wish: string): Code {
    const local = this.name(wish);
    this.import(module, `${name} as ${local}`);
    return identifier(local);
  }

  /** A name for something that the module declares beside its exports. */
  name(wish: string): string {
    return this.#names.claim(wish);
  }

  /** A regular expression of the module, compiled once: its text never becomes a literal of the language. */
  pattern(source: string, flags: string, hint: string): string {
    const known = this.#patterns.get(`/${source}/${flags}`);
    if (known) return known;
    const name = this.name(camelCase(`${hint} pattern`));
    this.#patterns.set(`/${source}/${flags}`, name);
    const expression = flags === "" ? code`new RegExp(${source})` : code`new RegExp(${source}, ${flags})`;
    this.declare(code`const ${identifier(name)} = /* @__PURE__ */ ${expression};`);
    return name;
  }

  /** A set of values, made once. */
  valueSet(values: readonly Json[], hint: string): string {
    const list = JSON.stringify(values);
    const known = this.#valueSets.get(list);
    if (known) return known;
    const name = this.name(camelCase(`${hint} values`));
    this.#valueSets.set(list, name);
    const set = code`const ${identifier(name)}: ReadonlySet<unknown> = /* @__PURE__ */ new Set`;
    const inline = code`${set}(${json(values)});`;
    const isShort = inline.toString().length <= lineWidth;
    this.declare(isShort ? inline : code`${set}([\n  ${join(values.map(json), ",\n")},\n]);`);
    return name;
  }

  /** What the module has made for all schemas of the same text, made once. */
  shared(text: string, make: () => Code): Code {
    const known = this.#shared.get(text) ?? make();
    this.#shared.set(text, known);
    return known;
  }

  /** The function that the module has about a part of a schema, made once. */
  part(schema: Schema, kind: FunctionKind, make: () => Code): Code {
    const part = this.#parts[kind].get(schema) ?? make();
    this.#parts[kind].set(schema, part);
    return part;
  }

  /** Declares something before or after what the module is for: a constant, a function. */
  declare(declaration: Code): void {
    this.#declarations.push(declaration);
  }

  get declarations(): readonly Code[] {
    return this.#declarations;
  }

  /** The schemas that have names, for what is found out about all of them at once. */
  get schemas(): SchemaIndex {
    return this.#schemas;
  }

  /** The import declarations, sorted by module and by name. */
  imports(): Code {
    const modules = [...this.#imports].sort(([left], [right]) => compare(left, right));
    return lines(modules.map(([module, names]) => moduleDeclaration("import", module, [...names])));
  }

  /** Where the validator of a named schema is, to be imported when it is needed. */
  schemaModule(name: Identifier): LazyExport {
    const folder = this.#folder === "schemas" ? "." : `${this.#root}/schemas`;
    return { path: `${folder}/${this.#find(name).file}.js`, name: identifier(name) };
  }

  /** The way to `src/`: a module without a folder stands there itself. */
  get #root(): string {
    return this.#folder === "" ? "." : "..";
  }

  #fromSchema(name: Identifier, imported: string, local: string): Code {
    return this.#own.has(local) ? identifier(local) : this.import(this.schemaModule(name).path, imported);
  }

  #find(name: Identifier): NamedSchema {
    const schema = this.#schemas.get(name);
    if (!schema) throw new Error(`There is no schema named ${name}`);
    return schema;
  }
}

/** What a function about a schema does: decide, explain, or fill in defaults. */
type FunctionKind = Mode | "fill";

/** The functions about a named schema: `fitsMeterEventSummary`, `checkMeterEventSummary`, `fillMeterEventSummary`. */
export function functionNames(name: string): Readonly<Record<FunctionKind, string>> {
  return { decide: `fits${name}`, explain: `check${name}`, fill: `fill${name}` };
}

/** `import { a, type B } from "…";` with sorted names; of types only, it is an `import type`. Likewise for exports. */
export function moduleDeclaration(
  keyword: "import" | "export",
  module: string,
  names: readonly string[],
): Code {
  const areTypes = names.every((name) => name.startsWith("type "));
  // In scripts without capitals a value may be called like its type: they come together.
  const values = new Set(names.filter((name) => !name.startsWith("type ")));
  const distinct = names.filter((name) => values.has(name) || !values.has(bare(name)));
  const sorted = distinct.sort((left, right) => compare(bare(left), bare(right)));
  const specifiers = sorted.map((name) => {
    const [exported = "", local] = bare(name).split(" as ");
    if (local !== undefined) return code`${identifier(exported)} as ${identifier(local)}`;
    return name.startsWith("type ") && !areTypes ? code`type ${identifier(exported)}` : identifier(exported);
  });
  const head = code`${identifier(keyword)}${areTypes ? code` type` : nothing}`;
  const line = code`${head} { ${join(specifiers, ", ")} } from ${module};`;
  if (line.toString().length <= lineWidth) return line;
  return code`${head} {\n  ${join(specifiers, ",\n")},\n} from ${module};`;
}

/** `b` of `type b` and of `a as b` */
function localName(name: string): string {
  return bare(name).replace(/^.* as /, "");
}

function bare(name: string): string {
  return name.startsWith("type ") ? name.slice("type ".length) : name;
}

/** Character by character without regard to case, capitals first: as formatters sort, and the same in every locale. */
function compare(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const [a = "", b = ""] = [left[index], right[index]];
    if (a === b) continue;
    const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
    return (lowerA === lowerB ? a < b : lowerA < lowerB) ? -1 : 1;
  }
  return left.length - right.length;
}
