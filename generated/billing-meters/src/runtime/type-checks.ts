/** Checks of nothing but the type. Apart from the others: a bundle that checks responses on demand loads them then. */
import type { IssueCollector } from "./issues.js";
import { isObject } from "./object.js";

/** Of what no value is valid for. */
export function nothing(_value: unknown, issues: IssueCollector): void {
  issues.add("false");
}

export function aNull(value: unknown, issues: IssueCollector): void {
  if (value !== null) issues.add("type", "null");
}

export function aString(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") issues.add("type", "string");
}

export function aStringOrNull(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string" && value !== null) issues.add("type", ["string", "null"]);
}

export function aNumber(value: unknown, issues: IssueCollector): void {
  if (!Number.isFinite(value)) issues.add("type", "number");
}

export function aNumberOrNull(value: unknown, issues: IssueCollector): void {
  if (!Number.isFinite(value) && value !== null) issues.add("type", ["number", "null"]);
}

export function anInteger(value: unknown, issues: IssueCollector): void {
  if (!Number.isInteger(value)) issues.add("type", "integer");
}

export function anIntegerOrNull(value: unknown, issues: IssueCollector): void {
  if (!Number.isInteger(value) && value !== null) issues.add("type", ["integer", "null"]);
}

export function aBoolean(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "boolean") issues.add("type", "boolean");
}

export function aBooleanOrNull(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "boolean" && value !== null) issues.add("type", ["boolean", "null"]);
}

export function anObject(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) issues.add("type", "object");
}

export function anObjectOrNull(value: unknown, issues: IssueCollector): void {
  if (!isObject(value) && value !== null) issues.add("type", ["object", "null"]);
}
