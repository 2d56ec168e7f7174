// @ts-check
// Preloaded into processes that are measured: each writes down what it took when it ends. CommonJS, because it must
// also be loaded by Node versions and tools that preload nothing else.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { isMainThread } = require("node:worker_threads");

const folder = process.env["USAGE_PROBE_FOLDER"];
if (isMainThread && folder !== undefined) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}
