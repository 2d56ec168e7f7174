import { type Row, type Section, type Target, targets } from "./row.ts";

const head = `# What Ashlar supports

Every construct of OpenAPI and JSON Schema, and what becomes of it. This page is written by a test
(\`test/support/\`), which has for each line the smallest description with the construct, generates it, and looks: it
cannot say what is not so.

| mark | means |
| --- | --- |
| ✓ | the construct has its effect there |
| – | it means nothing there |
| ! | it is left out there, and a warning with file, line and column says so |
| ✗ | nothing is generated, and an error with file, line and column says why |

*types*: the named types. *client*: the functions, and what they send and read. *validators*: the checks of bodies and
parameters. *docs*: the pages. *openapi.json*: the description in one piece.
`;

/** `SUPPORT.md` */
export function supportPage(sections: readonly Section[]): string {
  return [head, ...sections.map(sectionText)].join("\n");
}

function sectionText({ title, rows }: Section): string {
  const columns = ["construct", "OpenAPI", ...targets, "openapi.json", ""];
  const lines = [columns, columns.map(() => "---"), ...rows.map(cells)];
  return [`## ${title}\n`, ...lines.map((line) => `| ${line.join(" | ")} |`.replaceAll("  ", " ")), ""].join(
    "\n",
  );
}

function cells(row: Row): string[] {
  const { construct, versions = ["3.x"], diagnostic, note } = row;
  const remarks = [diagnostic && `\`${diagnostic.code}\``, note].filter((remark) => remark !== undefined);
  return [
    construct,
    versions.join(", "),
    ...targets.map((target) => mark(row, target)),
    diagnostic?.severity === "error" ? "✗" : "✓",
    remarks.join(": "),
  ];
}

function mark({ shows = {}, values, diagnostic }: Row, target: Target): string {
  if (diagnostic?.severity === "error") return "✗";
  if (shows[target] !== undefined || (target === "validators" && values)) return "✓";
  return diagnostic ? "!" : "–";
}
