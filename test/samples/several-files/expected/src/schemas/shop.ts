import { type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";
import { checkPet, fitsPet, type Pet } from "./pet.js";

export interface Shop {
  star?: Pet;
}

/** The validator of `Shop`. */
export const Shop: Schema<Shop> = /* @__PURE__ */ defineSchema(fitsShop, checkShop, "Shop");

export function fitsShop(value: unknown): boolean {
  if (!isObject(value)) return false;
  const star = value["star"];
  return star === undefined || fitsPet(star);
}

export function checkShop(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(value["star"], "star", checkPet, issues);
  }
}
