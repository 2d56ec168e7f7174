import { schemaView } from "../views/client/schema-view.ts";
import type { Target } from "./target.ts";

/** `src/schemas/`: a module for each schema with a name. */
export const schemasTarget: Target = (rendering) =>
  rendering.model.schemas.map((named) => ({
    path: `src/schemas/${named.file}.ts`,
    text: rendering.render("schemas/schema", schemaView(named, rendering)),
  }));
