import { printable } from "../diagnostics/printable.ts";
import { displayPath } from "./apis.ts";
import type { Session } from "./session.ts";

/** Milliseconds before which nobody wonders what is going on. */
const patience = 300;

/** What is needed of a terminal. */
export interface Terminal {
  /** 0 where it does not know. */
  readonly columns: number;
  write(text: string): unknown;
}

/** One line on a terminal that says what is being done, for as long as it takes. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #start = performance.now();
  #isShown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Replaces the line. */
  show(text: string): void {
    if (performance.now() - this.#start < patience) return;
    this.#isShown = true;
    const line = printable(text).slice(0, (this.#terminal.columns || 80) - 1);
    this.#terminal.write(`\r${line}\u001b[K`);
  }

  /** Removes the line, so that nothing tells that there was one. */
  clear(): void {
    if (this.#isShown) this.#terminal.write("\r\u001b[K");
    this.#isShown = false;
  }
}

/** Shows the stages of the work on a description. */
export function stageOf(
  { spec }: { readonly spec: string },
  { directory, progress }: Session,
): ((stage: string) => void) | undefined {
  return progress && ((stage) => progress.show(`${displayPath(spec, directory)}  ${stage} …`));
}
