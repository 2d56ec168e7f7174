import { schemaView } from "../views/client/schema-view.ts";
import type { Target } from "./target.ts";

/** `src/schemas/`: a module for each schema with a name. */
export const schemasTarget: Target = function* (rendering) {
  for (const named of rendering.model.schemas) {
    const text = rendering.render("schemas/schema", schemaView(named, rendering));
    yield { path: `src/schemas/${named.file}.ts`, text };
  }
};
