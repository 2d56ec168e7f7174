import { countGiven, countTrue, getInside, getOwn, isKnown, isLike, isObject } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import { fitsCouponForm } from "../schemas/coupon-form.js";
import { fitsCoupon } from "../schemas/coupon.js";

const parameters: readonly ParameterDescription[] = [
  { in: "header", name: "Idempotency-Key", type: "string" },
  { in: "query", name: "dry_run", type: "boolean" },
];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Idempotency-Key",
  "dry_run",
  "contentType",
  "body",
]);

/** How the parameters of `createCoupon` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsCreateCouponParams,
  validator: () => import("../parameters/create-coupon.js").then((module) => module.createCouponParams),
};

function contentTypeFits(value: unknown): boolean {
  return value === "application/json" || value === "application/x-www-form-urlencoded";
}

function fitsCreateCouponParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const idempotencyKey = getOwn(value, "Idempotency-Key");
  if (idempotencyKey !== undefined && typeof idempotencyKey !== "string") return false;
  const dryRun = getOwn(value, "dry_run");
  if (dryRun !== undefined && typeof dryRun !== "boolean") return false;
  const contentType = getOwn(value, "contentType");
  if (contentType !== undefined && !contentTypeFits(contentType)) return false;
  const body = getOwn(value, "body");
  if (body === undefined) return false;
  if ((contentType ?? "application/json") === "application/json") {
    if (!fitsCoupon(body)) return false;
  } else if (contentType === "application/x-www-form-urlencoded" && !fitsCouponForm(body)) {
    return false;
  }
  if (!isKnown(value, knownParameters)) return false;
  const bodyAmountOff = getInside(body, "amount_off");
  const bodyPercentOff = getInside(body, "percent_off");
  const bodyCurrency = getInside(body, "currency");
  const bodyDuration = getInside(body, "duration");
  const bodyDurationInMonths = getInside(body, "duration_in_months");
  const bodyPeriodStart = getInside(body, "period", "start");
  const bodyPeriodEnd = getInside(body, "period", "end");
  const bodyPeriodUnit = getInside(body, "period", "unit");
  const bodyName = getInside(body, "name");
  if (countGiven(bodyAmountOff, bodyPercentOff) !== 1) return false;
  if (bodyAmountOff !== undefined && bodyCurrency === undefined) return false;
  if (countTrue((bodyDuration ?? "once") === "repeating", bodyDurationInMonths !== undefined) === 1) {
    return false;
  }
  if (
    typeof bodyPeriodStart === "number" &&
    typeof bodyPeriodEnd === "number" &&
    bodyPeriodStart >= bodyPeriodEnd - 60
  ) {
    return false;
  }
  if ((bodyPeriodUnit ?? "hour") === "hour") {
    if (typeof bodyPeriodStart === "number" && bodyPeriodStart % 3600 !== 0) return false;
    if (typeof bodyPeriodEnd === "number" && bodyPeriodEnd % 3600 !== 0) return false;
  }
  if ((dryRun ?? false) === false && idempotencyKey === undefined) return false;
  if (
    typeof bodyAmountOff === "number" &&
    bodyAmountOff > 1000 &&
    !(bodyCurrency === "eur" || bodyCurrency === "usd")
  ) {
    return false;
  }
  if (
    countTrue(
      isLike(bodyName, "*test*"),
      bodyAmountOff !== undefined && (dryRun ?? false) !== true,
      bodyPercentOff !== undefined,
    ) > 1
  ) {
    return false;
  }
  return true;
}
