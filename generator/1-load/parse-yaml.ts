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
  return reading && parseEventsOf(reading, report);
}

function parseEventsOf({ text, events }: Reading, report: FileReport): Parsed | undefined {
  const [first, second] = documentIndexes(events);
  if (first === undefined) {
    report.atOffset("empty-document", {}, 0);
    return undefined;
  }
  if (second !== undefined) {
    report.atOffset("multiple-documents", {}, startOfDocument(text, events, second));
    return undefined;
  }
  return construct(text, events, report);
}

interface Reading {
  /** The text that the events are about: as long as what was written, line by line. */
  readonly text: string;
  readonly events: Event[];
}

async function readEvents(text: string, limits: Limits, report: FileReport): Promise<Reading | undefined> {
  const { depth } = limits;
  try {
    return { text, events: parseEvents(text, { maxDepth: depth }) };
  } catch (error) {
    const { reason, offset } = fromException(error);
    const joined = reason === "deficient indentation" ? tryJoined(text, limits) : undefined;
    if (joined !== undefined) return joined;
    if (reason.startsWith("nesting exceeded")) report.atOffset("nesting-too-deep", { limit: depth }, offset);
    else await explainYaml(text, { reason, offset }, report);
    return undefined;
  }
}

/** Reads a text once more with the lines joined that should have been further in; `undefined` if that is no help. */
function tryJoined(text: string, { depth }: Limits): Reading | undefined {
  const joined = joinLines(text);
  try {
    return { text: joined, events: parseEvents(joined, { maxDepth: depth }) };
  } catch (error) {
    fromException(error);
    return undefined;
  }
}

function construct(
  text: string,
  events: Event[],
  report: FileReport,
  mayRepeatKeys = false,
): Parsed | undefined {
  const outline = () => outlineYaml(text, events);
  try {
    const options = { source: text, schema, maxTotalMergeKeys, json: mayRepeatKeys };
    const [value] = constructFromEvents(events, options);
    // The core schema makes nothing but null, booleans, numbers, strings, arrays and plain objects.
    return { format: "yaml", value: value as JsonValue, outline };
  } catch (error) {
    const { reason, offset } = fromException(error);
    // With duplicate keys reported, the last of each is good enough to find what else is wrong.
    if (!mayRepeatKeys && reportDuplicates(outline(), report)) return construct(text, events, report, true);
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
