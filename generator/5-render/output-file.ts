/** A file of the generated package. */
export interface OutputFile {
  /** Relative to the package, with `/`. */
  readonly path: string;
  readonly text: string;
}
