import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  mergeTag,
  parseEvents,
  YAMLException,
} from "js-yaml";
import { reportDuplicates } from "./duplicates.ts";
import { explainYaml } from "./explain-yaml.ts";
import type { FileReport } from "./file-report.ts";
import { joinLines } from "./join-lines.ts";
import type { JsonValue } from "./json.ts";
import type { Limits } from "./limits.ts";
import type { Outline } from "./outline.ts";
import { outlineYaml } from "./outline-yaml.ts";
import type { Parsed } from "./parsed.ts";

/** YAML 1.2 has no merge keys, but real descriptions do. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** Merging copies keys; aliases are bounded by `Limits.values` instead, when all of the value is known. */
const maxTotalMergeKeys = 100_000;

/** The value of a YAML text; `undefined`, and a report, if it is none. */
export async function parseYaml(
  text: string,
  limits: Limits,
  report: FileReport,
): Promise<Parsed | undefined> {
  const reading = await readEvents(text, limits, report);
  return reading && parseReading(reading, report);
}

function parseReading(reading: Reading, report: FileReport): Parsed | undefined {
  const { text, events } = reading;
  const [first, second] = documentIndexes(events);
  if (first === undefined) {
    report.atOffset("empty-document", {}, 0);
    return undefined;
  }
  if (second !== undefined) {
    report.atOffset("multiple-documents", {}, startOfDocument(text, events, second));
    return undefined;
  }
  return construct(reading, report);
}

interface Reading {
  /** The text that the events are about: as long as what was written, line by line. */
  readonly text: string;
  readonly events: Event[];
  /** Read again to say where something stands: kept, the events would take five times the memory of the text. */
  readonly outline: () => Outline;
}

async function readEvents(text: string, limits: Limits, report: FileReport): Promise<Reading | undefined> {
  try {
    return read(text, limits);
  } catch (error) {
    const { depth } = limits;
    const { reason, offset } = fromException(error);
    const joined = reason === "deficient indentation" ? tryJoined(text, limits) : undefined;
    if (joined !== undefined) return joined;
    if (reason.startsWith("nesting exceeded")) report.atOffset("nesting-too-deep", { limit: depth }, offset);
    else await explainYaml(text, { reason, offset }, report);
    return undefined;
  }
}

/** Reads a text once more with the lines joined that should have been further in; `undefined` if that is no help. */
function tryJoined(text: string, limits: Limits): Reading | undefined {
  try {
    return read(joinLines(text), limits);
  } catch (error) {
    fromException(error);
    return undefined;
  }
}

function read(text: string, { depth }: Limits): Reading {
  const parse = () => parseEvents(text, { maxDepth: depth });
  return { text, events: parse(), outline: () => outlineYaml(text, parse()) };
}

function construct(reading: Reading, report: FileReport, mayRepeatKeys = false): Parsed | undefined {
  const { text, events, outline } = reading;
  try {
    const options = { source: text, schema, maxTotalMergeKeys, json: mayRepeatKeys };
    const [value] = constructFromEvents(events, options);
    // The core schema makes nothing but null, booleans, numbers, strings, arrays and plain objects.
    return { format: "yaml", value: value as JsonValue, outline };
  } catch (error) {
    const { reason, offset } = fromException(error);
    // With duplicate keys reported, the last of each is good enough to find what else is wrong.
    if (!mayRepeatKeys && reportDuplicates(outline(), report)) return construct(reading, report, true);
    report.atOffset("syntax-error", { reason: wording.get(reason) ?? reason }, offset);
    return undefined;
  }
}

/** What js-yaml says in the words of someone who implements it. */
const wording = new Map([
  ["object-based map does not support complex keys", "a key must be a string, not an object or an array"],
  [
    "cannot merge mappings; the provided source object is unacceptable",
    "`<<` takes an object, or a list of objects",
  ],
]);

function fromException(error: unknown): { reason: string; offset: number } {
  if (!(error instanceof YAMLException)) throw error;
  return { reason: error.reason, offset: error.mark?.position ?? 0 };
}

function documentIndexes(events: readonly Event[]): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < events.length; index++) {
    if (events[index]?.type === EVENT_ID.DOCUMENT) indexes.push(index);
  }
  return indexes;
}

/** The `---` in front of the first thing in a document. */
function startOfDocument(text: string, events: readonly Event[], index: number): number {
  for (const event of events.slice(index)) {
    if ("start" in event) return text.lastIndexOf("---", event.start);
    if ("valueStart" in event && event.valueStart >= 0) return text.lastIndexOf("---", event.valueStart);
  }
  return text.lastIndexOf("---");
}
