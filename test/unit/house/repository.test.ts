import { expect, test } from "vitest";
import { readText, repositoryFiles } from "./repository.ts";

/** Text that people write; not what a test feeds in or expects. */
const textFiles = repositoryFiles.filter((path) => !/^test\/|\.(png|jpg|ico|woff2|tgz)$/.test(path));

test("no file holds an absolute path of someone's machine", () => {
  const absolutePath = /(?<![\w.}:/])(?:file:\/\/)?\/(?:home|Users|root|work)\/[\w.-]+\/|\b[A-Z]:\\\w/;
  expect(textFiles.filter((path) => absolutePath.test(readText(path)))).toEqual([]);
});

interface LockedPackage {
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

function lockedPackages(lockfile: string): [string, LockedPackage][] {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(readText(lockfile));
  return Object.entries(packages);
}
const locked = lockedPackages("package-lock.json");

test.each(repositoryFiles.filter((path) => path.endsWith("package-lock.json")))(
  "%s holds no download addresses, so that any registry will do",
  (lockfile) => {
    const addresses = lockedPackages(lockfile).filter(([, { resolved }]) => resolved?.includes("://"));
    expect(addresses.map(([path]) => path)).toEqual([]);
  },
);

test("no dependency runs a script when it is installed", () => {
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

/** Paths of this repository in backticks; `<name>`, `*` and `…` stand for anything. */
function namedPaths(markdown: string): string[] {
  const spans = Array.from(markdown.matchAll(/`([^`\n]+)`/g), ([, span = ""]) => span);
  const topLevel = new Set(repositoryFiles.map((path) => path.split("/", 1)[0] ?? ""));
  return spans.filter((span) => /^[\w.<>*…/-]+$/.test(span) && topLevel.has(span.split("/", 1)[0] ?? ""));
}

function exists(path: string): boolean {
  const pattern = path
    .replace(/\/$/, "")
    .split(/<[^>]*>|\*+|…/)
    .map((part) => part.replace(/[.+]/g, "\\$&"))
    .join(".*");
  const expression = new RegExp(`^${pattern}(/|$)`);
  return repositoryFiles.some((file) => expression.test(file));
}

test.each(["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])(
  "%s names only files that exist",
  (document) => {
    expect(namedPaths(readText(document)).filter((path) => !exists(path))).toEqual([]);
  },
);
