/** What the tests over real sockets start from. */
import { onTestFinished } from "vitest";
import type { Client } from "../../generated/billing-meters/src/runtime/client.ts";
import { type ClientOptions, createClient, type ListMeterEventSummariesParams } from "./meter-operation.ts";
import { type MeterServer, type MeterServerOptions, startMeterServer } from "./meter-server.ts";

export const params = {
  id: "mtr_1",
  customer: "cus_1",
  start_time: 1735603200,
  end_time: 1735689600,
} satisfies ListMeterEventSummariesParams;

export const secret = "sk_test_4eC39HqLyjWDarjtT1zdp7dc";

/** A server that is closed with the test, and a client of it. */
export async function startMeter(
  serverOptions: MeterServerOptions = {},
  clientOptions: ClientOptions = {},
): Promise<{ readonly server: MeterServer; readonly client: Client }> {
  const server = await startMeterServer(serverOptions);
  onTestFinished(server.close);
  const client = createClient({ baseUrl: server.url, bearerAuth: secret, ...clientOptions });
  return { server, client };
}

/** What a promise is rejected with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("The promise was not rejected");
}
