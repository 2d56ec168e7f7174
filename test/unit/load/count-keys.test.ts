import { expect, test } from "vitest";
import { countJsonKeys } from "../../../generator/1-load/count-keys.ts";

test.each([
  ["{}", 0],
  ['["a", "b"]', 0],
  ['{"a": "b"}', 1],
  ['{"a" \n: {"b":1}, "a": []}', 3],
  ['{"a\\": ": "b\\\\", "c": "\\""}', 2],
  ['{"": ":", "x": ["y", {"z": ":"}]}', 3],
])("%s", (text, keys) => {
  expect(countJsonKeys(text)).toBe(keys);
});
