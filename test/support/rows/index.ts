import type { Section } from "../row.ts";
import { bodyRows } from "./bodies.ts";
import { documentRows } from "./document.ts";
import { inputRows } from "./inputs.ts";
import { operationRows } from "./operations.ts";
import { parameterRows } from "./parameters.ts";
import { responseRows } from "./responses.ts";
import { schemaAnnotations } from "./schema-annotations.ts";
import { schemaArrays } from "./schema-arrays.ts";
import { schemaComposition } from "./schema-composition.ts";
import { schemaObjects } from "./schema-objects.ts";
import { schemaTypes } from "./schema-types.ts";
import { securityRows } from "./security.ts";

/** Everything that `SUPPORT.md` is about, in its order. A new file of rows is a line here. */
export const sections: readonly Section[] = [
  documentRows,
  operationRows,
  parameterRows,
  bodyRows,
  responseRows,
  securityRows,
  schemaTypes,
  schemaArrays,
  schemaObjects,
  schemaComposition,
  schemaAnnotations,
  inputRows,
];
