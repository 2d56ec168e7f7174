import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

export interface WatchFoldersOptions {
  /** Whether a path is one of those that matter. */
  readonly isWanted: (path: string) => boolean;
  readonly signal: AbortSignal;
}

/** Editors write a file in several steps, and people save several files: what comes within this time is one change. */
const settleMilliseconds = 100;

/**
 * Resolves when something that matters has changed in one of the folders, or below, and nothing more has for a moment.
 * Folders are watched rather than files, because many editors write a new file and put it in the place of the old one.
 */
export function watchFolders(
  folders: readonly { readonly path: string; readonly recursive: boolean }[],
  { isWanted, signal }: WatchFoldersOptions,
): Promise<void> {
  return new Promise((resolve) => {
    const watchers: FSWatcher[] = [];
    let timer: NodeJS.Timeout | undefined;
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      for (const watcher of watchers) watcher.close();
      resolve();
    };
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(finish, settleMilliseconds);
    };
    signal.addEventListener("abort", finish);
    if (signal.aborted) finish();
    else {
      const deep = new Set(folders.filter(({ recursive }) => recursive).map(({ path }) => path));
      for (const path of new Set(folders.map((folder) => folder.path))) {
        const watcher = watchFolder(path, deep.has(path), (changed) => {
          if (isWanted(changed)) settle();
        });
        if (watcher) watchers.push(watcher);
      }
    }
  });
}

/** Nothing, where there is no such folder: a reference may lead to one that is yet to be made. */
function watchFolder(
  folder: string,
  recursive: boolean,
  changed: (path: string) => void,
): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive }, (_event, name) =>
      changed(name === null ? folder : join(folder, name)),
    );
    // A folder that goes away while it is watched; the next run says what is missing.
    watcher.on("error", () => changed(folder));
    return watcher;
  } catch {
    return undefined;
  }
}
