import { addIssue, checkAt, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { type Color, checkColor } from "./color.js";
import { checkLevel, type Level } from "./level.js";
import { checkMixed, type Mixed } from "./mixed.js";

export interface Light {
  kind: "light";
  version?: 2;
  color: Color;
  level: Level;
  mixed?: Mixed;
}

/** The validator of `Light`. */
export const Light: Schema<Light> = /* @__PURE__ */ defineSchema(checkLight);

export function checkLight(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const kind = getOwn(value, "kind");
    if (kind === undefined) {
      addIssue(issues, "required", ["kind"], "is required");
    } else if (kind !== "light") {
      addIssue(issues, "const", ["kind"], 'must be "light"');
    }
    const version = getOwn(value, "version");
    if (version !== undefined && version !== 2) addIssue(issues, "const", ["version"], "must be 2");
    const color = getOwn(value, "color");
    if (color === undefined) {
      addIssue(issues, "required", ["color"], "is required");
    } else {
      checkAt(checkColor, color, issues, "color");
    }
    const level = getOwn(value, "level");
    if (level === undefined) {
      addIssue(issues, "required", ["level"], "is required");
    } else {
      checkAt(checkLevel, level, issues, "level");
    }
    const mixed = getOwn(value, "mixed");
    if (mixed !== undefined) checkAt(checkMixed, mixed, issues, "mixed");
  }
}
