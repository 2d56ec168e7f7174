/** The text of a body as it arrives: UTF-8, without a byte order mark. Whoever stops early ends the request. */
async function* readText(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      yield decoder.decode(value, { stream: !done });
      if (done) return;
    }
  } finally {
    // What has failed cannot be cancelled, and has been reported.
    await reader.cancel().catch(() => undefined);
  }
}

/** The pieces of a body between separators, wherever its chunks begin and end. What is left at the end is the last piece. */
export async function* splitText(
  body: ReadableStream<Uint8Array>,
  separator: RegExp,
): AsyncGenerator<string, void, undefined> {
  let rest = "";
  for await (const text of readText(body)) {
    const pieces = (rest + text).split(separator);
    rest = pieces.pop() ?? "";
    yield* pieces;
  }
  if (rest !== "") yield rest.replace(/\r$/, "");
}
