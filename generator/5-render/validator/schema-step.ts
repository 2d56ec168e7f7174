import type { Schema } from "../../4-model/types.ts";

/**
 * The keywords that lead from a schema to one inside it, as a part of the fragment of a URI: `/allOf/0`.
 * @param usual where they would lead, for what is not there in the description but was put together
 */
export function schemaStep(part: Schema, whole: Schema, usual: string): string {
  if (part.pointer === whole.pointer) return "";
  const isThere = part.pointer.startsWith(`${whole.pointer}/`);
  return isThere ? encodePointer(part.pointer.slice(whole.pointer.length)) : usual;
}

/** A JSON Pointer as it stands in the fragment of a URI. Half a character has no such form. */
export function encodePointer(pointer: string): string {
  const tokens = pointer.replace(/\p{Surrogate}/gu, "\ufffd").split("/");
  return tokens.map(encodeURIComponent).join("/");
}
