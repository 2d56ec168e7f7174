import { codePointLength, type IssueCollector } from "./runtime/checks.js";
import { defineSchema, type Schema } from "./runtime/schema.js";
import { Created } from "./schemas/created.js";
import { DeletedPayload } from "./schemas/deleted-payload.js";

/** The payloads of the webhooks, by event. */
export interface WebhookPayloads {
  /** A pet was created. */
  created: Created;
  /** @deprecated */
  deleted: DeletedPayload;
  ping: string;
}

/** A payload of any of them. */
export type WebhookPayload = WebhookPayloads[keyof WebhookPayloads];

/** The validators of the payloads: whoever receives one checks it by its event. */
export const webhooks: {
  readonly [Event in keyof WebhookPayloads]: Schema<WebhookPayloads[Event]>;
} = {
  created: Created,
  deleted: DeletedPayload,
  ping: /* @__PURE__ */ defineSchema(fitsPayload, checkPayload),
};

function fitsPayload(value: unknown): boolean {
  return typeof value === "string" && (value.length <= 5 || codePointLength(value) <= 5);
}

function checkPayload(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value.length > 5 && codePointLength(value) > 5) {
    issues.add("maxLength", 5);
  }
}
