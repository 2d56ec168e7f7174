import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadBundle } from "../../../generator/2-resolve/load-bundle.ts";
import { description } from "../../../generator/2-resolve/structure.ts";
import { walk } from "../../../generator/2-resolve/walk.ts";
import { lint } from "../../../generator/3-lint/lint.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";

/** Large descriptions of other people, kept beside the repository: see the README there. */
const folder = fileURLToPath(new URL("../../../../shared/specs/", import.meta.url));

/** What they get wrong without harm. */
const warnings: { readonly [file: string]: { readonly [code: string]: number } } = {
  "train-travel.yaml": {},
  "figma.yaml": {},
  "github.json": {},
  "discord.json": { "inexact-number": 9 },
  "digitalocean/DigitalOcean-public.v2.yaml": { "inexact-number": 2 },
};

test.skipIf(!existsSync(folder)).each(Object.entries(warnings))(
  "%s has no error, and all its references lead somewhere in it",
  { timeout: 30_000 },
  async (file, expected) => {
    const diagnostics = new Diagnostics();
    const { bundle } = await loadBundle(folder + file, nodeHost(), diagnostics);
    if (bundle === undefined) throw new Error("there is no bundle");
    await lint(bundle, diagnostics);
    const counts: { [code: string]: number } = {};
    for (const { code } of diagnostics.all) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual(expected);
    expect(diagnostics.hasErrors).toBe(false);

    const foreign: string[] = [];
    walk(bundle.document, description, {
      reference: ({ $ref }) => {
        if (!$ref.startsWith("#") || bundle.resolve($ref) === undefined) foreign.push($ref);
      },
    });
    expect(foreign).toEqual([]);
  },
);
