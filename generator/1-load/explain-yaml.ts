import type { YAMLError } from "yaml";
import type { FileReport } from "./file-report.ts";

/** What to do about the mistakes that are made most. */
const helpByCode: { readonly [code: string]: string } = {
  BLOCK_AS_IMPLICIT_KEY: "a text with `: ` in it needs quotes; or the next line is indented too far",
  BAD_SCALAR_START: "a text that begins with this needs quotes",
  TAB_AS_INDENT: "indent with spaces",
};

/**
 * Reports all that is wrong with a text that js-yaml refused. js-yaml is fast and stops at the first mistake;
 * `yaml` is slow, goes on after a mistake and has better words for it, so it is loaded to explain.
 */
export async function explainYaml(
  text: string,
  refusal: { readonly reason: string; readonly offset: number },
  report: FileReport,
): Promise<void> {
  const { parseDocument } = await import("yaml");
  const { errors } = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  if (errors.length === 0) report.atOffset("syntax-error", { reason: refusal.reason }, refusal.offset);
  for (const { code, message, pos } of firstOfEachLine(text, errors)) {
    report.atOffset("syntax-error", { reason: message, help: helpByCode[code] }, pos[0]);
  }
}

/** The first mistake in a line makes the rest of it look wrong. */
function firstOfEachLine(text: string, errors: readonly YAMLError[]): YAMLError[] {
  let lineEnd = -1;
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos }) => {
      if (pos[0] <= lineEnd) return false;
      const next = text.indexOf("\n", pos[0]);
      lineEnd = next < 0 ? text.length : next;
      return true;
    });
}
