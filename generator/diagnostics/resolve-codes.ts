import { didYouMean, error } from "./entry.ts";

export interface UnresolvedReference {
  readonly reference: string;
  readonly missing: "file" | "target";
  readonly candidates?: readonly string[];
}

type ForbiddenReason = "outside" | "network" | "link";

const forbidden: { readonly [reason in ForbiddenReason]: { message: string; help: string } } = {
  outside: {
    message: "is outside of the folder of the description",
    help: "move it into that folder, or the description to a folder that has both",
  },
  network: {
    message: "is not a path, and nothing is fetched from the network",
    help: "keep a copy beside the description, or allow its origin: `network` in the config",
  },
  link: {
    message: "is a link that leads out of the folder of the description",
    help: "put the file itself into that folder",
  },
};

/** Diagnostics of 2-resolve: a reference that cannot be followed. */
export const resolveCodes = {
  "unresolved-reference": error(
    ({ reference, missing }: UnresolvedReference) =>
      missing === "file"
        ? `\`${reference}\` is in a file that does not exist`
        : `\`${reference}\` points to nothing`,
    ({ candidates = [] }) => didYouMean({ candidates }),
  ),
  "unresolved-file": error(
    ({ reference, reason }: { reference: string; reason: string }) =>
      `\`${reference}\` is in a file that cannot be read: ${reason}`,
  ),
  "forbidden-reference": error(
    ({ reference, reason }: { reference: string; reason: ForbiddenReason }) =>
      `\`${reference}\` ${forbidden[reason].message}`,
    ({ reason }) => forbidden[reason].help,
  ),
  "circular-reference": error(
    ({ chain }: { chain: readonly string[] }) => `the reference leads back to itself: ${chain.join(" -> ")}`,
    () => "one of them must say what it is",
  ),
  "unsupported-reference": error(
    ({ reference }: { reference: string }) => `\`${reference}\` is not a JSON Pointer`,
    () => "write it as `#/components/schemas/Name` or `file.yaml#/Name`, or give a schema that `$anchor`",
  ),
};
