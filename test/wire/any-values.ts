import {
  defineParameters,
  type ParameterDescription,
  type RequestParameters,
} from "../../generated/billing-meters/src/runtime/parameters.ts";

/** Parameters that may have any value: for tests of how they are sent. */
export function anyValues(parameters: readonly ParameterDescription[]): RequestParameters {
  const sent = { parameters, fits: () => true };
  return { ...sent, validator: async () => defineParameters(sent, () => undefined, "anyParams") };
}
