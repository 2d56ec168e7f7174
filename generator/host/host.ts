/**
 * The world outside the generator: files and standard input. Every stage gets it as an argument, so that the
 * pipeline runs in memory in tests, and so that what is missing here (the network) is impossible, not forbidden.
 *
 * Paths are absolute, or relative to the working directory of the host.
 */
export interface Host {
  /** The bytes of a file. Rejects with the `code` `ENOENT` where there is none. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes UTF-8 text; makes the folders that are missing. */
  writeFile(path: string, text: string): Promise<void>;
  /** Moves a file or a folder; replaces a file that stands at `to`. */
  rename(from: string, to: string): Promise<void>;
  /** Deletes a file, or a folder with all that is in it. What is absent is no error. */
  remove(path: string): Promise<void>;
  /** All files below a folder, recursively: sorted paths relative to it, joined by `/`. Absent: `[]`. */
  list(directory: string): Promise<string[]>;
  /** All of standard input. */
  readStandardInput(): Promise<Uint8Array>;
}
