import { arch, availableParallelism, cpus, platform, totalmem } from "node:os";

/** What the numbers of a table were measured on, without what changes from run to run. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const model = cpu?.model.replaceAll(/\((?:R|TM)\)/gi, "").trim() ?? arch();
  return `${availableParallelism()} cores (${model}), ${memory} GB, ${platform()} ${arch()}, Node ${process.versions.node}.`;
}
