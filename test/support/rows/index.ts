import type { Section } from "../row.ts";
import { schemaAnnotations } from "./schema-annotations.ts";
import { schemaArrays } from "./schema-arrays.ts";
import { schemaComposition } from "./schema-composition.ts";
import { schemaObjects } from "./schema-objects.ts";
import { schemaTypes } from "./schema-types.ts";

/** Everything that `SUPPORT.md` is about, in its order. A new file of rows is a line here. */
export const sections: readonly Section[] = [
  schemaTypes,
  schemaArrays,
  schemaObjects,
  schemaComposition,
  schemaAnnotations,
];
