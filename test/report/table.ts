/** Rows of text below a heading, as printed and as written into the README. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Column {
  readonly name: string;
  /** Numbers stand to the right. */
  readonly align: "left" | "right";
}

/** A Markdown table, laid out so that it can be read as text too. */
export function formatTable({ columns, rows }: Table): string {
  const cells = rows.map((row) => row.map(formatCell));
  const widths = columns.map(({ name }, index) =>
    Math.max(3, name.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${columns.map(({ align }, index) => pad(row[index] ?? "", widths[index] ?? 0, align)).join(" | ")} |`;
  const rule = columns.map(({ align }, index) => {
    const dashes = "-".repeat(widths[index] ?? 0);
    return align === "right" ? `${dashes.slice(1)}:` : dashes;
  });
  return [line(columns.map(({ name }) => name)), `| ${rule.join(" | ")} |`, ...cells.map(line), ""].join(
    "\n",
  );
}

/** A bar would end the cell, a line break the row. */
function formatCell(value: string | number): string {
  const text = typeof value === "number" ? value.toLocaleString("en-US") : value;
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
}

function pad(text: string, width: number, align: Column["align"]): string {
  return align === "right" ? text.padStart(width) : text.padEnd(width);
}
