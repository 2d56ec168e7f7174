import { descriptions } from "./descriptions/descriptions.ts";
import { documents } from "./documents/documents.ts";
import { rules } from "./rules/rules.ts";
import type { Section } from "./section.ts";

/** All judges, in the order of their tables. */
export const sections: readonly Section[] = [descriptions, documents, rules];
