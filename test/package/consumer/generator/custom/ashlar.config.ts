/** A config with a target of its own: a table of all operations, typed, and a page about them. */
import { type ApiModel, defineConfig, type OutputFile, type Target, type TargetTools } from "ashlar";

const routes: Target = ({ operations }, { code, identifier, key, lines, comment }) => {
  const entries = operations.map(({ name, method, path, summary }) => {
    return code`${comment(summary)}${key(name)}: { method: ${method.toUpperCase()}, path: ${path} },`;
  });
  const constant = identifier("routes");
  return [
    {
      path: "src/routes.ts",
      text: `${code`export const ${constant} = {\n  ${lines(entries)}\n} as const;`}\n`,
    },
  ];
};

async function page(model: ApiModel, { escapers }: TargetTools): Promise<OutputFile[]> {
  const rows = model.operations.map(({ id }) => `<li>${escapers.html(id)}</li>`);
  return [{ path: "docs/operations.txt", text: `<ul>${rows.join("")}</ul>\n` }];
}

// @ts-expect-error: a file without a text
export const wrong: Target = () => [{ path: "a.txt" }];

export default defineConfig({
  apis: [{ spec: "../billing-meters.yaml", output: "client" }],
  targets: [routes, page],
});
