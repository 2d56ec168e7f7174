import { knownParameters, request } from "../requests/create-coupon.js";
import {
  aBoolean,
  addIssue,
  aString,
  countGiven,
  countTrue,
  explainAt,
  explainUnknown,
  getInside,
  getOwn,
  isLike,
  isObject,
  optional,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { type CouponForm, checkCouponForm } from "../schemas/coupon-form.js";
import { type Coupon, checkCoupon } from "../schemas/coupon.js";

/**
 * Parameters of `createCoupon`.
 *
 * - Exactly one of `body.amount_off` and `body.percent_off` must be given.
 * - When `body.amount_off` is given, `body.currency` must be given.
 * - `body.duration_in_months` must be given if, and only if, `body.duration` is `repeating`.
 * - `body.period.start` must be less than `body.period.end` minus 60.
 * - When `body.period.unit` is `hour`, `body.period.start` and `body.period.end` must be multiples of
 *   3600 (UTC hours).
 * - When `dry_run` is `false`, `Idempotency-Key` must be given.
 * - When `body.amount_off` is greater than 1000, `body.currency` must be `eur` or `usd`.
 * - At most one of these may be true: `body.name` contains `test`; `body.amount_off` is given and
 *   `dry_run` is not `true`; `body.percent_off` is given.
 */
export type CreateCouponParams = {
  "Idempotency-Key"?: string | undefined;
  /** @default false */
  dry_run?: boolean | undefined;
} & (
  | {
      contentType?: "application/json" | undefined;
      body: Coupon;
    }
  | {
      contentType: "application/x-www-form-urlencoded";
      body: CouponForm;
    }
);

/** The validator of the parameters of `createCoupon`: each by itself, and the rules between them. */
export const createCouponParams: ParameterSchema<CreateCouponParams> = /* @__PURE__ */ defineParameters(
  request,
  checkCreateCouponParams,
);

function contentTypeCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (value !== "application/json" && value !== "application/x-www-form-urlencoded") {
    addIssue(issues, "enum", [], 'must be one of "application/json", "application/x-www-form-urlencoded"');
  }
}

function checkCreateCouponParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const idempotencyKey = getOwn(value, "Idempotency-Key");
  optional(idempotencyKey, "Idempotency-Key", aString, issues);
  const dryRun = getOwn(value, "dry_run");
  optional(dryRun, "dry_run", aBoolean, issues);
  const contentType = getOwn(value, "contentType");
  optional(contentType, "contentType", contentTypeCheck, issues);
  const body = getOwn(value, "body");
  if (body === undefined) {
    addIssue(issues, "required", ["body"], "is required");
  } else if ((contentType ?? "application/json") === "application/json") {
    explainAt(checkCoupon, body, issues, "body");
  } else if (contentType === "application/x-www-form-urlencoded") {
    explainAt(checkCouponForm, body, issues, "body");
  }
  explainUnknown(value, knownParameters, issues);
  const bodyAmountOff = getInside(body, "amount_off");
  const bodyPercentOff = getInside(body, "percent_off");
  const bodyCurrency = getInside(body, "currency");
  const bodyDuration = getInside(body, "duration");
  const bodyDurationInMonths = getInside(body, "duration_in_months");
  const bodyPeriodStart = getInside(body, "period", "start");
  const bodyPeriodEnd = getInside(body, "period", "end");
  const bodyPeriodUnit = getInside(body, "period", "unit");
  const bodyName = getInside(body, "name");
  if (countGiven(bodyAmountOff, bodyPercentOff) !== 1) {
    addIssue(
      issues,
      "exactlyOne",
      [],
      "Exactly one of `body.amount_off` and `body.percent_off` must be given.",
      "one_discount",
    );
  }
  if (bodyAmountOff !== undefined && bodyCurrency === undefined) {
    addIssue(
      issues,
      "requires",
      ["body", "currency"],
      "When `body.amount_off` is given, `body.currency` must be given.",
      "currency",
    );
  }
  if (countTrue((bodyDuration ?? "once") === "repeating", bodyDurationInMonths !== undefined) === 1) {
    addIssue(
      issues,
      "allOrNone",
      [],
      "`body.duration_in_months` must be given if, and only if, `body.duration` is `repeating`.",
      "repeating",
    );
  }
  if (
    typeof bodyPeriodStart === "number" &&
    typeof bodyPeriodEnd === "number" &&
    bodyPeriodStart >= bodyPeriodEnd - 60
  ) {
    addIssue(
      issues,
      "compare",
      ["body", "period", "start"],
      "`body.period.start` must be less than `body.period.end` minus 60.",
      "period",
    );
  }
  if ((bodyPeriodUnit ?? "hour") === "hour") {
    if (
      typeof bodyPeriodStart === "number" &&
      Number.isInteger(bodyPeriodStart) &&
      bodyPeriodStart % 3600 !== 0
    ) {
      addIssue(
        issues,
        "multipleOf",
        ["body", "period", "start"],
        "When `body.period.unit` is `hour`, `body.period.start` and `body.period.end` must be multiples of 3600 (UTC hours).",
        "whole_hours",
      );
    }
    if (typeof bodyPeriodEnd === "number" && Number.isInteger(bodyPeriodEnd) && bodyPeriodEnd % 3600 !== 0) {
      addIssue(
        issues,
        "multipleOf",
        ["body", "period", "end"],
        "When `body.period.unit` is `hour`, `body.period.start` and `body.period.end` must be multiples of 3600 (UTC hours).",
        "whole_hours",
      );
    }
  }
  if ((dryRun ?? false) === false && idempotencyKey === undefined) {
    addIssue(
      issues,
      "requires",
      ["Idempotency-Key"],
      "When `dry_run` is `false`, `Idempotency-Key` must be given.",
      "real_runs",
    );
  }
  if (
    typeof bodyAmountOff === "number" &&
    bodyAmountOff > 1000 &&
    !(bodyCurrency === "eur" || bodyCurrency === "usd")
  ) {
    addIssue(
      issues,
      "requires",
      ["body", "currency"],
      "When `body.amount_off` is greater than 1000, `body.currency` must be `eur` or `usd`.",
      "big",
    );
  }
  if (
    countTrue(
      isLike(bodyName, "*test*"),
      bodyAmountOff !== undefined && (dryRun ?? false) !== true,
      bodyPercentOff !== undefined,
    ) > 1
  ) {
    addIssue(
      issues,
      "atMostOne",
      [],
      "At most one of these may be true: `body.name` contains `test`; `body.amount_off` is given and `dry_run` is not `true`; `body.percent_off` is given.",
      "names",
    );
  }
}
