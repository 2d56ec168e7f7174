import { parsePointer } from "../../../generator/1-load/pointer.ts";
import { loadBundle } from "../../../generator/2-resolve/load-bundle.ts";
import { buildModel } from "../../../generator/4-model/build.ts";
import type { NamedSchema } from "../../../generator/4-model/types.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";

/** That one of our named types is identical to openapi-typescript's. */
export interface TypeClaim {
  /** Our name. */
  readonly name: string;
  /** Where openapi-typescript has it. */
  readonly theirs: string;
  /** Of its schema. */
  readonly pointer: string;
}

/** A module that compiles only where the claims hold: each stands on a line of its own. */
export interface TypeClaims {
  readonly text: string;
  /** By line, from 1. */
  readonly claims: ReadonlyMap<number, TypeClaim>;
}

/** Claims about all named types of a description, for a module beside the package's `src`. */
export async function claimTypes(spec: string): Promise<TypeClaims> {
  const diagnostics = new Diagnostics();
  const { bundle } = await loadBundle(spec, nodeHost(), diagnostics);
  const schemas = bundle === undefined ? [] : buildModel(bundle, diagnostics).schemas;
  const lines = [
    'import type { components, paths } from "./src/paths.js";',
    // Not all modules use all of it, and nothing may stand there unused.
    "export type { components, paths };",
    "type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;",
    "export type Identical<Left, Right> = Same<Left, Right> extends true ? [Left, Right] extends [Right, Left] ? true : false : false;",
    "export type Present<Type> = Exclude<Type, undefined>;",
  ];
  const claims = new Map<number, TypeClaim>();
  const add = (line: string, claim: TypeClaim) => {
    lines.push(line);
    claims.set(lines.length, claim);
  };
  schemas.forEach((schema, index) => {
    const theirs = theirType(schema);
    if (theirs === undefined) return;
    const claim = { name: schema.name, theirs, pointer: schema.pointer };
    lines.push(`import type { ${schema.name} as Ours${index} } from "./src/schemas/${schema.file}.js";`);
    add(`export const claim${index}: Identical<Ours${index}, ${theirs}> = true;`, claim);
  });
  return { text: `${lines.join("\n")}\n`, claims };
}

/** The type of openapi-typescript at the place of a schema; absent where it has no type that can be named. */
function theirType({ pointer }: NamedSchema): string | undefined {
  const [root, ...tokens] = parsePointer(pointer) ?? [];
  const place = `/${[root ?? "", ...tokens].map((token) => (token.includes("/") ? "*" : token)).join("/")}`;
  if (root === "components" && tokens[0] === "schemas" && tokens.length === 2)
    return index("components", tokens);
  const content = tokens.slice(0, -1);
  if (/^\/components\/(?:responses|requestBodies)\/[^/]+\/content\/[^/]+\/schema$/.test(place))
    return index("components", content);
  if (/^\/paths\/[^/]+\/[a-z]+\/(?:requestBody|responses\/[^/]+)\/content\/[^/]+\/schema$/.test(place))
    return index("paths", content);
  return undefined;
}

/** `paths["/pets"]["get"]…`; a status is a number there, and what may be absent is taken for present. */
function index(root: string, tokens: readonly string[]): string {
  return tokens.reduce((type, token, position) => {
    const isStatus = tokens[position - 1] === "responses" && root === "paths" && /^\d{3}$/.test(token);
    return `Present<${type}[${isStatus ? token : JSON.stringify(token)}]>`;
  }, root);
}
