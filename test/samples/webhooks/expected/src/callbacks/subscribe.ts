import type { Schema } from "../runtime/schema.js";
import { OnDataPayload } from "../schemas/on-data-payload.js";

/** The payloads of the callbacks of `subscribe`, by event. */
export interface SubscribeCallbacks {
  onData: OnDataPayload;
}

/** The validators of the payloads: whoever receives one checks it by its event. */
export const subscribeCallbacks: {
  readonly [Event in keyof SubscribeCallbacks]: Schema<SubscribeCallbacks[Event]>;
} = {
  onData: OnDataPayload,
};
