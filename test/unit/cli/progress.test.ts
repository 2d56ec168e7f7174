import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress, stageOf } from "../../../generator/cli/progress.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function terminal(columns: number) {
  const written: string[] = [];
  return { columns, written, write: (text: string) => written.push(text) };
}

test("short work shows nothing, and nothing has to be cleared", () => {
  const screen = terminal(80);
  const progress = new Progress(screen);
  progress.show("a.yaml  load");
  progress.clear();
  expect(screen.written).toEqual([]);
});

test("long work shows the description and the stage on one line, which is cleared", () => {
  const screen = terminal(24);
  const progress = new Progress(screen);
  vi.advanceTimersByTime(1000);
  const onStage = stageOf(
    { spec: "/project/a\u001b.yaml" },
    { directory: "/project", host: nodeHost(), color: false, verbose: false, progress },
  );
  onStage?.("render");
  onStage?.("a stage with a very long name");
  progress.clear();
  expect(screen.written).toEqual([
    "\ra\u241b.yaml  render …\u001b[K",
    "\ra\u241b.yaml  a stage with a\u001b[K",
    "\r\u001b[K",
  ]);
});

test("where nobody is watching, no stage is shown", () => {
  const session = { directory: "/project", host: nodeHost(), color: false, verbose: false };
  expect(stageOf({ spec: "/project/a.yaml" }, session)).toBeUndefined();
});
