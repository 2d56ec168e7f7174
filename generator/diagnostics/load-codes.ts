import { error, warning } from "./entry.ts";

export interface Number {
  readonly written: string;
  readonly read: string;
}

/** Diagnostics of 1-load: a file that cannot be read as plain JSON data. */
export const loadCodes = {
  "file-not-found": error(({ file }: { file: string }) => `there is no file \`${file}\``),
  "unreadable-file": error(
    ({ file, reason }: { file: string; reason: string }) => `\`${file}\` cannot be read: ${reason}`,
  ),
  "network-not-allowed": error(
    ({ url }: { url: string; safe: boolean }) => `\`${url}\` is not read: the network has to be allowed`,
    ({ url, safe }) =>
      safe
        ? `\`--allow-network\`, or in the config \`network: ["${new URL(url).origin}"]\``
        : "only `https:` is, `http:` from this machine, and neither with a password in it",
  ),
  "file-too-large": error(
    ({ bytes, limit }: { bytes: number; limit: number }) =>
      `the file has ${bytes} bytes, more than the limit of ${limit}`,
    () => "split it: a `$ref` may point into another file",
  ),
  "invalid-encoding": error(
    ({ encoding }: { encoding: string | undefined }) =>
      encoding === undefined ? "the file is not UTF-8" : `the file is ${encoding}, not UTF-8`,
    () => "save it as UTF-8",
  ),
  "empty-document": error(() => "the file is empty"),
  "syntax-error": error(
    ({ reason }: { reason: string; help?: string | undefined }) => reason,
    ({ help }) => help,
  ),
  "multiple-documents": error(
    () => "a second YAML document starts here, and a description is a single one",
    () => "remove the `---`, or keep each document in a file of its own",
  ),
  "duplicate-key": error(({ key }: { key: string }) => `the key \`${key}\` stands here a second time`),
  "nesting-too-deep": error(
    ({ limit }: { limit: number }) => `the value is nested deeper than the limit of ${limit} levels`,
  ),
  "too-many-values": error(
    ({ limit }: { limit: number }) =>
      `the file has more than ${limit} values, counting those behind an alias each time it is used`,
  ),
  "recursive-alias": error(
    () => "the alias stands inside of what it refers to",
    () => "use `$ref` for recursive schemas",
  ),
  "non-finite-number": error(
    ({ written }: { written: string }) => `${written} is not a number that JSON can hold`,
  ),
  "inexact-number": warning(
    ({ written, read }: Number) => `${written} is beyond 2^53 and was read as ${read}`,
  ),
  "inexact-value": error(
    ({ written, read }: Number) => `${written} is beyond 2^53 and would be sent as ${read}`,
    () => "describe it as a string",
  ),
  "not-an-object": error(
    ({ found }: { found: string }) => `a description is an object, and this is ${found}`,
  ),
  "missing-version": error(
    () => "the field `openapi` is missing, so this is not an OpenAPI description",
    () => "begin with `openapi: 3.1.0`",
  ),
  "unsupported-version": error(
    ({ version }: { version: string }) => `OpenAPI ${version} is not supported`,
    () => "Ashlar reads OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0",
  ),
  "failed-upgrade": error(
    () => "this Swagger 2.0 description is too broken to be read as OpenAPI 3.0",
    () => "https://editor.swagger.io says what is wrong with it",
  ),
};
