import { code, identifier, join, json, key, lines } from "../environment/code.ts";
import { escapeAttribute, escapeHtml, escapeUrl } from "../environment/escape-html.ts";
import { escapeCodeSpan, escapePlain } from "../environment/escape-markdown.ts";
import { escapeShell } from "../environment/escape-shell.ts";
import { jsdoc } from "../typescript/jsdoc.ts";
import { typeExpression } from "../typescript/type-expression.ts";
import type { TargetTools } from "./custom-target.ts";

/** What every target of a user's works with. */
export function targetTools(packageOf: TargetTools["package"]): TargetTools {
  return {
    package: packageOf,
    code,
    identifier,
    key,
    json,
    join,
    lines,
    comment: (...paragraphs) => jsdoc(paragraphs),
    type: (schema) => typeExpression(schema, identifier).code,
    escapers: {
      html: escapeHtml,
      attribute: escapeAttribute,
      url: escapeUrl,
      markdown: escapePlain,
      codespan: escapeCodeSpan,
      shell: escapeShell,
    },
  };
}
