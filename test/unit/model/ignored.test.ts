import { expect, test } from "vitest";
import { build, description } from "./build-text.ts";

test("what nothing is generated for is told once, with how many there are, at the first place", async () => {
  const { found } = await build(
    description(`
      paths:
        /things:
          post:
            requestBody:
              content:
                multipart/form-data:
                  schema: { type: object, properties: { a: { type: string }, b: { type: string } } }
                  encoding:
                    a: { contentType: text/plain }
                    b: { style: form, explode: true }
            callbacks:
              done: { '{$request.body#/url}': { post: { responses: { '204': { description: Seen } } } } }
            responses:
              '200':
                description: Done
                links: { self: { operationId: get }, next: { operationId: get } }
      webhooks:
        created: { post: { responses: { '204': { description: Seen } } } }
    `),
  );
  expect(found.filter((line) => line.startsWith("ignored-construct"))).toEqual([
    "ignored-construct warning /paths/~1things/post/responses/200/links/self (key): each of 2 links is ignored: nothing is generated for them yet (this is the first)",
    "ignored-construct warning /paths/~1things/post/callbacks/done (key): a callback is ignored: nothing is generated for them yet",
    "ignored-construct warning /paths/~1things/post/requestBody/content/multipart~1form-data/encoding/a (key): the encoding of a property is ignored: the client writes each property of a body in the default way",
    "ignored-construct warning /webhooks/created (key): a webhook is ignored: nothing is generated for them yet",
  ]);
});
