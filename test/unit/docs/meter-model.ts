import type {
  Annotations,
  ApiModel,
  FileName,
  Identifier,
  KeywordSchema,
  NamedSchema,
  NumberKeywords,
  Operation,
  Parameter,
  Property,
  ReferenceSchema,
  Response,
  Schema,
  StringKeywords,
} from "../../../generator/4-model/types.ts";
import { given } from "../../support/given.ts";

/** The model of `spec/billing-meters.yaml`, written by hand, so that docs are tested without the stages before them. */

const server = { url: "https://api.stripe.com", variables: [] };

function string(keywords: StringKeywords = {}, annotations: Annotations = {}): KeywordSchema {
  return { kind: "keywords", pointer: "", annotations, type: ["string"], string: keywords };
}

function integer(keywords: NumberKeywords = {}, annotations: Annotations = {}): KeywordSchema {
  return { kind: "keywords", pointer: "", annotations, type: ["integer"], number: keywords };
}

function oneOf(values: readonly string[], annotations: Annotations = {}): KeywordSchema {
  return { kind: "keywords", pointer: "", annotations, type: ["string"], enum: values };
}

function array(items: Schema, annotations: Annotations = {}): KeywordSchema {
  return { kind: "keywords", pointer: "", annotations, type: ["array"], array: { items } };
}

function reference(name: string): ReferenceSchema {
  return { kind: "reference", pointer: "", target: name as Identifier, annotations: {} };
}

const id: StringKeywords = { minLength: 1, maxLength: 5000 };

function parameter(
  location: Parameter["in"],
  name: string,
  schema: Schema,
  fields: Partial<Parameter> & { readonly example?: string | number } = {},
): Parameter {
  const { example, ...others } = fields;
  return {
    kind: "parameter",
    pointer: "",
    in: location,
    name,
    property: name.replace("[]", ""),
    required: false,
    deprecated: false,
    allowEmptyValue: false,
    allowReserved: false,
    style: location === "query" ? "form" : "simple",
    explode: location === "query",
    schema,
    examples: example === undefined ? [] : [{ value: example }],
    ...others,
  };
}

const parameters: readonly Parameter[] = [
  parameter("path", "id", string(id), {
    required: true,
    description: "Unique identifier for the object.",
    example: "mtr_123",
  }),
  parameter("header", "Stripe-Version", string({ minLength: 1 }), {
    description: "The version of the API to use for this request, instead of the default of your account.",
    example: "2025-03-31.basil",
  }),
  parameter("header", "Stripe-Account", string({ minLength: 1 }), {
    description: "The connected account on whose behalf the request is made.",
    example: "acct_123",
  }),
  parameter("query", "customer", string(id), {
    required: true,
    description: "The customer for which to fetch event summaries.",
    example: "cus_123",
  }),
  parameter("query", "limit", integer({ minimum: 1, maximum: 100 }, { default: 10 }), {
    description:
      "A limit on the number of objects to be returned. Limit can range between 1 and 100, and the default is 10.",
  }),
  parameter("query", "start_time", integer({ format: "unix-time", multipleOf: 60 }), {
    required: true,
    description:
      "The timestamp from when to start aggregating meter events (inclusive). Must be aligned with minute boundaries.",
    example: 1735689600,
  }),
  parameter("query", "starting_after", string(id), {
    description:
      "A cursor for use in pagination. `starting_after` is an object ID that defines your place in the list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`, your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the list.",
  }),
  parameter("query", "expand[]", array(string(id)), {
    description: "Specifies which fields in the response should be expanded.",
  }),
  parameter("query", "ending_before", string(id), {
    description:
      "A cursor for use in pagination. `ending_before` is an object ID that defines your place in the list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`, your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of the list.",
  }),
  parameter("query", "value_grouping_window", oneOf(["day", "hour"]), {
    description:
      "Specifies what granularity to use when generating event summaries. If not specified, a single event summary would be returned for the specified time range. For hourly granularity, start and end times must align with hour boundaries (e.g., 00:00, 01:00, ..., 23:00). For daily granularity, start and end times must align with UTC day boundaries (00:00 UTC).",
  }),
  parameter("query", "end_time", integer({ format: "unix-time", multipleOf: 60 }), {
    required: true,
    description:
      "The timestamp from when to stop aggregating meter events (exclusive). Must be aligned with minute boundaries.",
    example: 1735776000,
  }),
];

const requestId = {
  name: "Request-Id",
  pointer: "",
  explode: false,
  description: "Identifies the request. Quote it when you contact support.",
  required: true,
  deprecated: false,
  schema: string(),
};

function response(status: string, description: string, schema: string): Response {
  return {
    pointer: "",
    status,
    description,
    headers: [requestId],
    links: [],
    content: [
      {
        pointer: "",
        mediaType: "application/json",
        format: "json",
        schema: reference(schema),
        examples: [],
        encoding: [],
      },
    ],
  };
}

const times = ["start_time", "end_time"];

export const meterOperation: Operation = {
  kind: "operation",
  pointer: "/paths/~1v1~1billing~1meters~1{id}~1event_summaries/get",
  id: "listMeterEventSummaries",
  name: "listMeterEventSummaries" as Identifier,
  typeName: "ListMeterEventSummaries" as Identifier,
  file: "list-meter-event-summaries" as FileName,
  tag: "Billing Meters",
  method: "get",
  path: "/v1/billing/meters/{id}/event_summaries",
  summary: "List billing meter event summaries",
  description: "Retrieve a list of billing meter event summaries.",
  deprecated: false,
  servers: [server],
  parameters,
  body: { kind: "empty", pointer: "", mediaType: "application/x-www-form-urlencoded" },
  responses: [
    response("200", "A page of event summaries, newest first.", "MeterEventSummaryList"),
    response(
      "400",
      "The request was unacceptable, often due to a missing or misaligned parameter.",
      "ErrorResponse",
    ),
    response("401", "No valid API key was provided.", "ErrorResponse"),
    response("402", "The parameters were valid but the request failed.", "ErrorResponse"),
    response("403", "The API key has no permission to perform the request.", "ErrorResponse"),
    response("404", "The meter or the customer does not exist.", "ErrorResponse"),
    response("409", "The request conflicts with another request.", "ErrorResponse"),
    response("429", "Too many requests hit the API too quickly.", "ErrorResponse"),
    response("5XX", "Something went wrong on Stripe's end.", "ErrorResponse"),
  ],
  security: [[{ scheme: "bearerAuth", scopes: [] }]],
  callbacks: [],
  constraints: [
    {
      pointer: "",
      id: "hour_alignment",
      when: { kind: "equals", parameter: "value_grouping_window", value: "hour" },
      kind: "multipleOf",
      parameters: times,
      divisor: 3600,
      offset: 0,
    },
    {
      pointer: "",
      id: "day_alignment",
      when: { kind: "equals", parameter: "value_grouping_window", value: "day" },
      kind: "multipleOf",
      parameters: times,
      divisor: 86400,
      offset: 0,
    },
    {
      pointer: "",
      id: "time_order",
      kind: "compare",
      left: { kind: "parameter", parameter: "start_time", plus: 0 },
      operator: "<",
      right: { kind: "parameter", parameter: "end_time", plus: 0 },
    },
    {
      pointer: "",
      id: "one_cursor",
      kind: "atMostOne",
      conditions: given("starting_after", "ending_before"),
    },
  ],
  pagination: {
    pointer: "",
    style: "itemCursor",
    items: ["data"],
    itemSchema: reference("MeterEventSummary"),
    hasMore: ["has_more"],
    limit: "limit",
    forward: { parameter: "starting_after", from: ["id"] },
    backward: { parameter: "ending_before", from: ["id"] },
  },
};

function object(
  name: string,
  file: string,
  description: string,
  properties: readonly Property[],
): NamedSchema {
  return {
    pointer: `/components/schemas/${name}`,
    name: name as Identifier,
    file: file as FileName,
    component: name,
    schema: {
      kind: "keywords",
      pointer: `/components/schemas/${name}`,
      annotations: { description },
      type: ["object"],
      object: {
        properties,
        required: properties.filter((property) => property.required).map((property) => property.name),
      },
    },
  };
}

function required(name: string, schema: Schema): Property {
  return { name, required: true, schema };
}

function optional(name: string, schema: Schema): Property {
  return { name, required: false, schema };
}

const long: StringKeywords = { maxLength: 5000 };

const schemas: readonly NamedSchema[] = [
  object("MeterEventSummaryList", "meter-event-summary-list", "A page of meter event summaries.", [
    required("object", oneOf(["list"], { description: "The type of the object. Always `list`." })),
    required("data", array(reference("MeterEventSummary"), { description: "The summaries of this page." })),
    required("has_more", {
      kind: "keywords",
      pointer: "",
      type: ["boolean"],
      annotations: {
        description: "True if this list has another page of items after this one that can be fetched.",
      },
    }),
    required("url", string(long, { description: "The URL where this list can be accessed." })),
  ]),
  object(
    "MeterEventSummary",
    "meter-event-summary",
    "A billing meter event summary: the aggregated usage of one customer that a meter recorded within a time range.",
    [
      required("id", string(long, { description: "Unique identifier for the object." })),
      required(
        "object",
        oneOf(["billing.meter_event_summary"], {
          description: "The type of the object. Always `billing.meter_event_summary`.",
        }),
      ),
      required("aggregated_value", {
        kind: "keywords",
        pointer: "",
        type: ["number"],
        annotations: {
          description:
            "Aggregated value of all the events within `start_time` (inclusive) and `end_time` (exclusive).",
        },
      }),
      required(
        "start_time",
        integer(
          { format: "unix-time" },
          { description: "Start of the range of this summary (inclusive), in seconds since the Unix epoch." },
        ),
      ),
      required(
        "end_time",
        integer(
          { format: "unix-time" },
          { description: "End of the range of this summary (exclusive), in seconds since the Unix epoch." },
        ),
      ),
      required("livemode", {
        kind: "keywords",
        pointer: "",
        type: ["boolean"],
        annotations: { description: "True in live mode, false in test mode." },
      }),
      required("meter", string(long, { description: "The meter that recorded the events." })),
    ],
  ),
  object("ErrorResponse", "error-response", "The body of every response that reports an error.", [
    required("error", reference("Error_")),
  ]),
  object("Error_", "error", "What went wrong.", [
    required(
      "type",
      string(long, { description: "The kind of error, such as `invalid_request_error` or `api_error`." }),
    ),
    optional(
      "message",
      string(
        { maxLength: 40000 },
        { description: "A message for people, which may be shown to users only for card errors." },
      ),
    ),
    optional(
      "code",
      string(long, { description: "A short code for programs, for errors that can be handled." }),
    ),
    optional("param", string(long, { description: "The parameter that the error is about." })),
    optional("doc_url", string(long, { description: "A page with more about the code." })),
    optional(
      "request_log_url",
      string(long, { description: "The entry of the request in the log of the dashboard." }),
    ),
  ]),
];

export const meterModel: ApiModel = {
  kind: "api",
  specification: "3.1",
  title: "Stripe Billing Meters",
  version: "1.0.0",
  description:
    "Read what billing meters have counted: how much each customer used of what you meter, by hour, by day or for a whole time range.",
  contact: {
    name: "Stripe API reference",
    url: "https://docs.stripe.com/api/billing/meter-event-summary",
  },
  externalDocs: {
    description: "Stripe API reference",
    url: "https://docs.stripe.com/api/billing/meter-event-summary",
  },
  servers: [server],
  groups: [
    {
      tag: "Billing Meters",
      titles: ["Billing Meters"],
      description: "Meters aggregate the events that you report for a customer over a billing period.",
      file: "billing-meters" as FileName,
      operations: ["listMeterEventSummaries"],
    },
  ],
  operations: [meterOperation],
  webhooks: [],
  schemas,
  securitySchemes: [
    {
      kind: "bearer",
      pointer: "",
      name: "bearerAuth",
      description: "Your Stripe secret key, sent as `Authorization: Bearer sk_…`.",
    },
  ],
};
