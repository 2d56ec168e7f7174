import { alternatives, didYouMean, error, warning } from "./entry.ts";

export interface PathVariable {
  readonly name: string;
  readonly path: string;
}

export interface UnavailableField {
  readonly field: string;
  readonly version: string;
  readonly instead: string | undefined;
  /** It is read nevertheless. */
  readonly isRead: boolean;
}

/** A pattern that takes long, or of which nobody knows whether it does. */
export type SlowPattern = { readonly count: number } & (
  | {
      readonly kind: "slow";
      /** How the time grows with the text: to which power, or exponentially. */
      readonly degree: number | "exponential";
      /** A text that takes long, as JavaScript writes it. */
      readonly text: string;
      /** The parts of the pattern where it branches. */
      readonly parts: readonly string[];
    }
  | { readonly kind: "undecided" }
);

/** Diagnostics of 3-lint: a description that breaks the rules of OpenAPI. */
export const lintCodes = {
  "wrong-type": error(
    ({ subject, expected, found }: { subject: string; expected: string; found: string }) =>
      `${subject} must be ${expected}, and this is ${found}`,
    ({ expected, found }) =>
      expected === "a string" && (found === "a number" || found === "a boolean")
        ? "put quotes around it"
        : undefined,
  ),
  "missing-field": error(
    ({ object, fields }: { object: string; fields: readonly string[] }) =>
      `the ${object} has no ${alternatives(fields)}`,
  ),
  "omitted-field": warning(
    ({ object, field }: { object: string; field: string }) =>
      `the ${object} has no \`${field}\`, which OpenAPI requires`,
  ),
  "unknown-field": warning(
    ({ object, field }: { object: string; field: string; candidates: readonly string[] }) =>
      `\`${field}\` is not a field of the ${object} and is ignored`,
    didYouMean,
  ),
  "unavailable-field": warning(
    ({ field, version, isRead }: UnavailableField) =>
      isRead
        ? `\`${field}\` is no field of OpenAPI ${version}, and is read as in OpenAPI 3.0`
        : `\`${field}\` means nothing in OpenAPI ${version}`,
    ({ instead }) => instead,
  ),
  "invalid-value": error(
    ({
      subject,
      found,
    }: {
      subject: string;
      found: string;
      allowed: readonly string[];
      candidates: readonly string[];
    }) => `${subject} cannot be \`${found}\``,
    ({ allowed, candidates }) => didYouMean({ candidates }) ?? `it is one of ${alternatives(allowed)}`,
  ),
  "invalid-method": error(
    ({ method }: { method: string; taken: boolean }) => `\`${method}\` cannot be an additional operation`,
    ({ method, taken }) =>
      taken ? `write it as \`${method.toLowerCase()}\` of the path item` : "it is not the name of a method",
  ),
  "invalid-querystring": error(
    ({ reason }: { reason: string }) => `the whole query string is one parameter here, ${reason}`,
  ),
  "unknown-tag-parent": warning(
    ({ name }: { name: string; candidates: readonly string[] }) => `there is no tag \`${name}\``,
    didYouMean,
  ),
  "circular-tags": error(
    ({ chain }: { chain: readonly string[] }) => `the tag is its own parent: ${chain.join(" -> ")}`,
  ),
  "invalid-status": error(
    ({ status }: { status: string }) => `\`${status}\` is not a status`,
    () => "a status is `200`, a range like `4XX`, or `default`",
  ),
  "invalid-path": error(({ path }: { path: string }) => `the path \`${path}\` does not begin with a slash`),
  "path-query": warning(
    ({ path }: { path: string }) => `the path \`${path}\` has a query, which OpenAPI does not allow`,
    () => "it is sent; describe it as parameters `in: query`",
  ),
  "duplicate-path": warning(
    ({ path, other }: { path: string; other: string }) =>
      `\`${path}\` matches the same requests as \`${other}\``,
    () => "only the server can tell them apart; OpenAPI wants one path",
  ),
  "duplicate-operation-id": warning(
    ({ id }: { id: string }) => `the operationId \`${id}\` is used a second time`,
    () => "the operations are named after their methods and paths instead",
  ),
  "duplicate-parameter": error(
    ({ name, location }: { name: string; location: string }) =>
      `the ${location} parameter \`${name}\` stands here a second time`,
  ),
  "path-parameter-missing": error(
    ({ name, path }: PathVariable) => `no path parameter \`${name}\` is declared for \`${path}\``,
    ({ name }) => `declare it: { name: ${name}, in: path, required: true, schema: … }`,
  ),
  "path-parameter-unused": error(
    ({ name, path }: PathVariable & { candidates: readonly string[] }) =>
      `the path parameter \`${name}\` does not occur in \`${path}\``,
    didYouMean,
  ),
  "path-parameter-not-required": warning(
    ({ name }: { name: string }) =>
      `the path parameter \`${name}\` is not \`required: true\`, and is required nevertheless`,
    () => "write `required: true`",
  ),
  "slow-pattern": warning(
    (pattern: SlowPattern) =>
      pattern.kind === "slow"
        ? `the time to match this pattern grows ${growth(pattern.degree)}: \`${shortened(pattern.text)}\` keeps a program busy`
        : "it could not be found out whether the time to match this pattern grows too fast",
    ({ count, ...pattern }) =>
      [
        pattern.kind === "slow" ? branching(pattern.parts) : "write it in a simpler way",
        ...(count > 1 ? [`it stands in ${count} places`] : []),
      ].join("; "),
  ),
  "unknown-security-scheme": warning(
    ({ name }: { name: string; candidates: readonly string[] }) =>
      `there is no security scheme \`${name}\` in \`components.securitySchemes\`, and no credentials are sent for it`,
    didYouMean,
  ),
};

function growth(degree: number | "exponential"): string {
  return degree === "exponential"
    ? "exponentially with the length of the text"
    : `with the length of the text to the power of ${degree}`;
}

/** Of some texts it takes many parts to say what they are like; the first few show it. */
function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function branching(parts: readonly string[]): string {
  const quoted = parts.map((part) => `\`${part}\``).join(", ");
  return `the same text fits ${quoted} in several ways: write the pattern so that one is left`;
}
