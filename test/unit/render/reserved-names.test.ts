import { expect, test } from "vitest";
import { Names } from "../../../generator/4-model/names.ts";
import { publicRuntime } from "../../../generator/5-render/views/client/index-view.ts";

const exported = Object.values(publicRuntime).flatMap((names) =>
  names.map((name) => name.replace(/^type /, "")),
);

test.each([...exported, "Client", "ClientOptions", "createClient", "ParameterDescription", "defineSchema"])(
  "a schema called %s does not take the place of what the package has of its own",
  (name) => {
    expect(new Names().schema(name)).not.toBe(name);
  },
);

test("a schema called like a global does not hide it, and keeps its name in the description", () => {
  expect(new Names().schema("Error")).toBe("ErrorModel");
  expect(new Names().schema("Pet")).toBe("Pet");
});
