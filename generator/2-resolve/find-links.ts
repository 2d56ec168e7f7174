import { describeType, type JsonObject, member } from "../1-load/json.ts";
import { formatPointer, valueAt } from "../1-load/pointer.ts";
import type { Sources } from "../1-load/sources.ts";
import type { SpecificationVersion } from "../1-load/version.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { describeShape, subjectOf } from "./describe-shape.ts";
import type { Edit } from "./edit.ts";
import type { IdentifiedSchemas } from "./identified.ts";
import { type Address, parseReference, type ReferenceResult, type Territory } from "./reference.ts";
import { type Link, locationOf, type Region } from "./region.ts";
import { type Repair, repairOf } from "./repair.ts";
import { schema } from "./schema-object.ts";
import type { Shape } from "./shape.ts";
import { description } from "./structure.ts";
import { sectionOf, walk } from "./walk.ts";

export interface Linking {
  readonly file: string;
  readonly root: JsonObject;
  readonly diagnostics: Diagnostics;
  readonly territory: Territory;
  readonly sources: Sources;
  /** References of the root file into itself that lead somewhere. */
  readonly settled: Set<string>;
  readonly version: SpecificationVersion;
  readonly identified: IdentifiedSchemas;
}

/** Finds the references in a region and reports those that lead nowhere allowed. */
export function findLinks(region: Region, context: Linking): void {
  const { territory, diagnostics } = context;
  const { file } = region.address;

  function add(found: Pick<Link, "reference" | "path" | "shape" | "use" | "address">): Link {
    const link: Link = { ...found, region, target: undefined };
    region.links.push(link);
    return link;
  }

  context.identified.add(region);
  walk(region.value, region.shape, {
    mismatch(value, shape, path, within) {
      const key = String(path.at(-1) ?? "");
      const pointer = formatPointer([...region.address.tokens, ...path]);
      const written = () => context.sources.get(file)?.written(pointer);
      const repair = repairOf({ value, shape, key, within, written }, context.version);
      if (repair === undefined || path.length === 0) return;
      region.repairs.push(editOf(repair, path.map(String)));
      const args = {
        subject: subjectOf(pointer),
        expected: describeShape(shape),
        found: describeType(value),
        readAs: repair.kind === "replace" ? JSON.stringify(repair.value) : undefined,
      };
      diagnostics.report("mistyped-value", args, { file, pointer });
    },
    reference({ $ref: reference }, shape, path) {
      const identified =
        sectionOf(shape) === "schemas" ? context.identified.resolve(reference, region, path) : undefined;
      if (identified === undefined && isSettled(reference, shape, region, context)) return;
      const result: ReferenceResult =
        identified === undefined
          ? parseReference(reference, file, territory)
          : { kind: "address", address: identified };
      const address = result.kind === "address" ? result.address : undefined;
      const use = staysReference(shape, address, context) ? "component" : "embedded";
      report(result, add({ reference, path: path.map(String), shape, use, address }), diagnostics);
      if (address !== undefined && isAtHome(reference, region, context) && use === "component") {
        if (valueAt(context.root, address.tokens) !== undefined) context.settled.add(reference);
      }
    },
    name(reference, names, path) {
      if (names === "schema") {
        if (isSchemaName(reference, context.root)) return;
        const result = parseSchemaName(reference, file, context);
        const address = result.kind === "address" ? result.address : undefined;
        const found = {
          reference,
          path: path.map(String),
          shape: schema,
          use: "schemaName",
          address,
        } as const;
        report(result, add(found), diagnostics);
      } else {
        const result = parseReference(reference, file, territory);
        // A link may lead to an operation of another API, which is no concern of this one.
        if (result.kind !== "address") return;
        add({
          reference,
          path: path.map(String),
          shape: description,
          use: "operationRef",
          address: result.address,
        });
      }
    },
  });
}

/**
 * Whether a reference within the root file is one that was found before and leads somewhere: it stays as it is, and
 * there are tens of thousands of them in a large description.
 */
function isSettled(reference: string, shape: Shape, region: Region, context: Linking): boolean {
  if (!context.settled.has(reference) || !isAtHome(reference, region, context)) return false;
  return staysReference(shape, { file: context.file, tokens: [] }, context);
}

function isAtHome(reference: string, { address }: Region, { file }: Linking): boolean {
  return reference.startsWith("#") && address.file === file && address.tokens.length === 0;
}

function editOf(repair: Repair, path: readonly string[]): Edit {
  if (repair.kind === "replace") return { path, change: () => repair.value };
  const key = path.at(-1);
  return {
    path: path.slice(0, -1),
    change: (value) => Object.fromEntries(Object.entries(value ?? {}).filter(([name]) => name !== key)),
  };
}

function report(result: ReferenceResult, link: Link, diagnostics: Diagnostics): void {
  const { reference } = link;
  switch (result.kind) {
    case "address":
      break;
    case "forbidden":
      diagnostics.report("forbidden-reference", { reference, reason: result.reason }, locationOf(link));
      break;
    case "unsupported":
      diagnostics.report("unsupported-reference", { reference }, locationOf(link));
      break;
  }
}

/**
 * Path items of other files are embedded: OpenAPI 3.0 has no place for them in `components`, and hardly anything
 * refers to one twice. Media types have a place there since OpenAPI 3.2.
 */
function staysReference(shape: Shape, address: Address | undefined, { file, version }: Linking): boolean {
  const name = shape.kind === "object" ? shape.name : undefined;
  if (name === "path item") return address?.file === file;
  return sectionOf(shape) !== undefined && (name !== "media type" || version >= "3.2");
}

/** A mapping of a discriminator may name an entry of `components.schemas` instead of referring to it. */
function isSchemaName(value: string, root: JsonObject): boolean {
  return member(member(member(root, "components"), "schemas"), value) !== undefined;
}

/** What looks like a name and not like a path was meant as one. */
function parseSchemaName(reference: string, from: string, { file, territory }: Linking): ReferenceResult {
  if (!/^[\w-]+$/.test(reference)) return parseReference(reference, from, territory);
  return { kind: "address", address: { file, tokens: ["components", "schemas", reference] } };
}
