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
  return withoutNetwork(async () => {
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

/** Some would fetch what they do not know: they have been told all there is. */
async function withoutNetwork<T>(work: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.reject(new Error("there is no network"));
  try {
    return await work();
  } finally {
    globalThis.fetch = fetch;
  }
}
