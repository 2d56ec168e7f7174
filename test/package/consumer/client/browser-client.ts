import { createClient, listMeterEventSummaries } from "billing-meters";

/** One operation, page after page: the least that a page of somebody's site would hold. */
export async function countEvents(bearerAuth: string, id: string, customer: string): Promise<number> {
  const params = { id, customer, start_time: 1735689600, end_time: 1735776000 };
  let total = 0;
  for await (const summary of listMeterEventSummaries(createClient({ bearerAuth }), params)) {
    total += summary.aggregated_value;
  }
  return total;
}
