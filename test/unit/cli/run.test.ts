import { expect, test } from "vitest";
import { type Command, run } from "../../../generator/cli/run.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";

const session = { directory: "/project", host: nodeHost(), color: false, verbose: false };

/** A command for three descriptions, of which one works, one is wrong, and one brings out a mistake of ours. */
function commandFor(...specs: readonly string[]): Command<{ readonly spec: string }> {
  return {
    select: async () => ({
      items: specs.map((spec) => ({ spec: `/project/${spec}` })),
      lookup: () => undefined,
    }),
    async work({ spec }) {
      if (spec.endsWith("crash")) throw new Error("boom");
      const ok = spec.endsWith("fine");
      return { ok, output: ok ? "done\n" : "", messages: ok ? "" : "wrong\n", data: { diagnostics: [] } };
    },
  };
}

test("what goes wrong with one API does not hide another", async () => {
  const outcome = await run(commandFor("crash", "wrong", "fine"), session);
  expect(outcome).toEqual({
    exitCode: 2,
    output: "done\n",
    messages: expect.stringMatching(/^crash: this is a mistake of Ashlar's own.* boom\n.*\nwrong\n$/),
    data: {
      config: [],
      apis: [
        { spec: "crash", ok: false, failure: expect.stringContaining("boom") },
        { spec: "wrong", ok: false, diagnostics: [] },
        { spec: "fine", ok: true, diagnostics: [] },
      ],
    },
  });
});

test.each([
  [["fine"], 0],
  [["fine", "wrong"], 1],
  [["wrong", "crash", "fine"], 2],
  [[], 0],
] as const)("%j exits %i", async (specs, exitCode) => {
  expect((await run(commandFor(...specs), session)).exitCode).toBe(exitCode);
});
