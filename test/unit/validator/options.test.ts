import { expect, test } from "vitest";
import { compile } from "./compile.ts";

test("an open enum accepts any text, and nothing else that is not listed", async () => {
  const validators = await compile(
    {
      Color: { type: "string", enum: ["red", "green"], minLength: 2 },
      Untyped: { enum: ["a", 1, null] },
      Mixed: { type: ["string", "integer"], enum: ["a", 1] },
      Numbers: { type: "integer", enum: [1, 2] },
    },
    "3.1.0",
    { enums: "open" },
  );
  const accepted = (name: string, values: unknown[]) => values.filter((value) => validators[name]?.is(value));
  expect(accepted("Color", ["red", "blue", "", 1, null])).toEqual(["red", "blue"]);
  expect(accepted("Untyped", ["a", "b", 1, 2, null, {}])).toEqual(["a", "b", 1, null]);
  expect(accepted("Mixed", ["a", "b", 1, 2, null])).toEqual(["a", "b", 1, 2]);
  expect(accepted("Numbers", [1, 2, 3, "1"])).toEqual([1, 2]);
});

test("formats that only inform refuse nothing", async () => {
  const schemas = { Day: { type: "string", format: "date" }, Small: { type: "integer", format: "int32" } };
  const asserting = await compile(schemas);
  expect([asserting["Day"]?.is("x"), asserting["Small"]?.is(2 ** 40)]).toEqual([false, false]);
  const annotating = await compile(schemas, "3.1.0", { formats: "annotate" });
  expect([annotating["Day"]?.is("x"), annotating["Small"]?.is(2 ** 40)]).toEqual([true, true]);
});
