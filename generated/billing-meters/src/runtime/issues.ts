import type { ValidationIssue } from "./issue.js";
import { messageOf } from "./messages.js";

/** Adds what is wrong with `value` to `issues`. */
export type Check = (value: unknown, issues: IssueCollector) => void;

/** No check collects more than this unless it is told to: hostile data must not fill the memory with complaints about it. */
export const mostIssues = 100;

/** The step to a property, whose name is the key. */
const toProperty = "/properties/";

/** What can be wrong although no keyword says so. */
const noKeywords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "depth",
  "encoding",
  "false",
  "path",
  "repeated",
  "syntax",
  "unknown",
]);

/**
 * Collects what is wrong with a value, in document order. It knows where in the value and in the schema the check is, so that
 * an issue is written once, with its whole path; whoever checks something inside enters it before, and leaves it after.
 */
export class IssueCollector {
  readonly #limit: number;
  #found: ValidationIssue[] = [];
  /** What was entered and not left: a key, unless it is a part of the schema about the same value, and a step in the schema. */
  readonly #keys: (string | number | undefined)[] = [];
  readonly #steps: string[] = [];
  #depth = 0;
  /** The way in the schema to each depth, as far as it is known: a list of many items is entered once. */
  readonly #ways: string[] = ["#"];
  #known = 0;

  /** @param limit how many issues are kept, at least one */
  constructor(limit: number = mostIssues) {
    this.#limit = Math.max(limit, 1);
  }

  get found(): readonly ValidationIssue[] {
    return this.#found;
  }

  /** Whether no other issue would be kept: there is no need to look for more. */
  get isFull(): boolean {
    return this.#found.length >= this.#limit;
  }

  /** How many parts of the value and of the schema the check is inside of. */
  get depth(): number {
    return this.#depth;
  }

  /** Goes on with a member of the value. Without a step, it is a property of the schema. */
  enter(key: string | number, step: string = toProperty): void {
    const depth = this.#depth++;
    this.#keys[depth] = key;
    this.#steps[depth] = step;
    if (this.#known > depth) this.#known = depth;
  }

  /** Goes on with a part of the schema that is about the same value. */
  enterPart(step: string): void {
    const depth = this.#depth++;
    this.#keys[depth] = undefined;
    this.#steps[depth] = step;
    if (this.#known > depth) this.#known = depth;
  }

  /** Goes on with another item of the array that was entered last. */
  next(index: number): void {
    this.#keys[this.#depth - 1] = index;
  }

  /** Goes back to where the check was before it entered. */
  leave(): void {
    this.#depth--;
  }

  /**
   * Adds an issue about the value, or about a member of it.
   * @param expected what the keyword asks for; of a set, its values
   */
  add(code: string, expected?: unknown, key?: string | number): void {
    this.addAt(noKeywords.has(code) ? "" : `/${code}`, code, expected, key);
  }

  /** The same, for what another keyword than the code leads to. */
  addAt(step: string, code: string, expected?: unknown, key?: string | number): void {
    if (this.isFull) return;
    const asked = expected instanceof Set ? [...expected] : expected;
    const path = this.path(key);
    const message = messageOf(code, asked);
    const schemaPath = this.#way() + step;
    this.#found.push(
      asked === undefined
        ? { code, path, message, schemaPath }
        : { code, path, message, schemaPath, expected: asked },
    );
  }

  /** Adds that a property is not there. */
  missing(key: string): void {
    this.addAt("/required", "required", undefined, key);
  }

  /**
   * Adds that a rule between parameters is broken.
   * @param keys those that lead to what breaks it, if that is one parameter or one property of the body
   */
  addRule(rule: string, code: string, message: string, ...keys: readonly (string | number)[]): void {
    if (this.isFull) return;
    const schemaPath = `${this.#way()}/x-constraints/${escapeToken(rule)}`;
    this.#found.push({ code, path: [...this.path(), ...keys], message, schemaPath, rule });
  }

  /** Adds an issue that was found before. */
  adopt(issue: ValidationIssue): void {
    if (!this.isFull) this.#found.push(issue);
  }

  /** What a part of the schema finds, which does not count yet. */
  attempt(value: unknown, check: Check, step: string): readonly ValidationIssue[] {
    const before = this.#found;
    this.#found = [];
    explainPart(value, check, this, step);
    const found = this.#found;
    this.#found = before;
    return found;
  }

  /** The keys that lead from the value to where the check is, or to a member of it. */
  path(key?: string | number): (string | number)[] {
    const path: (string | number)[] = [];
    for (let depth = 0; depth < this.#depth; depth++) {
      const entered = this.#keys[depth];
      if (entered !== undefined) path.push(entered);
    }
    if (key !== undefined) path.push(key);
    return path;
  }

  /** The way in the schema to where the check is. */
  #way(): string {
    for (; this.#known < this.#depth; this.#known++) {
      const step = this.#steps[this.#known] ?? "";
      const whole = step === toProperty ? step + escapeToken(String(this.#keys[this.#known])) : step;
      this.#ways[this.#known + 1] = this.#ways[this.#known] + whole;
    }
    return this.#ways[this.#depth] ?? "#";
  }
}

/** Checks the value by a part of its schema: `explainPart(value, checkPet, issues, "/allOf/0")`. */
export function explainPart(value: unknown, check: Check, issues: IssueCollector, step: string): void {
  issues.enterPart(step);
  check(value, issues);
  issues.leave();
}

/** A key as it stands in a JSON Pointer that is the fragment of a URI. Half a character has no such form. */
function escapeToken(key: string): string {
  if (/^[\w.-]*$/.test(key)) return key;
  const whole = key.replace(/\p{Surrogate}/gu, "\ufffd");
  return encodeURIComponent(whole.replaceAll("~", "~0").replaceAll("/", "~1"));
}
