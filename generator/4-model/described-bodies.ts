import type { MediaType, Operation, ReferenceSchema } from "./types.ts";

/** A body that an operation takes or answers with, and that a validator is there for. */
export interface DescribedBody {
  /**
   * `request`, or the status of a response; of another media type than the usual one, that is behind it: `200 text/json`.
   */
  readonly key: string;
  readonly schema: ReferenceSchema;
}

/** The bodies of an operation whose schemas have names: the request, then the responses, in document order. */
export function describedBodies({ body, responses }: Pick<Operation, "body" | "responses">): DescribedBody[] {
  const request = body?.kind === "content" ? described("request", body.content, body.sent) : [];
  const answers = responses.flatMap(({ status, content }) => {
    // What is not JSON is read as a text or as bytes.
    const read = content.filter(({ format }) => format === "json");
    return described(status, read, read[0]);
  });
  return [...request, ...answers];
}

function described(
  key: string,
  content: readonly MediaType[],
  usual: MediaType | undefined,
): DescribedBody[] {
  return content.flatMap(({ mediaType, format, schema }) => {
    const isWritten = format === "json" || format === "form" || format === "multipart";
    if (!isWritten || schema?.kind !== "reference") return [];
    return { key: mediaType === usual?.mediaType ? key : `${key} ${mediaType}`, schema };
  });
}
