import { deliberateReasons } from "../conformance/descriptions/deliberate-differences.ts";
import { isRefused, type Row, type Section, type Target, targets } from "./row.ts";

const head = `# What Ashlar supports

Every construct of OpenAPI and JSON Schema, and what becomes of it. This page is written by a test
(\`test/support/\`), which has for each line the smallest description with the construct, generates it, and looks: it
cannot say what is not so.

| mark | means |
| --- | --- |
| ✓ | the construct has its effect there |
| – | it has no effect there |
| ! | it is left out there, and a warning with file, line and column says so |
| ✗ | nothing is generated, and an error with file, line and column says why |

*types*: the named types. *client*: the functions, and what they send and read. *validators*: the checks of bodies and
parameters. *docs*: the pages. *openapi.json*: the description in one piece.
`;

const names = `## Names

A name in generated code depends on how the description spells it, and on nothing else in the description:

- An operationId, or the method and path where there is none, becomes a function in camelCase (\`list-things\` is
  \`listThings\`); a schema becomes a type in PascalCase. Letters of any script stay; what cannot stand in an identifier
  separates words, and a digit in front gets a \`_\`.
- Words that the language, the package or its code needs get a suffix: \`delete\` is \`deleteOperation\`, \`Promise\` is
  \`PromiseModel\`.
- Where several want one name, the one that is spelled exactly like it keeps it, and every other gets a tag made of its own
  spelling: beside \`User\`, \`user\` is \`User_ece612\`. Which tag that is depends neither on the order nor on how many there
  are. So there is one way for a name to change: when the first rival comes.
- A schema inside of a body is called after its operation (\`ListThingsResponse\`, \`AddThingBody\`, \`AddThingError404\`),
  and gives way to a component of that name.
- A parameter is a property of its own name, with its location in front where two want the same one (\`path_id\`).
- Files are called like what they hold, in kebab-case, and differ also on disks that ignore case.
`;

const differences = `## The types of openapi-typescript

The named types are those that openapi-typescript makes of the same description, which \`npm run conformance\` proves on
hundreds of them. Where they differ, they do on purpose:
`;

/** `SUPPORT.md` */
export function supportPage(sections: readonly Section[]): string {
  const reasons = deliberateReasons.map((reason) => `- ${reason}\n`).join("");
  return [head, ...sections.map(sectionText), names, differences, reasons].join("\n");
}

function sectionText({ title, rows }: Section): string {
  const columns = ["construct", "OpenAPI", ...targets, "openapi.json", ""];
  const lines = [columns, columns.map(() => "---"), ...rows.map(cells)];
  return [`## ${title}\n`, ...lines.map((line) => `| ${line.join(" | ")} |`.replaceAll("  ", " ")), ""].join(
    "\n",
  );
}

function cells(row: Row): string[] {
  const { construct, versions = ["3.x"], diagnostics = [], note } = row;
  const codes = [...new Set(diagnostics.map(({ code }) => `\`${code}\``))];
  const remarks = [codes.join(", ") || undefined, note].filter((remark) => remark !== undefined);
  return [
    construct,
    versions.join(", "),
    ...targets.map((target) => mark(row, target)),
    isRefused(row) ? "✗" : "✓",
    remarks.join(": "),
  ];
}

function mark(row: Row, target: Target): string {
  const { shows = {}, values, diagnostics } = row;
  if (isRefused(row)) return "✗";
  if (shows[target] !== undefined || (target === "validators" && values)) return "✓";
  return diagnostics ? "!" : "–";
}
