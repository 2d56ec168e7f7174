/** Who writes what in a package: a path can be a file of one only, and no file can be where others need a folder. */
export class ClaimedPaths {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  constructor(paths: readonly string[], owner: string) {
    for (const path of paths) this.#add(path, owner);
  }

  /** Takes a path; gives who has it already, also where disks see no difference (`README.md`, `readme.md`). */
  claim(path: string, owner: string): string | undefined {
    const other = this.#files.get(normal(path)) ?? this.#folders.get(normal(path)) ?? this.#fileAbove(path);
    if (other === undefined) this.#add(path, owner);
    return other;
  }

  #fileAbove(path: string): string | undefined {
    return folders(path)
      .map((folder) => this.#files.get(normal(folder)))
      .find((owner) => owner !== undefined);
  }

  #add(path: string, owner: string): void {
    this.#files.set(normal(path), owner);
    for (const folder of folders(path)) this.#folders.set(normal(folder), owner);
  }
}

function normal(path: string): string {
  return path.normalize("NFKC").toUpperCase().toLowerCase();
}

/** `a/b/c` -> `a`, `a/b` */
function folders(path: string): string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** Whether a path stays in the folder that it is relative to, on every system. */
export function isInside(path: string): boolean {
  const segments = path.split("/");
  return (
    !/[\\\u0000-\u001f<>:"|?*]/.test(path) &&
    segments.every((segment) => !/^\.{0,2}$/.test(segment) && !/[. ]$/.test(segment))
  );
}
