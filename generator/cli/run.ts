import { Diagnostics } from "../diagnostics/collector.ts";
import { diagnosticRecords, printDiagnostics } from "../diagnostics/print.ts";
import { displayPath, type Place, type Selection } from "./apis.ts";
import { describeFailure } from "./failure.ts";
import type { ApiReport, Session } from "./session.ts";

/** What a command leaves for `cli.ts` to print. */
export interface Outcome {
  /** 0: fine; 1: a mistake in a description, or its package is not up to date; 2: a mistake of ours. */
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly messages: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Command<Item> {
  readonly select: (place: Place) => Promise<Selection<Item>>;
  readonly work: (item: Item, session: Session) => Promise<ApiReport>;
  /** Looks at the folder that holds all packages. */
  readonly workOnFolder?: (folder: string, items: readonly Item[], session: Session) => Promise<ApiReport>;
}

/** Does the work for all that was asked for: what goes wrong with one API does not hide what is wrong with another. */
export async function run<Item extends { readonly spec: string }>(
  { select, work, workOnFolder }: Command<Item>,
  session: Session,
): Promise<Outcome> {
  const { directory, host, color } = session;
  const diagnostics = new Diagnostics();
  const { items, lookup, folder } = await select({ directory, host, diagnostics });
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(await runOne(work, item, session));
  if (folder !== undefined && workOnFolder) {
    const { ok, ...report } = await workOnFolder(folder, items, session);
    outcomes.push({ exitCode: ok ? 0 : 1, ...report });
  }
  return {
    exitCode: worst([diagnostics.hasErrors ? 1 : 0, ...outcomes.map((outcome) => outcome.exitCode)]),
    output: outcomes.map((outcome) => outcome.output).join(""),
    messages: [
      printDiagnostics(diagnostics.all, lookup, { directory, color }),
      ...outcomes.map((outcome) => outcome.messages),
    ].join(""),
    data: {
      config: diagnosticRecords(diagnostics.all, lookup, { directory }),
      apis: outcomes.map((outcome) => outcome.data),
    },
  };
}

async function runOne<Item extends { readonly spec: string }>(
  work: Command<Item>["work"],
  item: Item,
  session: Session,
): Promise<Outcome> {
  const spec = displayPath(item.spec, session.directory);
  try {
    const { ok, output, messages, data } = await work(item, session);
    return { exitCode: ok ? 0 : 1, output, messages, data: { spec, ok, ...data } };
  } catch (error) {
    const { exitCode, message } = describeFailure(error, session);
    return {
      exitCode,
      output: "",
      messages: `${spec}: ${message}`,
      data: { spec, ok: false, failure: message },
    };
  } finally {
    session.progress?.clear();
  }
}

function worst(exitCodes: readonly Outcome["exitCode"][]): Outcome["exitCode"] {
  if (exitCodes.includes(2)) return 2;
  return exitCodes.includes(1) ? 1 : 0;
}
