/** Checks of nothing but the type. Apart from the others: a bundle that checks responses on demand loads them then. */
import { addIssue, type ValidationIssue } from "./issue.js";
import { isObject } from "./object.js";

export function aString(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") addIssue(issues, "type", [], "must be a string");
}

export function aStringOrNull(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string" && value !== null) {
    addIssue(issues, "type", [], "must be a string or null");
  }
}

export function aNumber(value: unknown, issues: ValidationIssue[]): void {
  if (!Number.isFinite(value)) addIssue(issues, "type", [], "must be a number");
}

export function aNumberOrNull(value: unknown, issues: ValidationIssue[]): void {
  if (!Number.isFinite(value) && value !== null) addIssue(issues, "type", [], "must be a number or null");
}

export function anInteger(value: unknown, issues: ValidationIssue[]): void {
  if (!Number.isInteger(value)) addIssue(issues, "type", [], "must be an integer");
}

export function anIntegerOrNull(value: unknown, issues: ValidationIssue[]): void {
  if (!Number.isInteger(value) && value !== null) addIssue(issues, "type", [], "must be an integer or null");
}

export function aBoolean(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "boolean") addIssue(issues, "type", [], "must be a boolean");
}

export function aBooleanOrNull(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "boolean" && value !== null) {
    addIssue(issues, "type", [], "must be a boolean or null");
  }
}

export function anObject(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) addIssue(issues, "type", [], "must be an object");
}

export function anObjectOrNull(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value) && value !== null) addIssue(issues, "type", [], "must be an object or null");
}
