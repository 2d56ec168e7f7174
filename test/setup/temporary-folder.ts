import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { onTestFinished } from "vitest";

/** A real folder that is gone after the tests. */
export interface TemporaryFolder {
  readonly path: string;
  /** Writes files, and the folders they need. */
  write(files: Readonly<Record<string, string>>): void;
  /** All files below it with their text, by path with `/`. */
  read(): Record<string, string>;
}

/** Makes one; outside of a test, say with `afterAll` when it can go. */
export function temporaryFolder(whenDone: (remove: () => void) => void = onTestFinished): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "ashlar-")));
  whenDone(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    read() {
      const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const names = files.map((entry) =>
        relative(path, join(entry.parentPath, entry.name)).split(sep).join("/"),
      );
      return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(path, name), "utf8")]));
    },
  };
}
