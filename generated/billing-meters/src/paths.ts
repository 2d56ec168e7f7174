/** The whole description as types, made by openapi-typescript. Use it with openapi-fetch and its family. */

export interface paths {
    "/v1/billing/meters/{id}/event_summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List billing meter event summaries
         * @description Retrieve a list of billing meter event summaries.
         */
        get: operations["listMeterEventSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A page of meter event summaries. */
        MeterEventSummaryList: {
            /**
             * @description The type of the object. Always `list`.
             * @enum {string}
             */
            object: "list";
            /** @description The summaries of this page. */
            data: components["schemas"]["MeterEventSummary"][];
            /** @description True if this list has another page of items after this one that can be fetched. */
            has_more: boolean;
            /** @description The URL where this list can be accessed. */
            url: string;
        };
        /** @description A billing meter event summary: the aggregated usage of one customer that a meter recorded within a time range. */
        MeterEventSummary: {
            /** @description Unique identifier for the object. */
            id: string;
            /**
             * @description The type of the object. Always `billing.meter_event_summary`.
             * @enum {string}
             */
            object: "billing.meter_event_summary";
            /** @description Aggregated value of all the events within `start_time` (inclusive) and `end_time` (exclusive). */
            aggregated_value: number;
            /**
             * Format: unix-time
             * @description Start of the range of this summary (inclusive), in seconds since the Unix epoch.
             */
            start_time: number;
            /**
             * Format: unix-time
             * @description End of the range of this summary (exclusive), in seconds since the Unix epoch.
             */
            end_time: number;
            /** @description True in live mode, false in test mode. */
            livemode: boolean;
            /** @description The meter that recorded the events. */
            meter: string;
        };
        /** @description The body of every response that reports an error. */
        ErrorResponse: {
            error: components["schemas"]["ErrorDetails"];
        };
        /** @description What went wrong. */
        ErrorDetails: {
            /** @description The kind of error, such as `invalid_request_error` or `api_error`. */
            type: string;
            /** @description A message for people, which may be shown to users only for card errors. */
            message?: string;
            /** @description A short code for programs, for errors that can be handled. */
            code?: string;
            /** @description The parameter that the error is about. */
            param?: string;
            /** @description A page with more about the code. */
            doc_url?: string;
            /** @description The entry of the request in the log of the dashboard. */
            request_log_url?: string;
        };
    };
    responses: {
        /** @description The request failed. */
        Error: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The version of the API to use for this request, instead of the default of your account.
         * @example 2025-03-31.basil
         */
        StripeVersion: string;
        /**
         * @description The connected account on whose behalf the request is made.
         * @example acct_123
         */
        StripeAccount: string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifies the request. Quote it when you contact support. */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listMeterEventSummaries: {
        parameters: {
            query: {
                /**
                 * @description The customer for which to fetch event summaries.
                 * @example cus_123
                 */
                customer: string;
                /** @description A limit on the number of objects to be returned. Limit can range between 1 and 100, and the default is 10. */
                limit?: number;
                /**
                 * @description The timestamp from when to start aggregating meter events (inclusive). Must be aligned with minute boundaries.
                 * @example 1735689600
                 */
                start_time: number;
                /** @description A cursor for use in pagination. `starting_after` is an object ID that defines your place in the list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`, your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the list. */
                starting_after?: string;
                /** @description Specifies which fields in the response should be expanded. */
                "expand[]"?: string[];
                /** @description A cursor for use in pagination. `ending_before` is an object ID that defines your place in the list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`, your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of the list. */
                ending_before?: string;
                /** @description Specifies what granularity to use when generating event summaries. If not specified, a single event summary would be returned for the specified time range. For hourly granularity, start and end times must align with hour boundaries (e.g., 00:00, 01:00, ..., 23:00). For daily granularity, start and end times must align with UTC day boundaries (00:00 UTC). */
                value_grouping_window?: "day" | "hour";
                /**
                 * @description The timestamp from when to stop aggregating meter events (exclusive). Must be aligned with minute boundaries.
                 * @example 1735776000
                 */
                end_time: number;
            };
            header?: {
                /**
                 * @description The version of the API to use for this request, instead of the default of your account.
                 * @example 2025-03-31.basil
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description The connected account on whose behalf the request is made.
                 * @example acct_123
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Unique identifier for the object.
                 * @example mtr_123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": Record<string, unknown>;
            };
        };
        responses: {
            /** @description A page of event summaries, newest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeterEventSummaryList"];
                };
            };
            /** @description The request was unacceptable, often due to a missing or misaligned parameter. */
            400: components["responses"]["Error"];
            /** @description No valid API key was provided. */
            401: components["responses"]["Error"];
            /** @description The parameters were valid but the request failed. */
            402: components["responses"]["Error"];
            /** @description The API key has no permission to perform the request. */
            403: components["responses"]["Error"];
            /** @description The meter or the customer does not exist. */
            404: components["responses"]["Error"];
            /** @description The request conflicts with another request. */
            409: components["responses"]["Error"];
            /** @description Too many requests hit the API too quickly. */
            429: components["responses"]["Error"];
            /** @description Something went wrong on Stripe's end. */
            "5XX": components["responses"]["Error"];
        };
    };
}
