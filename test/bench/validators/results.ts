import type { Table } from "../../report/table.ts";
import { formatNumber, median } from "../statistics.ts";
import type { Judgement } from "./agreement.ts";
import type { ValidatorCase } from "./cases.ts";
import type { ContestResult, Samples } from "./contest.ts";
import { contestants, versionOf } from "./contestants.ts";
import type { JsonSchema } from "./json-schema.ts";

/** A case with the modules of its contestants. */
export interface PreparedCase {
  readonly described: ValidatorCase;
  readonly schema: JsonSchema;
  /** URLs, by contestant. */
  readonly modules: Readonly<Record<string, string>>;
  /** Bytes of the bundle, by contestant. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Why there is no module, by contestant. */
  readonly refusals: ReadonlyMap<string, string>;
}

/** A row for each contestant of each case. */
export function contestTable(cases: readonly PreparedCase[], { samples }: ContestResult): Table {
  return {
    columns: [
      { name: "schema", align: "left" },
      { name: "validator", align: "left" },
      ...["valid: calls/s", "× ajv", "× fastest", "invalid: calls/s", "× ajv", "× fastest"].map(right),
      ...["all issues: calls/s", "× ajv", "bytes a call", "bytes of code"].map(right),
    ],
    rows: cases.flatMap(({ described: { name }, sizes }) => {
      const group = samples.filter((one) => one.case === name);
      return group.map((one) => [
        name,
        one.contestant,
        ...cells(one, group, "valid"),
        ...cells(one, group, "invalid"),
        ...cells(one, group, "explain").slice(0, 2),
        Math.round(one.bytes),
        sizes.get(one.contestant) ?? "–",
      ]);
    }),
  };
}

function right(name: string) {
  return { name, align: "right" as const };
}

type Kind = "valid" | "invalid" | "explain";

/** Calls in a second, and how many times those of ajv and of the fastest that is, round by round. */
function cells(samples: Samples, group: readonly Samples[], kind: Kind): string[] {
  const ajv = group.find(({ contestant }) => contestant === "ajv")?.[kind] ?? [];
  const fastest = samples[kind].map((_, round) => Math.max(...group.map((other) => other[kind][round] ?? 0)));
  return [
    formatRate(median(samples[kind])),
    ...[ajv, fastest].map((base) =>
      formatNumber(median(samples[kind].map((rate, round) => rate / (base[round] ?? Number.NaN)))),
    ),
  ];
}

/** `12 M`, `3.4 k`. */
export function formatRate(rate: number): string {
  if (rate >= 1e6) return `${formatNumber(rate / 1e6)} M`;
  return rate >= 1000 ? `${formatNumber(rate / 1000)} k` : formatNumber(rate);
}

/** What has to be known to read the table. */
export function contestNotes(
  cases: readonly PreparedCase[],
  { judgements }: ContestResult,
  rounds: number,
): string[] {
  const described = contestants.map(
    ({ name, package: packageName, how }) =>
      `${packageName === undefined ? name : `${name} ${versionOf(packageName)}`} (${how})`,
  );
  return [
    `${described.join(", ")}. One process, all in turn, another one first each time: median of ${rounds} rounds, and of the ratios within each. Each value differs in one place from a valid one where it is invalid; the issues are those of the invalid ones. Code: of the validator and all it needs, bundled, minified and gzipped; that of ajv, typebox and zod is the library and the schema, since they work at run time, ajv and typebox with \`new Function\`.`,
    "Rules between parameters are known to ashlar only, and checked by it: the values of `meters: parameters` that are invalid break none of them.",
    ...cases.flatMap(({ described: { name }, refusals }) =>
      [...refusals].map(
        ([contestant, reason]) => `${contestant} has no validator for ${name}: ${firstLine(reason)}.`,
      ),
    ),
    ...judgements.map(describeJudgement),
  ];
}

function firstLine(text: string): string {
  return text.split("\n", 1).join("");
}

function describeJudgement(judgement: Judgement): string {
  const { case: name, contestant } = judgement;
  switch (judgement.kind) {
    case "refuses":
      return `${contestant} cannot be loaded for ${name}: ${judgement.reason}.`;
    case "disagrees": {
      const { refused, accepted, isOut } = judgement;
      const parts = [
        ...(refused > 0 ? [`refuses ${refused} valid values`] : []),
        ...(accepted > 0 ? [`accepts ${accepted} invalid ones`] : []),
      ];
      const consequence = isOut ? "it is not measured there" : "they are left out";
      return `${contestant} ${parts.join(" and ")} of ${name}: ${consequence}.`;
    }
  }
}
