/**
 * The world outside the generator: files, standard input, and the network if there is one. Every stage gets it as an
 * argument, so that the pipeline runs in memory in tests, and so that what is missing here is impossible.
 *
 * Paths are absolute, or relative to the working directory of the host.
 */
export interface Host {
  /** The bytes of a file. Rejects with the `code` `ENOENT` where there is none. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes bytes, or text as UTF-8; makes the folders that are missing. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Moves a file or a folder; replaces a file that stands at `to`. */
  rename(from: string, to: string): Promise<void>;
  /** Deletes a file, or a folder with all that is in it. What is absent is no error. */
  remove(path: string): Promise<void>;
  /** All files below a folder, recursively: sorted paths relative to it, joined by `/`. Absent: `[]`. */
  list(directory: string): Promise<string[]>;
  /** What stands at a path, links followed. Rejects with the `code` `ENOENT` where there is nothing. */
  entry(path: string): Promise<Entry>;
  /** All of standard input, as often as it is asked for. */
  readStandardInput(): Promise<Uint8Array>;
  /**
   * Sends one GET request, without credentials, and follows no redirect. Absent: there is no network. Which URLs may
   * be asked for is not decided here.
   */
  request?(url: string, limits: RequestLimits): Promise<Response>;
}

/** What a path leads to in the file system. */
export interface Entry {
  readonly kind: "file" | "folder" | "other";
  /** Of a file. */
  readonly bytes: number;
  /** The absolute path without symbolic links. */
  readonly realPath: string;
}

/** What one request may cost: it is given up beyond that, and rejects with the `code` `EFBIG` or `ETIMEDOUT`. */
export interface RequestLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** The answer to a request. */
export interface Response {
  readonly status: number;
  /** Where a redirect leads, as the server writes it. */
  readonly location: string | undefined;
  readonly bytes: Uint8Array;
}
