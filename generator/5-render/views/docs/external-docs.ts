import type { ExternalDocs } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";

export interface ExternalDocsView {
  readonly url: Text;
  readonly description: Text;
}

/** A link to documentation elsewhere, called by its address where it has no words. */
export function externalDocsView(docs: ExternalDocs | undefined): ExternalDocsView | undefined {
  return docs && { url: text(docs.url), description: text(docs.description || docs.url) };
}
