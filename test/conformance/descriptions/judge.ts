import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type ts from "typescript";
import { clientOperations } from "./client-operations.ts";
import { compileProgram, type TypeMistake, typeErrorsOf } from "./compiled-program.ts";
import { readFacts } from "./deliberate-differences.ts";
import { compareOperations, describedOperations } from "./described-operations.ts";
import { explainTypes } from "./explain-types.ts";
import { generatePackage } from "./generation.ts";
import { importAll } from "./imports.ts";
import { nativeTypeErrors } from "./native-compiler.ts";
import { findSuppressions } from "./suppressions.ts";
import { claimTypes } from "./type-claims.ts";
import type { Failure, FailureKind, Verdict } from "./verdict.ts";

const nodeModules = join(import.meta.dirname, "../../../node_modules");
/** The same folder for each description, so that the compiler knows again what all packages share. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), "ashlar-conformance-")));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Seconds for each process. */
const timeLimit = 300;

/** Makes the package of a description, and looks at all that is claimed of it. */
export async function judge(spec: string): Promise<Verdict> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(nodeModules, join(folder, "node_modules"), "dir");
  const { failure, wall, memory } = await generatePackage(spec, {
    directory: folder,
    output: "package",
    timeLimit,
  });
  if (failure !== undefined) return { failures: [failure], operations: 0, types: 0, wall, memory };

  const native = nativeTypeErrors(folder, timeLimit);
  const imports = await importAll(join(folder, "package/src"), {
    output: join(folder, "imported"),
    timeLimit,
  });
  const document = JSON.parse(readFileSync(join(folder, "package/openapi.json"), "utf8"));
  const described = describedOperations(document);
  const { program, claims, types } = await compile(spec);
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(folder, "package/src/")));
  const client = sources
    .filter(({ fileName }) => fileName.includes("/src/operations/"))
    .flatMap(clientOperations);
  const errors = typeErrorsOf(program);
  const isClaim = ({ file }: TypeMistake) => file === claims;
  const differing = explainTypes(program, {
    file: claims,
    claims: types,
    errors: errors.filter(isClaim),
    facts: readFacts(document),
  });
  const failures = [
    failed("type error 5.9", errors.filter((error) => !isClaim(error)).map(describeError)),
    failed("type error 7", (await native).map(describeError)),
    failed("suppression", findAllSuppressions(sources)),
    failed("import", imports),
    failed("operation", compareOperations(described, client)),
    failed(
      "differing type",
      differing.map(({ name, differences }) => `${name} (${differences.join("; ")})`),
      differing.map(({ name }) => name),
    ),
  ].filter((found) => found !== undefined);
  return { failures, operations: described.length, types: types.size, wall, memory };
}

async function compile(spec: string) {
  const { text, claims: types } = await claimTypes(spec);
  const claims = join(folder, "package/claims.ts");
  writeFileSync(claims, text);
  const source = join(folder, "package/src");
  const modules = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  return { program: compileProgram([...modules, claims]), claims, types };
}

/** A failure of a kind with what was found, if anything was. */
function failed(kind: FailureKind, found: readonly string[], names = found): Failure | undefined {
  if (found.length === 0) return undefined;
  const first = names.slice(0, 2).join(", ").replaceAll(/\s+/g, " ");
  const more = found.length > 2 ? ` and ${found.length - 2} more` : "";
  return { kind, count: found.length, reason: `${kind}: ${shorten(first)}${more}`, details: found };
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function describeError({ file, line, code, message }: TypeMistake): string {
  return `${relative(join(folder, "package"), file)}:${line} ${code} ${message}`;
}

function findAllSuppressions(sources: readonly ts.SourceFile[]): string[] {
  return sources
    .flatMap(findSuppressions)
    .map(({ file, line, text }) => `${relative(join(folder, "package"), file)}:${line} ${text}`);
}
