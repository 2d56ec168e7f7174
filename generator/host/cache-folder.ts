import { homedir } from "node:os";
import { join } from "node:path";

/** The folder for what Ashlar can make again at any time, where this system keeps such things for its user. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (xdg !== undefined && xdg !== "") return join(xdg, "ashlar");
  if (process.platform === "darwin") return join(homedir(), "Library/Caches/ashlar");
  if (process.platform === "win32" && local !== undefined) return join(local, "ashlar/Cache");
  return join(homedir(), ".cache/ashlar");
}
