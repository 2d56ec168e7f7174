import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { expectTypeOf } from "vitest";
import {
  type ErrorDetails,
  type ErrorResponse,
  type ListMeterEventSummariesParams,
  listMeterEventSummariesParams,
  MeterEventSummary,
  type MeterEventSummaryList,
  type ParameterSchema,
  readParameters,
  type Schema,
  ValidationError,
  type ValidationIssue,
  type ValidationResult,
} from "../../generated/billing-meters/src/index.ts";
import { withJsonSchema } from "../../generated/billing-meters/src/json-schema.ts";
import { expectTrue, type Identical } from "./identical.ts";

/** Anything that takes a Standard Schema. */
declare function acceptStandard<S extends StandardSchemaV1>(schema: S): StandardSchemaV1.InferOutput<S>;

/** Anything that takes both interfaces of the Standard Schema family. */
declare function acceptTool<S extends StandardSchemaV1 & StandardJSONSchemaV1>(
  schema: S,
): [StandardSchemaV1.InferOutput<S>, StandardJSONSchemaV1.InferInput<S>];

/** Only compiled, never run. */
export function validators(value: unknown): void {
  expectTypeOf(MeterEventSummary.parse(value)).toEqualTypeOf<MeterEventSummary>();
  expectTypeOf(MeterEventSummary.validate(value)).toEqualTypeOf<ValidationResult<MeterEventSummary>>();
  expectTypeOf(listMeterEventSummariesParams.parse(value)).toEqualTypeOf<ListMeterEventSummariesParams>();
  // @ts-expect-error a validator of something else
  MeterEventSummary satisfies Schema<MeterEventSummaryList>;

  expectTrue<Identical<typeof MeterEventSummary, Schema<MeterEventSummary>>>();
  expectTrue<Identical<typeof MeterEventSummaryList, Schema<MeterEventSummaryList>>>();
  expectTrue<Identical<typeof ErrorResponse, Schema<ErrorResponse>>>();
  expectTrue<Identical<typeof ErrorDetails, Schema<ErrorDetails>>>();
  expectTrue<
    Identical<typeof listMeterEventSummariesParams, ParameterSchema<ListMeterEventSummariesParams>>
  >();

  type Output<S extends StandardSchemaV1> = StandardSchemaV1.InferOutput<S>;
  type Input<S extends StandardSchemaV1> = StandardSchemaV1.InferInput<S>;
  expectTrue<Identical<Output<typeof MeterEventSummary>, MeterEventSummary>>();
  expectTrue<Identical<Input<typeof MeterEventSummary>, MeterEventSummary>>();
  expectTrue<Identical<Output<typeof MeterEventSummaryList>, MeterEventSummaryList>>();
  expectTrue<Identical<Output<typeof ErrorResponse>, ErrorResponse>>();
  expectTrue<Identical<Output<typeof listMeterEventSummariesParams>, ListMeterEventSummariesParams>>();
  expectTypeOf(acceptStandard(MeterEventSummary)).toEqualTypeOf<MeterEventSummary>();

  if (MeterEventSummary.is(value)) expectTypeOf(value).toEqualTypeOf<MeterEventSummary>();
  else expectTypeOf(value).toEqualTypeOf<unknown>();
  if (listMeterEventSummariesParams.is(value))
    expectTypeOf(value).toEqualTypeOf<ListMeterEventSummariesParams>();

  const result = MeterEventSummary.validate(value);
  if (result.issues === undefined) expectTypeOf(result.value).toEqualTypeOf<MeterEventSummary>();
  else expectTypeOf(result.issues).toEqualTypeOf<readonly ValidationIssue[]>();
  // @ts-expect-error there is a value only if there are no issues
  result.value.id;

  const read = readParameters(listMeterEventSummariesParams, { query: "limit=10" });
  expectTypeOf(read).toEqualTypeOf<ValidationResult<ListMeterEventSummariesParams>>();
  const summary = withJsonSchema(MeterEventSummary);
  expectTypeOf(acceptTool(summary)).toEqualTypeOf<[MeterEventSummary, MeterEventSummary]>();
  expectTypeOf(summary.parse(value)).toEqualTypeOf<MeterEventSummary>();
  const tool = withJsonSchema(listMeterEventSummariesParams);
  expectTypeOf(acceptTool(tool)[0]).toEqualTypeOf<ListMeterEventSummariesParams>();
  expectTypeOf(readParameters(tool, {})).toEqualTypeOf<ValidationResult<ListMeterEventSummariesParams>>();
  const schema = summary["~standard"].jsonSchema.output({ target: "draft-07" });
  expectTypeOf(schema).toEqualTypeOf<Record<string, unknown>>();
  // @ts-expect-error the validator itself has none, so that nobody bundles it by chance
  acceptTool(MeterEventSummary);

  expectTypeOf(new ValidationError([]).issues).toEqualTypeOf<readonly ValidationIssue[]>();
}
