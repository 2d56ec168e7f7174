import { GCProfiler, getHeapStatistics } from "node:v8";

type Call = (value: unknown) => unknown;

/** Calls a function with one value after the other, for at least so long. */
export function callsPerSecond(call: Call, values: readonly unknown[], milliseconds: number): number {
  // The clock is asked so seldom that it does not count.
  let turns = 1;
  for (let taken = 0; taken < 1 && turns < 2 ** 20; turns *= 2) taken = timeTurns(call, values, turns);
  let calls = 0;
  let taken = 0;
  while (taken < milliseconds) {
    taken += timeTurns(call, values, turns);
    calls += turns * values.length;
  }
  return (calls / taken) * 1000;
}

function timeTurns(call: Call, values: readonly unknown[], turns: number): number {
  const started = performance.now();
  for (let turn = 0; turn < turns; turn++) {
    for (let index = 0; index < values.length; index++) call(values[index]);
  }
  return performance.now() - started;
}

/** What a call allocates: by how much the heap grows, and what is collected meanwhile. */
export function bytesPerCall(call: Call, values: readonly unknown[], milliseconds: number): number {
  const profiler = new GCProfiler();
  const turns = Math.ceil((callsPerSecond(call, values, milliseconds) * milliseconds) / 1000 / values.length);
  profiler.start();
  const before = getHeapStatistics().used_heap_size;
  timeTurns(call, values, turns);
  const growth = getHeapStatistics().used_heap_size - before;
  const collected = profiler
    .stop()
    .statistics.map(
      ({ beforeGC, afterGC }) => beforeGC.heapStatistics.usedHeapSize - afterGC.heapStatistics.usedHeapSize,
    );
  const bytes = collected.reduce((sum, freed) => sum + freed, growth);
  return Math.max(0, bytes / (turns * values.length));
}
