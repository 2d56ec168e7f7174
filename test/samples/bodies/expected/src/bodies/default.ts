import type { Schema } from "../runtime/schema.js";
import { Note } from "../schemas/note.js";
import { SendFilesBody } from "../schemas/send-files-body.js";
import { SendFormBody } from "../schemas/send-form-body.js";
import { SendNestedBody } from "../schemas/send-nested-body.js";
import { SendPartsBody } from "../schemas/send-parts-body.js";
import { SendPartsMultipartBody } from "../schemas/send-parts-multipart-body.js";

/** The bodies of `sendJson`: what it is sent. */
export interface SendJsonBodies {
  request: Note;
}

/** The validators of the bodies of `sendJson`. */
export const sendJsonBodies: {
  readonly [Body in keyof SendJsonBodies]: Schema<SendJsonBodies[Body]>;
} = {
  request: Note,
};

/** The bodies of `sendForm`: what it is sent. */
export interface SendFormBodies {
  request: SendFormBody;
}

/** The validators of the bodies of `sendForm`. */
export const sendFormBodies: {
  readonly [Body in keyof SendFormBodies]: Schema<SendFormBodies[Body]>;
} = {
  request: SendFormBody,
};

/** The bodies of `sendFiles`: what it is sent. */
export interface SendFilesBodies {
  request: SendFilesBody;
}

/** The validators of the bodies of `sendFiles`. */
export const sendFilesBodies: {
  readonly [Body in keyof SendFilesBodies]: Schema<SendFilesBodies[Body]>;
} = {
  request: SendFilesBody,
};

/** The bodies of `sendEither`: what it is sent. */
export interface SendEitherBodies {
  request: Note;
}

/** The validators of the bodies of `sendEither`. */
export const sendEitherBodies: {
  readonly [Body in keyof SendEitherBodies]: Schema<SendEitherBodies[Body]>;
} = {
  request: Note,
};

/** The bodies of `sendNested`: what it is sent. */
export interface SendNestedBodies {
  request: SendNestedBody;
}

/** The validators of the bodies of `sendNested`. */
export const sendNestedBodies: {
  readonly [Body in keyof SendNestedBodies]: Schema<SendNestedBodies[Body]>;
} = {
  request: SendNestedBody,
};

/** The bodies of `sendParts`: what it is sent. */
export interface SendPartsBodies {
  "request multipart/form-data": SendPartsMultipartBody;
  request: SendPartsBody;
}

/** The validators of the bodies of `sendParts`. */
export const sendPartsBodies: {
  readonly [Body in keyof SendPartsBodies]: Schema<SendPartsBodies[Body]>;
} = {
  "request multipart/form-data": SendPartsMultipartBody,
  request: SendPartsBody,
};
