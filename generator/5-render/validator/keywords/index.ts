import type { Keyword } from "../keyword.ts";
import { anyOf, oneOf } from "./alternatives.ts";
import {
  exclusiveMaximum,
  exclusiveMinimum,
  maxItems,
  maximum,
  maxLength,
  maxProperties,
  minItems,
  minimum,
  minLength,
  minProperties,
  multipleOf,
} from "./bounds.ts";
import { allOf, conditional, not } from "./composition.ts";
import { numberFormat, stringFormat } from "./format.ts";
import { contains, items, prefixItems, uniqueItems } from "./items.ts";
import { pattern } from "./pattern.ts";
import {
  dependentRequired,
  dependentSchemas,
  otherProperties,
  properties,
  propertyNames,
} from "./properties.ts";
import { unevaluatedItems, unevaluatedProperties } from "./unevaluated.ts";
import { constant, enumeration } from "./values.ts";

/** All keywords that are checked, in the order of their issues. */
export const keywords: readonly Keyword[] = [
  constant,
  enumeration,
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
  numberFormat,
  minLength,
  maxLength,
  pattern,
  stringFormat,
  minItems,
  maxItems,
  prefixItems,
  items,
  uniqueItems,
  contains,
  minProperties,
  maxProperties,
  properties,
  otherProperties,
  propertyNames,
  dependentRequired,
  dependentSchemas,
  allOf,
  anyOf,
  oneOf,
  not,
  conditional,
  unevaluatedItems,
  unevaluatedProperties,
];
