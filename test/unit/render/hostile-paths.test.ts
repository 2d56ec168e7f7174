import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";

test("a hostile description puts nothing but types into paths.ts, which is not rendered by us", async () => {
  const spec = join(import.meta.dirname, "../../samples/hostile-text/spec.json");
  const { files = [] } = await generate({ spec, output: "hostile", host: nodeHost() });
  const paths = files.find(({ path }) => path === "src/paths.ts");
  const source = ts.createSourceFile("paths.ts", paths?.text ?? "", ts.ScriptTarget.ESNext);
  expect(source.statements.length).toBeGreaterThan(0);
  for (const statement of source.statements) {
    expect(ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)).toBe(true);
  }
});
