import { jsonSchemaView } from "../views/client/json-schema-view.ts";
import type { Target } from "./target.ts";

/** `src/json-schema.ts`: an entry of the package by itself, because it holds the JSON Schema of every validator. */
export const jsonSchemaTarget: Target = (rendering) => [
  { path: "src/json-schema.ts", text: rendering.render("client/json-schema", jsonSchemaView(rendering)) },
];
