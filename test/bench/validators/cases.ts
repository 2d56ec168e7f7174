import { readFileSync } from "node:fs";
import { join } from "node:path";
import { componentSchema, type Description, type JsonSchema, parametersSchema } from "./json-schema.ts";

/** A schema that validators are measured on. */
export interface ValidatorCase {
  readonly name: string;
  /** The description that it is from, by the name it has in `descriptions.ts`. */
  readonly description: string;
  /** The module of the generated package that has its validator, and the names of validator and type there. */
  readonly module: string;
  readonly validator: string;
  readonly type: string;
  /** How many items each list at the top has. */
  readonly items?: number;
  /** Whether its valid values have to keep the rules between the parameters of our endpoint. */
  readonly keepsRules?: true;
  readonly schema: (description: Description) => JsonSchema;
}

function component(name: string, module: string, type: string) {
  const schema = (description: Description) => componentSchema(description, name);
  return { module: `schemas/${module}`, validator: type, type, schema };
}

const meterList = component("MeterEventSummaryList", "meter-event-summary-list", "MeterEventSummaryList");

/** One endpoint of ours, and well-known objects of large descriptions. */
export const validatorCases: readonly ValidatorCase[] = [
  {
    name: "meters: parameters",
    description: "meters",
    module: "parameters/list-meter-event-summaries",
    validator: "listMeterEventSummariesParams",
    type: "ListMeterEventSummariesParams",
    keepsRules: true,
    schema: (description) => parametersSchema(description, "/v1/billing/meters/{id}/event_summaries", "get"),
  },
  { name: "meters: list of 10", description: "meters", items: 10, ...meterList },
  { name: "meters: list of 100", description: "meters", items: 100, ...meterList },
  { name: "stripe: customer", description: "stripe", ...component("customer", "customer", "Customer") },
  { name: "stripe: invoice", description: "stripe", ...component("invoice", "invoice", "Invoice") },
  { name: "stripe: charge", description: "stripe", ...component("charge", "charge", "Charge") },
  {
    name: "github: repository",
    description: "github",
    ...component("repository", "repository", "Repository"),
  },
  {
    name: "github: pull request",
    description: "github",
    ...component("pull-request", "pull-request", "PullRequest"),
  },
];

/** The bundled description of a generated package. */
export function readDescription(folder: string): Description {
  const description: Description = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
  return description;
}
