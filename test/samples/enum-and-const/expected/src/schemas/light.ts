import { type IssueCollector, isObject, optional, required } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Color, checkColor, fitsColor } from "./color.js";
import { checkLevel, fitsLevel, type Level } from "./level.js";
import { checkMixed, fitsMixed, type Mixed } from "./mixed.js";

export interface Light {
  kind: "light";
  version?: 2;
  color: Color;
  level: Level;
  mixed?: Mixed;
}

/** The validator of `Light`. */
export const Light: Schema<Light> = /* @__PURE__ */ defineSchema(fitsLight, checkLight, "Light");

function kindCheck(value: unknown, issues: IssueCollector): void {
  if (value !== "light") issues.add("const", "light");
}

function versionCheck(value: unknown, issues: IssueCollector): void {
  if (value !== 2) issues.add("const", 2);
}

export function fitsLight(value: unknown): boolean {
  if (!isObject(value)) return false;
  const kind = value["kind"];
  if (kind !== "light") return false;
  const version = value["version"];
  if (version !== undefined && version !== 2) return false;
  if (!fitsColor(value["color"])) return false;
  if (!fitsLevel(value["level"])) return false;
  const mixed = value["mixed"];
  return mixed === undefined || fitsMixed(mixed);
}

export function checkLight(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["kind"], "kind", kindCheck, issues);
    optional(value["version"], "version", versionCheck, issues);
    required(value["color"], "color", checkColor, issues);
    required(value["level"], "level", checkLevel, issues);
    optional(value["mixed"], "mixed", checkMixed, issues);
  }
}
