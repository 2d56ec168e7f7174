import { Console } from "node:console";
import { Writable } from "node:stream";
import type { Peer } from "./peers.ts";
import { emptyScore, judgeValues, type Score } from "./score.ts";
import type { SchemaCase } from "./suite.ts";

interface PeerOptions {
  readonly part: string;
  readonly peers: readonly Peer[];
  readonly formats: "assert" | "annotate";
  readonly progress: (line: string) => void;
}

/** What other validators say about the same cases. */
export async function judgePeers(
  cases: readonly SchemaCase[],
  { part, peers, formats, progress }: PeerOptions,
): Promise<Score[]> {
  return withoutTheWorld(async () => {
    const scores: Score[] = [];
    for (const peer of peers) {
      progress(`${part}: ${peer.name}`);
      const score = emptyScore(part, peer.name);
      scores.push(score);
      for (const item of cases) await judgeCase(item, { peer, formats, score });
    }
    return scores;
  });
}

async function judgeCase(
  item: SchemaCase,
  { peer, formats, score }: { peer: Peer; formats: "assert" | "annotate"; score: Score },
): Promise<void> {
  try {
    judgeValues(item, await peer.compile(item.schema, formats), score);
  } catch {
    score.refused += item.tests.length;
  }
}

/** Some would fetch what they do not know, and print what they refuse. */
async function withoutTheWorld<T>(work: () => Promise<T>): Promise<T> {
  const [fetch, console] = [globalThis.fetch, globalThis.console];
  globalThis.fetch = () => Promise.reject(new Error("there is no network"));
  globalThis.console = new Console(new Writable({ write: (_chunk, _encoding, done) => done() }));
  try {
    return await work();
  } finally {
    Object.assign(globalThis, { fetch, console });
  }
}
