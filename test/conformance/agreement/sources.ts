import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeHost } from "../../../generator/host/node-host.ts";
import { findSamples } from "../../samples/sample-folders.ts";
import { cases } from "../../unit/validator/cases.ts";
import { descriptionSets, listDescriptions } from "../descriptions/sets.ts";
import { makeBatches } from "../json-schema/batches.ts";
import type { loadPeers } from "../json-schema/peers.ts";
import type { renderPackage } from "../json-schema/pipeline.ts";
import { findSuite, readCases, readMetaSchemas, readRemotes } from "../json-schema/suite.ts";
import { compileBatch, memoryHost } from "../json-schema/validators.ts";
import { ajvJudge, hyperjumpJudge, type Judge, type JudgeName } from "./judges.ts";
import { resolverOf, schemaOf } from "./schema.ts";
import { loadSubjects, type Subjects } from "./subjects.ts";

/** Schemas, and who judges them beside us. */
interface Judged {
  readonly subjects: Subjects;
  readonly judges: readonly Judge[];
}

/** Where schemas come from: a row of the table. */
interface Source {
  readonly name: string;
  /** Loads one after the other, since each is large. */
  load(loading: Loading): AsyncGenerator<Judged>;
}

interface Loading {
  readonly render: typeof renderPackage;
  readonly peers: Awaited<ReturnType<typeof loadPeers>>;
  /** Of one description. */
  readonly mostSchemas: number;
  readonly only: string | undefined;
}

export const sources: readonly Source[] = [
  { name: "test cases", load: loadCases },
  { name: "samples", load: loadSamples },
  { name: "JSON-Schema-Test-Suite", load: loadSuite },
  { name: "published descriptions", load: loadDescriptions },
];

async function* loadCases({ render, only }: Loading): AsyncGenerator<Judged> {
  if (!isChosen("test cases", only)) return;
  const schemas = Object.fromEntries(Object.entries(cases).map(([name, { schema }]) => [name, schema]));
  const info = { title: "Test", version: "1" };
  const text = JSON.stringify({ openapi: "3.1.0", info, paths: {}, components: { schemas } });
  const host = memoryHost(text, new Map());
  yield judged(await loadSubjects("/api.json", { name: "cases", host, render, isWanted: () => true }));
}

async function* loadSamples({ render, only }: Loading): AsyncGenerator<Judged> {
  for (const { name, spec } of findSamples(join(import.meta.dirname, "../../samples"))) {
    if (!isChosen(`samples ${name}`, only)) continue;
    yield judged(await loadSubjects(spec, { name, host: nodeHost(), render, isWanted: () => true }));
  }
}

/** Each schema of the suite is a document of its own for the judges. */
async function* loadSuite({ render, peers, only }: Loading): AsyncGenerator<Judged> {
  const suite = findSuite();
  if (suite === undefined || !isChosen("suite", only)) return;
  const remotes = readRemotes(suite);
  const documents = new Map([...remotes, ...readMetaSchemas()]);
  for (const batch of makeBatches(readCases(suite, "."), documents)) {
    const { validators } = await compileBatch(batch, { render, remotes, formats: "annotate" });
    for (const [key, validator] of validators) {
      const item = batch.cases.get(key);
      if (item === undefined) continue;
      const subject = { key: item.name, schema: schemaOf(item.schema), isValid: validator.is };
      const within = resolverOf(item.schema);
      const resolve = (reference: string) => within(reference) ?? documents.get(reference.replace(/#.*/, ""));
      const judges = (["ajv", "hyperjump"] as const).map((name) => peerJudge(name, peers, item.schema));
      yield { subjects: { name: "suite", document: item.schema, resolve, subjects: [subject] }, judges };
    }
  }
}

function peerJudge(name: JudgeName, peers: Loading["peers"], schema: unknown): Judge {
  // Ajv refuses keywords that it does not know, unless it is told not to.
  const peer = peers.find((one) => one.name.startsWith(name) && (name !== "ajv" || /strict/.test(one.name)));
  return { name, judgeOf: async () => peer?.compile(schema, "annotate").catch(() => undefined) };
}

async function* loadDescriptions({ render, mostSchemas, only }: Loading): AsyncGenerator<Judged> {
  const sets = descriptionSets.filter(({ name }) => /^(?:spec|shared\/specs|@)/.test(name));
  for (const { name, file } of sets.flatMap(listDescriptions)) {
    if (!isChosen(name, only) || !/\b(?:openapi"?: *["']?3|components)\b/.test(head(file))) continue;
    const subjects = await loadSubjects(file, { name, host: nodeHost(), render, isWanted: () => true });
    const step = Math.max(1, Math.ceil(subjects.subjects.length / mostSchemas));
    const chosen = subjects.subjects.filter((_subject, index) => index % step === 0);
    yield judged({ ...subjects, subjects: chosen });
  }
}

function head(file: string): string {
  return readFileSync(file, "utf8").slice(0, 2000);
}

async function judged(subjects: Subjects): Promise<Judged> {
  return { subjects, judges: [ajvJudge(subjects), await hyperjumpJudge(subjects)] };
}

function isChosen(name: string, only: string | undefined): boolean {
  return only === undefined || name.includes(only);
}
