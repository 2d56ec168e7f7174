import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import typescript from "typescript";
import { expect, test } from "vitest";
import { Names, reservedWords } from "../../../generator/4-model/names.ts";
import { publicRuntime } from "../../../generator/5-render/views/client/index-view.ts";

const exported = Object.values(publicRuntime).flatMap((names) =>
  names.map((name) => name.replace(/^type /, "")),
);

test.each([...exported, "Client", "ClientOptions", "createClient", "ParameterDescription", "defineSchema"])(
  "a schema called %s does not take the place of what the package has of its own",
  (name) => {
    expect(schemaName(name)).not.toBe(name);
  },
);

test("a schema called like a global does not hide it, and keeps its name in the description", () => {
  expect(schemaName("Error")).toBe("ErrorModel");
  expect(schemaName("Pet")).toBe("Pet");
});

test("every global that generated code relies on is reserved", () => {
  const found = globalsIn([...samples(), ...modules(join(root, "generated/billing-meters/src"))]);
  expect(found).toContain("Date");
  for (const name of found) expect(reservedWords).toContain(name);
});

test("every function of the runtime that stands beside operations is reserved for them", () => {
  const files = [...samples(), ...modules(join(root, "generated/billing-meters/src"))];
  const imported = files
    .filter((file) => /[\\/]operations[\\/]/.test(file))
    .flatMap((file) => importedFrom("../runtime/", readFileSync(file, "utf8")));
  expect(imported).toContain("pagedCall");
  for (const name of new Set(imported)) expect(new Names().operation(name, "").name, name).not.toBe(name);
});

function importedFrom(folder: string, text: string): string[] {
  const imports = text.matchAll(/^import (?:type )?\{([^}]+)\} from "([^"]+)";$/gm);
  return [...imports]
    .filter(([, , module]) => module?.startsWith(folder))
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim().replace(/^type /, "")))
    .filter((name) => /^\p{Ll}/u.test(name));
}

function schemaName(key: string): string | undefined {
  return new Names().components([key])[0]?.name;
}

const root = join(import.meta.dirname, "../../..");

function samples(): string[] {
  const folder = join(root, "test/samples");
  return readdirSync(folder).flatMap((name) => modules(join(folder, name, "expected/src")));
}

/** Modules that names of a description get into: the runtime has none. */
function modules(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("runtime") && name !== "paths.ts")
    .map((name) => join(folder, name));
}

/** The names that mean something which the language or the platform declares. */
function globalsIn(files: readonly string[]): Set<string> {
  const options = { noEmit: true, types: [], lib: ["lib.es2023.d.ts", "lib.dom.d.ts"] };
  const program = typescript.createProgram({ rootNames: files, options });
  const checker = program.getTypeChecker();
  const isGlobal = (node: typescript.Declaration) => {
    const statement = typescript.isVariableDeclaration(node) ? node.parent.parent : node;
    return (
      program.isSourceFileDefaultLibrary(node.getSourceFile()) && typescript.isSourceFile(statement.parent)
    );
  };
  const found = new Set<string>();
  const visit = (node: typescript.Node): void => {
    const isMember = typescript.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (typescript.isIdentifier(node) && !isMember) {
      const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
      if (declarations.length > 0 && declarations.every(isGlobal)) found.add(node.text);
    }
    typescript.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) typescript.forEachChild(source, visit);
  }
  return found;
}
