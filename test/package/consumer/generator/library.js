/** Generates in memory, as a tool of somebody else would, and prints the paths of the files. */
import { generate, nodeHost, printDiagnostics } from "ashlar";

const host = nodeHost();
const { files, diagnostics, lookup } = await generate({
  spec: "billing-meters.yaml",
  output: "billing-meters",
  host,
});

if (files === undefined) {
  throw new Error(printDiagnostics(diagnostics, lookup));
}
process.stdout.write(files.map((file) => file.path).join("\n"));
