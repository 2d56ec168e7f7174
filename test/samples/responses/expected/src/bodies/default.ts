import type { Schema } from "../runtime/schema.js";
import { GetChoiceVndRawJsonResponse } from "../schemas/get-choice-vnd-raw-json-response.js";
import { GetRangeResponse } from "../schemas/get-range-response.js";
import { Problem } from "../schemas/problem.js";
import { PutThingResponse } from "../schemas/put-thing-response.js";
import { Thing } from "../schemas/thing.js";

/** The bodies of `putThing`: what it answers, by status. */
export interface PutThingBodies {
  200: Thing;
  201: PutThingResponse;
  "4XX": Problem;
}

/** The validators of the bodies of `putThing`. */
export const putThingBodies: {
  readonly [Body in keyof PutThingBodies]: Schema<PutThingBodies[Body]>;
} = {
  200: Thing,
  201: PutThingResponse,
  "4XX": Problem,
};

/** The bodies of `getDefault`: what it answers, by status. */
export interface GetDefaultBodies {
  default: Thing;
}

/** The validators of the bodies of `getDefault`. */
export const getDefaultBodies: {
  readonly [Body in keyof GetDefaultBodies]: Schema<GetDefaultBodies[Body]>;
} = {
  default: Thing,
};

/** The bodies of `getRange`: what it answers, by status. */
export interface GetRangeBodies {
  "2XX": GetRangeResponse;
}

/** The validators of the bodies of `getRange`. */
export const getRangeBodies: {
  readonly [Body in keyof GetRangeBodies]: Schema<GetRangeBodies[Body]>;
} = {
  "2XX": GetRangeResponse,
};

/** The bodies of `getChoice`: what it answers, by status. */
export interface GetChoiceBodies {
  200: Thing;
  "200 application/vnd.raw+json": GetChoiceVndRawJsonResponse;
}

/** The validators of the bodies of `getChoice`. */
export const getChoiceBodies: {
  readonly [Body in keyof GetChoiceBodies]: Schema<GetChoiceBodies[Body]>;
} = {
  200: Thing,
  "200 application/vnd.raw+json": GetChoiceVndRawJsonResponse,
};
