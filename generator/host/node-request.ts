import type { RequestLimits, Response } from "./host.ts";

/** Sends one GET request with the `fetch` of the process. */
export async function request(url: string, { bytes, milliseconds }: RequestLimits): Promise<Response> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(url, {
      redirect: "manual",
      credentials: "omit",
      headers: { accept: "application/yaml, application/json, */*;q=0.5" },
      signal,
    });
    return {
      status: response.status,
      location: response.headers.get("location") ?? undefined,
      bytes: await readAll(response.body, bytes),
    };
  } catch (error) {
    throw signal.aborted ? failure("ETIMEDOUT", error) : failure(codeOf(error), error);
  }
}

/** All of a body, as it is once it is decompressed: a small answer can become a large one. */
async function readAll(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.length;
    chunks.push(part.value);
    if (length <= limit) continue;
    await reader?.cancel();
    throw failure("EFBIG");
  }
  return Buffer.concat(chunks);
}

/** `fetch` wraps what went wrong: ECONNREFUSED, ENOTFOUND, a certificate. */
function codeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  }
  return "EIO";
}

function failure(code: string, cause?: unknown): Error {
  return Object.assign(new Error(`the request failed: ${code}`, { cause }), { code });
}
