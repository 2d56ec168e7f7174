import { knownParameters, request } from "../requests/create-coupon.js";
import {
  aBoolean,
  aString,
  countGiven,
  countTrue,
  explainAt,
  explainUnknown,
  getInside,
  getOwn,
  type IssueCollector,
  isLike,
  isObject,
  optional,
} from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
import { type CouponForm, checkCouponForm, fillCouponForm } from "../schemas/coupon-form.js";
import { type Coupon, checkCoupon, fillCoupon } from "../schemas/coupon.js";

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
  "createCouponParams",
  fillCreateCouponParams,
);

function contentTypeCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "application/json" && value !== "application/x-www-form-urlencoded") {
    issues.add("enum", ["application/json", "application/x-www-form-urlencoded"]);
  }
}

function fillCreateCouponParams(value: unknown): unknown {
  let filled = withProperties(value, [["dry_run", undefined, () => false]]);
  if ((getOwn(value, "contentType") ?? "application/json") === "application/json") {
    filled = withProperties(filled, [["body", fillCoupon]]);
  }
  if (getOwn(value, "contentType") === "application/x-www-form-urlencoded") {
    filled = withProperties(filled, [["body", fillCouponForm]]);
  }
  return filled;
}

function checkCreateCouponParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
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
    issues.missing("body");
  } else if ((contentType ?? "application/json") === "application/json") {
    explainAt(body, "body", checkCoupon, issues);
  } else if (contentType === "application/x-www-form-urlencoded") {
    explainAt(body, "body", checkCouponForm, issues);
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
    issues.addRule(
      "one_discount",
      "exactlyOne",
      "Exactly one of `body.amount_off` and `body.percent_off` must be given.",
    );
  }
  if (bodyAmountOff !== undefined && bodyCurrency === undefined) {
    issues.addRule(
      "currency",
      "requires",
      "When `body.amount_off` is given, `body.currency` must be given.",
      "body",
      "currency",
    );
  }
  if (countTrue((bodyDuration ?? "once") === "repeating", bodyDurationInMonths !== undefined) === 1) {
    issues.addRule(
      "repeating",
      "allOrNone",
      "`body.duration_in_months` must be given if, and only if, `body.duration` is `repeating`.",
    );
  }
  if (
    typeof bodyPeriodStart === "number" &&
    typeof bodyPeriodEnd === "number" &&
    bodyPeriodStart >= bodyPeriodEnd - 60
  ) {
    issues.addRule(
      "period",
      "compare",
      "`body.period.start` must be less than `body.period.end` minus 60.",
      "body",
      "period",
      "start",
    );
  }
  if ((bodyPeriodUnit ?? "hour") === "hour") {
    if (
      typeof bodyPeriodStart === "number" &&
      Number.isInteger(bodyPeriodStart) &&
      bodyPeriodStart % 3600 !== 0
    ) {
      issues.addRule(
        "whole_hours",
        "multipleOf",
        "When `body.period.unit` is `hour`, `body.period.start` and `body.period.end` must be multiples of 3600 (UTC hours).",
        "body",
        "period",
        "start",
      );
    }
    if (typeof bodyPeriodEnd === "number" && Number.isInteger(bodyPeriodEnd) && bodyPeriodEnd % 3600 !== 0) {
      issues.addRule(
        "whole_hours",
        "multipleOf",
        "When `body.period.unit` is `hour`, `body.period.start` and `body.period.end` must be multiples of 3600 (UTC hours).",
        "body",
        "period",
        "end",
      );
    }
  }
  if ((dryRun ?? false) === false && idempotencyKey === undefined) {
    issues.addRule(
      "real_runs",
      "requires",
      "When `dry_run` is `false`, `Idempotency-Key` must be given.",
      "Idempotency-Key",
    );
  }
  if (
    typeof bodyAmountOff === "number" &&
    bodyAmountOff > 1000 &&
    !(bodyCurrency === "eur" || bodyCurrency === "usd")
  ) {
    issues.addRule(
      "big",
      "requires",
      "When `body.amount_off` is greater than 1000, `body.currency` must be `eur` or `usd`.",
      "body",
      "currency",
    );
  }
  if (
    countTrue(
      isLike(bodyName, "*test*"),
      bodyAmountOff !== undefined && (dryRun ?? false) !== true,
      bodyPercentOff !== undefined,
    ) > 1
  ) {
    issues.addRule(
      "names",
      "atMostOne",
      "At most one of these may be true: `body.name` contains `test`; `body.amount_off` is given and `dry_run` is not `true`; `body.percent_off` is given.",
    );
  }
}
