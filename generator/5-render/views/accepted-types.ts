import type { Operation } from "../../4-model/types.ts";
import { preferred, successes, wholeContent } from "./client/operation-types.ts";

/** The media types that a request asks for, in the client as in a workflow: JSON where a success can be JSON. */
export function acceptedTypes(operation: Operation): readonly string[] {
  const accepted = successes(operation).flatMap(
    (response) => preferred(wholeContent(response))?.mediaType ?? [],
  );
  return [...new Set(accepted)].filter((mediaType) => !mediaType.includes("*"));
}
