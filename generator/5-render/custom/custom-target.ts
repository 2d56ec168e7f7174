import type { ApiModel, Schema } from "../../4-model/types.ts";
import type { Code, code, identifier, join, json, key, lines } from "../environment/code.ts";
import type { OutputFile } from "../output-file.ts";

/**
 * A target of a user's: a function in `ashlar.config.ts` that adds files to the package. They are planned, checked and
 * listed in the manifest like ours.
 */
export type CustomTarget = (
  model: ApiModel,
  tools: TargetTools,
) => readonly OutputFile[] | Promise<readonly OutputFile[]>;

/**
 * What a target needs so that no text of the description becomes code: strings of the model are raw, and whoever puts
 * one into a file puts it through one of these.
 */
export interface TargetTools {
  /** What `package.json` says. */
  readonly package: { readonly name: string; readonly version: string };
  /** The tag of templates for TypeScript: a string in it becomes a string literal. `String(code`…`)` is the text. */
  readonly code: typeof code;
  /** A name that the model made, such as `operation.name`. Throws if it is no identifier. */
  readonly identifier: typeof identifier;
  /** A property name in a type or an object literal. */
  readonly key: typeof key;
  /** A JSON value as a literal of TypeScript. */
  readonly json: typeof json;
  /** Pieces of code with something between them. */
  readonly join: typeof join;
  /** Pieces of code below each other. */
  readonly lines: typeof lines;
  /** A doc comment with a line break behind it, or nothing where there is nothing to say. */
  readonly comment: (...paragraphs: readonly (string | undefined)[]) => Code;
  /** The type of the values that a schema accepts; it calls named schemas by their names. */
  readonly type: (schema: Schema) => Code;
  readonly escapers: Escapers;
}

/** For files that are not TypeScript: each makes a string harmless in one context. */
export interface Escapers {
  /** Text of an HTML element. */
  readonly html: (text: string) => string;
  /** The value of a quoted HTML attribute that is no URL. */
  readonly attribute: (text: string) => string;
  /** The value of `href`: the URL where following it is harmless, `#` where it is not. */
  readonly url: (text: string) => string;
  /** A name or a title in Markdown, on one line. */
  readonly markdown: (text: string) => string;
  /** A code span in Markdown, with its backticks. */
  readonly codespan: (text: string) => string;
  /** One word of a shell command. */
  readonly shell: (text: string) => string;
}
