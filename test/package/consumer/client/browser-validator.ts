import { MeterEventSummary } from "billing-meters";

/** A check of what came from elsewhere, with no client. */
export function isSummary(value: unknown): boolean {
  return MeterEventSummary.is(value);
}
