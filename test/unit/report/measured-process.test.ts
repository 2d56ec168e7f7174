import { expect, test } from "vitest";
import { runNode } from "../../report/measured-process.ts";

const directory = import.meta.dirname;

test("a process is measured with all the Node processes that it starts", async () => {
  const child = `require("node:child_process").execFileSync(process.execPath, ["-e", "Buffer.alloc(2e8, 1)"])`;
  const result = await runNode(["--eval", `${child}; console.log("out"); process.exitCode = 3`], {
    directory,
    timeLimit: 60,
  });
  expect(result).toMatchObject({ exitCode: 3, signal: null, isTimeout: false, stdout: "out\n", stderr: "" });
  expect(result.memory).toBeGreaterThan(190);
  expect(result.cpu).toBeGreaterThan(0.02);
  expect(result.wall).toBeGreaterThan(0.05);
});

test("a process that takes too long is ended, with what it started", async () => {
  const result = await runNode(["--eval", "setInterval(() => {}, 1000)"], { directory, timeLimit: 0.2 });
  expect(result).toMatchObject({ exitCode: null, signal: "SIGKILL", isTimeout: true, memory: undefined });
});
