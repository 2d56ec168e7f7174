/** What generated functions call. */
export { anyOf, discriminate, oneOf } from "./combine.js";
export { deepEqual, isUnique } from "./equality.js";
export { countFitting, matchesBranch, matchesOne } from "./fitting.js";
export {
  isBase64,
  isInt32,
  isInt64,
  isJsonPointer,
  isRegex,
  isRelativeJsonPointer,
  isUuid,
} from "./format-data.js";
export { isHostname, isIdnHostname } from "./format-hostname.js";
export { isEmail, isIdnEmail, isIpv4, isIpv6 } from "./format-network.js";
export { isDate, isDateTime, isDuration, isTime, isUnixTime } from "./format-time.js";
export { isIri, isIriReference, isUri, isUriReference, isUriTemplate } from "./format-uri.js";
export { addIssue, type Check, type Fits, type ValidationIssue } from "./issue.js";
export { explainAt, explainUnknown, nested, optional, required } from "./members.js";
export { isMultipleOf } from "./multiple-of.js";
export { getOwn, hasOwn, isObject } from "./object.js";
export { countGiven, countTrue, getInside, isKnown, isLike, isSame } from "./parameter-checks.js";
export { codePointLength } from "./text.js";
export {
  aBoolean,
  aBooleanOrNull,
  aNumber,
  aNumberOrNull,
  anInteger,
  anIntegerOrNull,
  anObject,
  anObjectOrNull,
  aString,
  aStringOrNull,
} from "./type-checks.js";
export { toUnixTime } from "./unix-time.js";
