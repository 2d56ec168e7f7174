import type { GetReportParams } from "../parameters/get-report.js";
import { request as getReportRequest } from "../requests/get-report.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";

/**
 * `GET /report`
 *
 * - When `a` is given, `b` must be given.
 * - At least one of `a` and `c` must be given.
 * - Exactly one of `b` and `size` must be given.
 * - At most one of `b` and `c` may be given.
 * - `start` and `end` must be given together or not at all.
 * - `start` must be at most `end` minus 60.
 * - `size` must be different from 0.
 * - When `mode` is `hour` or `day`, `start` minus 60 and `end` minus 60 must be multiples of 3600.
 * - Say what the hours are for.
 * - When `mode` is `day` and `b` is not given, `start` must be given.
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function getReport(client: Client, params: GetReportParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/report",
      params: getReportRequest,
    },
    params,
    options,
  );
}
