import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import typescript from "typescript";

/** A field of a view, as its author wrote it. */
interface Field {
  readonly name: string;
  readonly type: string;
  /** What its doc comment says. */
  readonly about: string;
}

interface View {
  readonly about: string;
  /** Those of an interface. */
  readonly fields: readonly Field[];
  /** What any other type stands for. */
  readonly type: string | undefined;
}

/** Reads `TemplateViews` and all views below a folder, and lists them for the authors of templates, in Markdown. */
export function templateTable(folder: string): { readonly names: readonly string[]; readonly text: string } {
  const views = readViews(folder);
  const templates = views.get("TemplateViews")?.fields ?? [];
  const reached = reach(templates.map(({ type }) => type).join(" "), views);
  const rows = templates.map(({ name, type }) => `| \`${name}\` | ${cell(type)} |`);
  const text = [
    "| template | its view |",
    "| --- | --- |",
    ...rows,
    "",
    ...reached.flatMap((name) => viewLines(name, views.get(name))),
  ].join("\n");
  return { names: templates.map(({ name }) => name), text };
}

function viewLines(name: string, view: View | undefined): string[] {
  if (!view) return [];
  const head = [`### ${name}`, "", ...(view.about === "" ? [] : [view.about, ""])];
  if (view.type !== undefined) return [...head, `\`${view.type}\``, ""];
  const rows = view.fields.map((field) => `| \`${field.name}\` | ${cell(field.type)} | ${field.about} |`);
  return [...head, "| field | type | |", "| --- | --- | --- |", ...rows, ""].map((line) =>
    line.replace("|  |", "| |"),
  );
}

function cell(type: string): string {
  return `\`${type.replaceAll("|", "\\|")}\``;
}

/** The views that a text names, and those that they name in turn. */
function reach(text: string, views: ReadonlyMap<string, View>): string[] {
  const found = new Set<string>();
  const visit = (types: string): void => {
    for (const [name] of types.matchAll(/\b[A-Z]\w+/g)) {
      const view = views.get(name);
      if (!view || found.has(name)) continue;
      found.add(name);
      visit([view.type ?? "", ...view.fields.map(({ type }) => type)].join(" "));
    }
  };
  visit(text);
  return [...found].sort();
}

function readViews(folder: string): Map<string, View> {
  const views = new Map<string, View>();
  for (const path of modules(folder)) {
    const source = typescript.createSourceFile(
      path,
      readFileSync(path, "utf8"),
      typescript.ScriptTarget.Latest,
    );
    for (const node of source.statements) {
      if (typescript.isInterfaceDeclaration(node)) {
        const fields = node.members.flatMap((member) => readField(member, source));
        views.set(node.name.text, { about: comment(node, source), fields, type: undefined });
      } else if (typescript.isTypeAliasDeclaration(node)) {
        const type = oneLine(node.type.getText(source));
        views.set(node.name.text, { about: comment(node, source), fields: [], type });
      }
    }
  }
  return views;
}

function readField(node: typescript.TypeElement, source: typescript.SourceFile): Field[] {
  if (!typescript.isPropertySignature(node) || !node.type) return [];
  const name = typescript.isStringLiteral(node.name) ? node.name.text : node.name.getText(source);
  return [{ name, type: oneLine(node.type.getText(source)), about: comment(node, source) }];
}

/** Without what only the compiler needs. */
function oneLine(type: string): string {
  return type
    .replaceAll(/\/\*\*.*?\*\//gs, "")
    .replaceAll(/\breadonly /g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/; }/g, " }");
}

function comment(node: typescript.Node, source: typescript.SourceFile): string {
  const [range] = typescript.getLeadingCommentRanges(source.text, node.pos)?.slice(-1) ?? [];
  const text = range === undefined ? "" : source.text.slice(range.pos, range.end);
  if (!text.startsWith("/**")) return "";
  return text
    .slice(3, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trim())
    .join(" ")
    .trim();
}

function modules(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort();
}

/** The names of all templates of a folder, sorted. */
export function templateNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".hbs"))
    .map((name) => name.replaceAll(sep, "/").slice(0, -".hbs".length))
    .sort();
}
