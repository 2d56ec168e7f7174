import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { type ProcessResult, runNode } from "../report/measured-process.ts";
import { installPackages } from "../report/packages.ts";
import { describeEnd, generate as generateWithAshlar, timeLimit } from "./ashlar.ts";
import { type Competitor, comparisonTable, type Measurement } from "./comparison.ts";
import type { BenchDescription } from "./descriptions.ts";
import { type Peer, peerList, peersFolder, peerVersion } from "./peer-list.ts";
import type { BenchSection } from "./section.ts";

/** Ashlar and its peers on the same descriptions, in turn. */
export const peers: BenchSection = {
  name: "peers",
  title: "Beside its peers",
  runs: 3,
  async run({ descriptions, runs, folder, progress }) {
    installPackages(peersFolder, progress);
    const node = peersNode();
    const competitors = [
      ashlar(`ashlar, Node ${process.versions.node}`, process.execPath),
      ashlar("ashlar", node),
      ...peerList.map((peer) => competitor(peer, node)),
    ];
    const measurements: Measurement[] = [];
    for (let run = 1; run <= runs; run++) {
      for (const description of descriptions) {
        for (const { name, generate } of fromPlace(run - 1, competitors)) {
          progress(`peers ${run}/${runs} ${description.name} ${name}`);
          if (hasGivenUp(measurements, name, description)) continue;
          const directory = join(folder, `${description.name}-${run}-${name.replaceAll(/\W+/g, "-")}`);
          mkdirSync(directory);
          const result = await generate(description, directory);
          measurements.push({ competitor: name, description: description.name, result });
        }
      }
    }
    const version = (await runNode(["--version"], { directory: folder, timeLimit, node })).stdout.trim();
    const failures = new Set(measurements.flatMap(describeFailure));
    return {
      table: comparisonTable(competitors, descriptions, measurements),
      notes: [
        `Wall seconds, MB at the peak, and in brackets how many times the seconds of \`ashlar\` in the same rounds: median of ${runs} rounds in which all run in turn, with another one first each time, into an empty folder, on Node ${version.slice(1)} unless the name says another.`,
        ...failures,
      ],
    };
  },
};

/** Another one first in each round: who runs after the longest of the round before finds the disk busy. */
function fromPlace<Item>(place: number, items: readonly Item[]): Item[] {
  const start = place % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Peers need a newer Node than Ashlar does: the one that is installed with them, or this one where it is new enough. */
function peersNode(): string {
  const installed = join(peersFolder, `node_modules/node-${platform()}-${arch()}/bin/node`);
  if (existsSync(installed)) return installed;
  const [major = "0"] = process.versions.node.split(".");
  if (Number(major) >= 24) return process.execPath;
  throw new Error("The peers need Node 24, and there is none for this machine on npm: start this with one");
}

function ashlar(name: string, node: string): Competitor {
  return {
    name,
    makes: "types, client, validators, docs",
    generate: ({ file }, directory) => generateWithAshlar(file, { directory, output: "output", node }),
  };
}

function competitor(peer: Peer, node: string): Competitor {
  const program = join(peersFolder, "node_modules", peer.package, peer.program);
  return {
    name: `${peer.package} ${peerVersion(peer)}`,
    makes: peer.makes,
    async generate({ file }, directory) {
      writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
      symlinkSync(join(peersFolder, "node_modules"), join(directory, "node_modules"), "dir");
      for (const [name, text] of Object.entries(peer.config?.(file) ?? {}))
        writeFileSync(join(directory, name), text);
      const result = await runNode([program, ...peer.arguments(file)], {
        directory,
        timeLimit,
        node,
        environment: { DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      });
      return hasWritten(join(directory, "output")) ? result : withoutOutput(result);
    },
  };
}

function hasWritten(output: string): boolean {
  return existsSync(output) && readdirSync(output).length > 0;
}

/** Some say that all is well and write nothing. */
function withoutOutput(result: ProcessResult): ProcessResult {
  return result.exitCode === 0 ? { ...result, exitCode: 1 } : result;
}

/** Who fails once is not asked again: it takes minutes, and gives the same. */
function hasGivenUp(
  measurements: readonly Measurement[],
  name: string,
  description: BenchDescription,
): boolean {
  return measurements.some(
    (measurement) =>
      measurement.competitor === name &&
      measurement.description === description.name &&
      measurement.result.exitCode !== 0,
  );
}

function describeFailure({ competitor: name, description, result }: Measurement): string[] {
  const end = describeEnd(result);
  return end === undefined ? [] : [`${name} fails on ${description}: ${end}.`];
}
