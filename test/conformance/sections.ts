import { agreement } from "./agreement/agreement.ts";
import { descriptions } from "./descriptions/descriptions.ts";
import { documents } from "./documents/documents.ts";
import { jsonSchema } from "./json-schema/json-schema.ts";
import { noEval } from "./no-eval/no-eval.ts";
import { rules } from "./rules/rules.ts";
import type { Section } from "./section.ts";

/** All judges, in the order of their tables. */
export const sections: readonly Section[] = [descriptions, documents, jsonSchema, agreement, rules, noEval];
