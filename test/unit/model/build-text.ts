import { loadBundle } from "../../../generator/2-resolve/load-bundle.ts";
import { lint } from "../../../generator/3-lint/lint.ts";
import { buildModel } from "../../../generator/4-model/build.ts";
import type { SchemaOptions } from "../../../generator/4-model/schema-options.ts";
import type { ApiModel, Operation, Schema } from "../../../generator/4-model/types.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { memoryHost } from "../resolve/memory-host.ts";

/** What the model stage makes of a text, and what it says about it. */
export interface Built {
  readonly model: ApiModel;
  /** `constraint-malformed error /paths/…/x-constraints/0 (key): the message`: a line a diagnostic. */
  readonly found: readonly string[];
}

/** Builds the model of a description through the stages that a file on a disk goes through. */
export async function build(text: string, options: SchemaOptions = {}): Promise<Built> {
  const diagnostics = new Diagnostics();
  const { bundle } = await loadBundle("/api.yaml", memoryHost({ "/api.yaml": text }), diagnostics);
  if (bundle !== undefined) await lint(bundle, diagnostics);
  if (bundle === undefined || diagnostics.hasErrors) {
    throw new Error(
      `The text is no description: ${diagnostics.all.map(({ message }) => message).join("; ")}`,
    );
  }
  const model = buildModel(bundle, diagnostics, options);
  const found = diagnostics.all.map(({ code, severity, location: { pointer, at }, message }) => {
    return `${code} ${severity} ${pointer}${at === "key" ? " (key)" : ""}: ${message}`;
  });
  return { model, found };
}

/** The same for a text that has nothing wrong with it, though it may say more than is generated yet, or what nobody can do. */
export async function model(text: string, options: SchemaOptions = {}): Promise<ApiModel> {
  const { model, found } = await build(text, options);
  const wrong = found.filter(
    (line) => !/^(ignored-construct|constraint-(redundant|contradiction|unsendable|unusable))/.test(line),
  );
  if (wrong.length > 0) throw new Error(`There are diagnostics:\n${wrong.join("\n")}`);
  return model;
}

/** The first operation of a model. */
export function firstOperation({ operations: [operation] }: ApiModel): Operation {
  if (operation === undefined) throw new Error("There is no operation");
  return operation;
}

/** The schema of that name. */
export function schemaNamed({ schemas }: ApiModel, name: string): Schema {
  const found = schemas.find((schema) => schema.name === name);
  if (found === undefined) throw new Error(`There is no schema ${name}`);
  return found.schema;
}

/** A description around the parts that a test is about, which stand at the margin of their own. */
export function description(parts: string, version = "3.1.0"): string {
  return `openapi: ${version}\ninfo: { title: Test, version: "1" }\n${dedent(parts)}`;
}

/** A description with the single operation `get /things`, and those members of it. */
export function withOperation(members: string, { version = "3.1.0", rest = "" } = {}): string {
  const operation = `paths:\n  /things:\n    get:\n      operationId: listThings\n${indent(dedent(members), 6)}`;
  const responses = /^responses:/m.test(dedent(members))
    ? ""
    : "\n      responses: { '200': { description: Done } }";
  return description(`${operation}${responses}\n${dedent(rest)}`, version);
}

/** Takes away the indentation that the first line has. */
function dedent(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const margin = /^ */.exec(lines[0] ?? "")?.[0] ?? "";
  return lines.map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line)).join("\n");
}

function indent(text: string, width: number): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(width));
}
