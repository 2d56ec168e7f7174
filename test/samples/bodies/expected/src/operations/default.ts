import type { SendBinaryParams } from "../parameters/send-binary.js";
import type { SendEitherParams } from "../parameters/send-either.js";
import type { SendFilesParams } from "../parameters/send-files.js";
import type { SendFormParams } from "../parameters/send-form.js";
import type { SendJsonParams } from "../parameters/send-json.js";
import type { SendLogParams } from "../parameters/send-log.js";
import type { SendNestedParams } from "../parameters/send-nested.js";
import type { SendPartsParams } from "../parameters/send-parts.js";
import type { SendTextParams } from "../parameters/send-text.js";
import { request as sendBinaryRequest } from "../requests/send-binary.js";
import { request as sendEitherRequest } from "../requests/send-either.js";
import { request as sendFilesRequest } from "../requests/send-files.js";
import { request as sendFormRequest } from "../requests/send-form.js";
import { request as sendJsonRequest } from "../requests/send-json.js";
import { request as sendLogRequest } from "../requests/send-log.js";
import { request as sendNestedRequest } from "../requests/send-nested.js";
import { request as sendPartsRequest } from "../requests/send-parts.js";
import { request as sendTextRequest } from "../requests/send-text.js";
import { binaryBody, chosenBody, formBody, jsonBody, textBody } from "../runtime/bodies.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { allowReserved } from "../runtime/encoding.js";
import { multipartBody } from "../runtime/multipart.js";
import type { CallOptions } from "../runtime/operation.js";
import { deepObject, form } from "../runtime/styles.js";

/**
 * `POST /json`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendJson(client: Client, params: SendJsonParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "POST",
      path: "/json",
      params: sendJsonRequest,
      body: jsonBody("body", "application/json"),
    },
    params,
    options,
  );
}

/**
 * `POST /form`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendForm(
  client: Client,
  params: SendFormParams = {},
  options?: CallOptions,
): Call<undefined> {
  return call(
    client,
    {
      method: "POST",
      path: "/form",
      params: sendFormRequest,
      body: formBody("body", "application/x-www-form-urlencoded"),
    },
    params,
    options,
  );
}

/**
 * `POST /files`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendFiles(client: Client, params: SendFilesParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "POST",
      path: "/files",
      params: sendFilesRequest,
      body: multipartBody("body"),
    },
    params,
    options,
  );
}

/**
 * `PUT /text`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendText(client: Client, params: SendTextParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "PUT",
      path: "/text",
      params: sendTextRequest,
      body: textBody("body", "text/plain"),
    },
    params,
    options,
  );
}

/**
 * `PUT /binary`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendBinary(client: Client, params: SendBinaryParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "PUT",
      path: "/binary",
      params: sendBinaryRequest,
      body: binaryBody("body", "application/octet-stream"),
    },
    params,
    options,
  );
}

/**
 * `PUT /log`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendLog(client: Client, params: SendLogParams = {}, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "PUT",
      path: "/log",
      params: sendLogRequest,
      body: binaryBody("body", "application/octet-stream"),
    },
    params,
    options,
  );
}

/**
 * `POST /either`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendEither(client: Client, params: SendEitherParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "POST",
      path: "/either",
      params: sendEitherRequest,
      body: chosenBody("contentType", {
        "application/json": jsonBody("body", "application/json"),
        "application/xml": textBody("body", "application/xml"),
      }),
    },
    params,
    options,
  );
}

/**
 * `POST /nested`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendNested(
  client: Client,
  params: SendNestedParams = {},
  options?: CallOptions,
): Call<undefined> {
  return call(
    client,
    {
      method: "POST",
      path: "/nested",
      params: sendNestedRequest,
      body: formBody("body", "application/x-www-form-urlencoded", {
        expand: { style: deepObject },
        metadata: { style: deepObject },
        ids: { style: form, explode: false },
        note: { contentType: "application/json" },
        callback: { style: form, encode: allowReserved },
      }),
    },
    params,
    options,
  );
}

/**
 * `POST /parts`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function sendParts(client: Client, params: SendPartsParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "POST",
      path: "/parts",
      params: sendPartsRequest,
      body: chosenBody("contentType", {
        "application/json": jsonBody("body", "application/json"),
        "multipart/form-data": multipartBody("body", "multipart/form-data", {
          pictures: { contentType: "image/png, image/jpeg" },
          note: { contentType: "application/vnd.note+json", headers: { "X-Kind": "note" } },
        }),
        "image/*": binaryBody("body"),
      }),
    },
    params,
    options,
  );
}
