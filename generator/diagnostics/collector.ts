import { type Arguments, type Code, catalog } from "./catalog.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";

/** Collects what is wrong with a description. Stages report and go on; the pipeline asks between them. */
export class Diagnostics {
  readonly #all = new Map<string, Diagnostic>();
  #errors = 0;
  #origins: ((location: Location) => Location)[] = [];

  /** Everything reported, in the order of reporting. Printing sorts by place. */
  get all(): readonly Diagnostic[] {
    return [...this.#all.values()];
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /**
   * From now on, what is reported about a file that was changed since it was read is told of the place that `origin`
   * gives for it. What was changed last is traced back first.
   */
  relocate(origin: (location: Location) => Location): void {
    this.#origins = [origin, ...this.#origins];
  }

  /** Reports a mistake at a place. The same mistake at the same place counts once. */
  report<C extends Code>(
    code: C,
    args: Arguments<C>,
    place: Location,
    relatedPlaces: Diagnostic["related"] = [],
  ): void {
    const location = this.#originOf(place);
    const related = relatedPlaces.map((other) => ({ ...other, location: this.#originOf(other.location) }));
    const { severity, message, help } = catalog[code];
    const text = { message: message(args), help: help?.(args) };
    const identity = JSON.stringify([code, text.message, location]);
    if (this.#all.has(identity)) return;
    const diagnostic: Diagnostic = { code, severity, message: text.message, location, related };
    this.#all.set(identity, text.help === undefined ? diagnostic : { ...diagnostic, help: text.help });
    if (severity === "error") this.#errors++;
  }

  #originOf(place: Location): Location {
    return this.#origins.reduce((location, origin) => origin(location), place);
  }
}
