import type { CreateCouponParams } from "../parameters/create-coupon.js";
import type { PutFileParams } from "../parameters/put-file.js";
import { request as createCouponRequest } from "../requests/create-coupon.js";
import { request as putFileRequest } from "../requests/put-file.js";
import { chosenBody, formBody, jsonBody } from "../runtime/bodies.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { multipartBody } from "../runtime/multipart.js";
import type { CallOptions } from "../runtime/operation.js";

/**
 * `POST /coupons`
 *
 * - Exactly one of `body.amount_off` and `body.percent_off` must be given.
 * - When `body.amount_off` is given, `body.currency` must be given.
 * - `body.duration_in_months` must be given if, and only if, `body.duration` is `repeating`.
 * - `body.period.start` must be less than `body.period.end` minus 60.
 * - When `body.period.unit` is `hour`, `body.period.start` and `body.period.end` must be multiples of
 *   3600 (UTC hours).
 * - When `dry_run` is `false`, `Idempotency-Key` must be given.
 * - When `body.amount_off` is greater than 1000, `body.currency` must be `eur` or `usd`.
 * - At most one of these may be true: `body.name` contains `test`; `body.amount_off` is given and
 *   `dry_run` is not `true`; `body.percent_off` is given.
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function createCoupon(
  client: Client,
  params: CreateCouponParams,
  options?: CallOptions,
): Call<undefined> {
  return call(
    client,
    {
      method: "POST",
      path: "/coupons",
      params: createCouponRequest,
      body: chosenBody("contentType", {
        "application/json": jsonBody("body", "application/json"),
        "application/x-www-form-urlencoded": formBody("body", "application/x-www-form-urlencoded"),
      }),
    },
    params,
    options,
  );
}

/**
 * `PUT /files`
 *
 * - Exactly one of `body.file` and `body.url` must be given.
 * - `body.size` must be greater than `body/odd.name`.
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function putFile(client: Client, params: PutFileParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "PUT",
      path: "/files",
      params: putFileRequest,
      body: multipartBody("body"),
    },
    params,
    options,
  );
}
