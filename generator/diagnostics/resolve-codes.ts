import { didYouMean, error, warning } from "./entry.ts";

export interface UnresolvedReference {
  readonly reference: string;
  readonly missing: "file" | "target";
  readonly candidates?: readonly string[];
}

export interface Mistyped {
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  readonly readAs: string | undefined;
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
  "unresolved-link": warning(
    ({ reference }: { reference: string }) =>
      `\`${reference}\` points to no operation, and the link is ignored`,
  ),
  "unresolved-mapping": warning(
    ({ reference }: { reference: string }) =>
      `\`${reference}\` is no schema, and this value of the discriminator is ignored`,
  ),
  "mistyped-value": warning(
    ({ subject, expected, found, readAs }: Mistyped) =>
      `${subject} must be ${expected}, and this is ${found}: it is ${readAs === undefined ? "ignored" : `read as ${readAs}`}`,
    ({ expected, readAs }) => (expected === "a string" && readAs ? "put quotes around it" : undefined),
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
  "unsupported-overlay": error(
    ({ version }: { version: string }) => `Overlay ${version} is not supported`,
    () => "Ashlar reads Overlay 1.0 and 1.1",
  ),
  "invalid-json-path": error(
    ({ query, reason }: { query: string; reason: string }) => `\`${query}\` is not a JSONPath: ${reason}`,
    () => "RFC 9535 is what counts: `$.paths['/pets'].get`",
  ),
  "unmatched-target": warning(({ target }: { target: string }) => `\`${target}\` selects nothing`),
  "idle-action": warning(() => "the action has no `update`, `copy` or `remove`, and does nothing"),
  "removed-root": error(() => "the whole description cannot be removed"),
  "mixed-targets": error(
    ({ target }: { target: string }) =>
      `\`${target}\` selects values of several kinds: an update needs objects only, arrays only or neither`,
  ),
  "invalid-copy": error(
    ({ query, count }: { query: string; count: number }) =>
      `\`${query}\` selects ${count} values, and one is copied`,
  ),
  "incompatible-update": error(
    ({ place, found, given }: { place: string; found: string; given: string }) =>
      `${given} cannot be merged into ${found}, which stands at \`${place}\``,
  ),
  "unmatched-pattern": error(
    ({ pattern }: { pattern: string; candidates: readonly string[] }) =>
      `no operation is selected by \`${pattern}\``,
    ({ candidates }) =>
      didYouMean({ candidates }) ?? "write an operationId, `tag:name`, `/path/*` or `GET /path/*`",
  ),
  "nothing-selected": error(() => "no operation is left of the description"),
  "circular-reference": error(
    ({ chain }: { chain: readonly string[] }) => `the reference leads back to itself: ${chain.join(" -> ")}`,
    () => "one of them must say what it is",
  ),
  "circular-inheritance": warning(
    ({ schema, base }: { schema: string; base: string }) =>
      `\`${base}\` lists \`${schema}\` among its alternatives, and is read here without them`,
    () => "what the alternatives have in common can be a schema that does not list them",
  ),
  "unsupported-reference": error(
    ({ reference }: { reference: string }) => `\`${reference}\` is not a JSON Pointer`,
    () => "write it as `#/components/schemas/Name` or `file.yaml#/Name`, or give a schema that `$anchor`",
  ),
};
