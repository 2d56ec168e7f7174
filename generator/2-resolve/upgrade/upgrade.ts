import { upgradeFromTwoToThree } from "@scalar/openapi-upgrader/2.0-to-3.0";
import { isArray, isObject, type JsonValue } from "../../1-load/json.ts";
import { formatPointer, parsePointer, type Token } from "../../1-load/pointer.ts";
import type { SourceDocument } from "../../1-load/source-document.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import { originInSwagger } from "./origin.ts";
import { prepareForUpgrade } from "./prepare.ts";

/**
 * Says in OpenAPI 3.0 what a description says in Swagger 2.0. What is wrong is still shown where it is written.
 */
export function upgrade(document: SourceDocument, diagnostics: Diagnostics): SourceDocument {
  const { file, value: swagger } = document;
  if (!isObject(swagger)) return document;
  const refuse = (construct: string, pointer: string) => {
    diagnostics.report("unsupported-construct", { construct }, { file, pointer });
  };
  const foreign = foreignReferences(swagger);
  for (const pointer of foreign)
    refuse("a reference of a Swagger 2.0 description into another file", pointer);
  if (foreign.length > 0) return { ...document, value: undefined };
  // A copy without shared parts: the upgrader changes what it is given, and YAML aliases share.
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(prepareForUpgrade(swagger, refuse)));
  const value = tryUpgrade(copy);
  if (value === undefined) {
    diagnostics.report("failed-upgrade", {}, { file, pointer: "/swagger" });
    return { ...document, value: undefined };
  }
  diagnostics.relocate((location) => {
    if (location.file !== file || location.position !== undefined) return location;
    const tokens = originInSwagger(parsePointer(location.pointer) ?? [], swagger);
    return { ...location, pointer: formatPointer(tokens) };
  });
  return { ...document, value };
}

/** The upgrader trusts the shape of what it is given, and throws where that is wrong. */
function tryUpgrade(copy: Record<string, unknown>): JsonValue | undefined {
  try {
    return JSON.parse(JSON.stringify(upgradeFromTwoToThree(copy)));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Only the description itself is upgraded, so that nothing else may be part of it. */
function foreignReferences(root: JsonValue): string[] {
  const found: string[] = [];
  const path: Token[] = [];
  const visit = (value: JsonValue): void => {
    if (isArray(value)) for (const [index, item] of value.entries()) enter(index, item);
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) {
      if (["example", "examples", "default", "enum"].includes(key) || key.startsWith("x-")) continue;
      if (key === "$ref" && typeof child === "string" && !child.startsWith("#")) {
        found.push(formatPointer([...path, key]));
      } else enter(key, child);
    }
  };
  const enter = (token: Token, child: JsonValue): void => {
    path.push(token);
    visit(child);
    path.pop();
  };
  visit(root);
  return found;
}
