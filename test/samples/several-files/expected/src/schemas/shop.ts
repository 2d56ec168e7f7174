import { type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkPet, fitsPet, type Pet } from "./pet.js";

export interface Shop {
  star?: Pet;
}

/** The validator of `Shop`. */
export const Shop: Schema<Shop> = /* @__PURE__ */ defineSchema(fitsShop, checkShop);

export function fitsShop(value: unknown): boolean {
  return isObject(value) && (value["star"] === undefined || fitsPet(value["star"]));
}

export function checkShop(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(value["star"], "star", checkPet, issues);
  }
}
