import type { Diagnostics } from "../diagnostics/collector.ts";
import { describeType, isObject, type JsonObject, type JsonValue, member } from "./json.ts";
import type { SourceDocument } from "./source-document.ts";

/** The feature versions of OpenAPI that Ashlar reads. */
export type SpecificationVersion = "3.0" | "3.1" | "3.2";

/** A document that says it is an OpenAPI description. */
export interface Description {
  readonly value: JsonObject;
  readonly version: SpecificationVersion;
}

/** Whether a document says that it is a Swagger 2.0 description, which is read as OpenAPI 3.0. */
export function isSwagger(value: JsonValue | undefined): boolean {
  return /^2(?:\.0)?$/.test(String(member(value, "swagger") ?? "")) && member(value, "openapi") === undefined;
}

/** Whether a document is an OpenAPI description of a version that Ashlar reads; if not, a report. */
export function identify({ file, value }: SourceDocument, diagnostics: Diagnostics): Description | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    diagnostics.report("not-an-object", { found: describeType(value) }, { file, pointer: "" });
    return undefined;
  }
  const swagger = member(value, "swagger");
  const openapi = member(value, "openapi");
  if (openapi === undefined && swagger === undefined) {
    diagnostics.report("missing-version", {}, { file, pointer: "" });
    return undefined;
  }
  const written = String(openapi ?? swagger);
  const version = openapi === undefined ? undefined : /^(3\.[012])(?:\.\d+(?:-.+)?)?$/.exec(written)?.[1];
  if (version === "3.0" || version === "3.1" || version === "3.2") return { value, version };
  const pointer = openapi === undefined ? "/swagger" : "/openapi";
  diagnostics.report("unsupported-version", { version: written }, { file, pointer });
  return undefined;
}
