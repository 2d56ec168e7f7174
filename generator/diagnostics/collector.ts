import { type Arguments, type Code, catalog } from "./catalog.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";

/** Collects what is wrong with a description. Stages report and go on; the pipeline asks between them. */
export class Diagnostics {
  readonly #all = new Map<string, Diagnostic>();
  #errors = 0;

  /** Everything reported, in the order of reporting. Printing sorts by place. */
  get all(): readonly Diagnostic[] {
    return [...this.#all.values()];
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Reports a mistake at a place. The same mistake at the same place counts once. */
  report<C extends Code>(
    code: C,
    args: Arguments<C>,
    location: Location,
    related: Diagnostic["related"] = [],
  ): void {
    const { severity, message, help } = catalog[code];
    const text = { message: message(args), help: help?.(args) };
    const identity = JSON.stringify([code, text.message, location]);
    if (this.#all.has(identity)) return;
    const diagnostic: Diagnostic = { code, severity, message: text.message, location, related };
    this.#all.set(identity, text.help === undefined ? diagnostic : { ...diagnostic, help: text.help });
    if (severity === "error") this.#errors++;
  }
}
