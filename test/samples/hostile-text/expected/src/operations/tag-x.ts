import type { SendHostileXParams } from "../parameters/send-hostile-x.js";
import { request as sendHostileXRequest } from "../requests/send-hostile-x.js";
import { jsonBody } from "../runtime/bodies.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";
import type { Hostile } from "../schemas/hostile.js";

/**
 * summary q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
 * \@break {@link x}
 *  | # __proto__
 *
 * operation q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
 * \@break {@link x}
 *  | # __proto__
 *
 * `POST /a'"`$x*∕\{id}`
 *
 * - message q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
 * \@break {@link x}
 *  | # __proto__
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendHostileX(
  client: Client,
  params: SendHostileXParams,
  options?: CallOptions,
): Call<Hostile> {
  return call(
    client,
    {
      method: "POST",
      path: "/a'\"`$x*/\\{id}",
      params: sendHostileXRequest,
      headers: { Accept: "application/json" },
      body: jsonBody("body", "application/json"),
      security: [["k\"'`*/"]],
      response: {
        200: () => import("../schemas/hostile.js").then((module) => module.Hostile),
      },
    },
    params,
    options,
  );
}
