import { casesTarget } from "./cases.ts";
import { clientTarget } from "./client.ts";
import { docsTarget } from "./docs.ts";
import { jsonSchemaTarget } from "./json-schema.ts";
import { packageTarget } from "./package.ts";
import { schemaPagesTarget } from "./schema-pages.ts";
import { schemasTarget } from "./schemas.ts";
import type { Target } from "./target.ts";
import { workflowTarget } from "./workflow.ts";

/**
 * Everything that is rendered from the model. Two threads take from the two ends of the list, so that those that take
 * longest stand there, and a short one is left for whoever is ready first.
 */
export const targets: readonly Target[] = [
  // One large file: made while little else is in memory.
  jsonSchemaTarget,
  schemasTarget,
  clientTarget,
  packageTarget,
  workflowTarget,
  casesTarget,
  schemaPagesTarget,
  docsTarget,
];
