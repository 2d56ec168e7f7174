/** The constraints of `listMeterEventSummaries` as data. Every judge of parameters is held to the same rows. */
export interface Row {
  readonly name: string;
  /** What differs from `base`; `undefined` takes a parameter away. */
  readonly change: Readonly<Record<string, unknown>>;
  /** None: the set is accepted. `multipleOf end_time (hour_alignment)`: code, path and rule of an issue. */
  readonly issues: readonly string[];
  /** What the client finds although the set is valid: it cannot be sent as it is. */
  readonly unsendable?: readonly string[];
  /**
   * What a reader of the wire finds, where the text of a value is that of another type (`"10"` and 10 are the same
   * there). `impossible`: the set has no form on the wire.
   */
  readonly wire?: readonly string[] | "impossible";
}

const day = 86_400;
const newYear = 1_735_689_600;

/** An accepted set. */
export const base = { id: "mtr_1", customer: "cus_1", start_time: newYear, end_time: newYear + day };

function accepted(name: string, change: Row["change"], more: Partial<Row> = {}): Row {
  return { name, change, issues: [], ...more };
}

function refused(name: string, change: Row["change"], issues: readonly string[], wire?: Row["wire"]): Row {
  return { name, change, issues, ...(wire === undefined ? {} : { wire }) };
}

const limits: readonly Row[] = [
  refused("limit 0", { limit: 0 }, ["minimum limit"]),
  refused("limit -1", { limit: -1 }, ["minimum limit"]),
  accepted("limit 1", { limit: 1 }),
  accepted("limit 10", { limit: 10 }),
  accepted("limit 100", { limit: 100 }),
  refused("limit 101", { limit: 101 }, ["maximum limit"]),
  refused("limit 10.5", { limit: 10.5 }, ["type limit"]),
  refused("limit 2^53", { limit: 2 ** 53 }, ["maximum limit"]),
  refused('limit "10"', { limit: "10" }, ["type limit"], []),
  refused('limit ""', { limit: "" }, ["type limit"]),
  refused("limit NaN", { limit: Number.NaN }, ["type limit"]),
  refused("limit Infinity", { limit: Number.POSITIVE_INFINITY }, ["type limit"]),
  refused("limit -Infinity", { limit: Number.NEGATIVE_INFINITY }, ["type limit"]),
  refused("limit null", { limit: null }, ["type limit"], "impossible"),
  refused("limit true", { limit: true }, ["type limit"]),
  refused("limit [10]", { limit: [10] }, ["type limit"], []),
  refused("limit a Date", { limit: new Date(10_000) }, ["type limit"], "impossible"),
  refused("limit 10n", { limit: 10n }, ["type limit"], []),
  accepted("limit undefined", { limit: undefined }),
];

/** The same of both ends, with the other out of the way. */
const times: readonly Row[] = (["start_time", "end_time"] as const).flatMap((key) => {
  const [other, far] = key === "start_time" ? ["end_time", 8.64e12] : ["start_time", -8.64e12];
  const at = (value: unknown) => ({ [key]: value, [other]: far });
  const alone = (value: unknown) => ({ ...at(value), [other]: key === "start_time" ? 8.64e12 : 0 });
  return [
    refused(`${key} 59`, at(59), [`multipleOf ${key}`]),
    accepted(`${key} 60`, at(60)),
    refused(`${key} 61`, at(61), [`multipleOf ${key}`]),
    accepted(`${key} 0`, at(0)),
    refused(`${key} -59`, at(-59), [`multipleOf ${key}`]),
    accepted(`${key} -60`, at(-60)),
    refused(`${key} -61`, at(-61), [`multipleOf ${key}`]),
    refused(`${key} 60.5`, at(60.5), [`type ${key}`]),
    refused(`${key} "60"`, at("60"), [`type ${key}`], []),
    refused(`${key} NaN`, at(Number.NaN), [`type ${key}`]),
    refused(`${key} null`, at(null), [`type ${key}`], "impossible"),
    refused(`${key} a text`, at("2025-01-01T00:00:00Z"), [`type ${key}`]),
    refused(`${key} missing`, { [key]: undefined }, [`required ${key}`]),
    accepted(`${key} a Date`, alone(new Date("2025-01-01T00:01:00Z"))),
    accepted(`${key} a Date before 1970`, at(new Date(-60_000))),
    refused(`${key} a Date with seconds`, alone(new Date("2025-01-01T00:00:30Z")), [`multipleOf ${key}`]),
    refused(`${key} a Date with milliseconds`, alone(new Date("2025-01-01T00:00:00.500Z")), [`type ${key}`]),
    refused(`${key} an invalid Date`, alone(new Date(Number.NaN)), [`type ${key}`]),
  ];
});

const farTimes: readonly Row[] = [
  refused("end_time beyond what a Date holds", { end_time: 8.64e12 + 60 }, ["format end_time"]),
  refused("end_time a multiple of 60 beyond 2^53", { end_time: 60 * 2 ** 50 }, ["format end_time"]),
  refused("end_time 2^53", { end_time: 2 ** 53 }, ["multipleOf end_time", "format end_time"]),
  refused("start_time far before 1970", { start_time: -60 * 2 ** 50 }, ["format start_time"]),
  // A Date holds them, in the year 56971: nothing on the page says that it is too far.
  accepted("milliseconds instead of seconds", {
    start_time: newYear * 1000,
    end_time: (newYear + day) * 1000,
  }),
];

/** A window: how far apart its boundaries are, and its rule. */
const alignments: readonly Row[] = (
  [
    ["hour", 3600],
    ["day", day],
  ] as const
).flatMap(([window, size]) => {
  const rule = `${window}_alignment`;
  const set = (start_time: unknown, end_time: unknown) => ({
    value_grouping_window: window,
    start_time,
    end_time,
  });
  const both = (key: string) => [`multipleOf ${key}`, `multipleOf ${key} (${rule})`];
  return [
    accepted(`${window} aligned`, set(size, size * 2)),
    accepted(`${window} aligned before 1970`, set(-size, 0)),
    refused(`${window}, start ${size - 1}`, set(size - 1, size * 2), both("start_time")),
    refused(`${window}, start ${size + 1}`, set(size + 1, size * 2), both("start_time")),
    refused(`${window}, start on the minute`, set(size + 60, size * 2), [`multipleOf start_time (${rule})`]),
    refused(`${window}, end ${size - 1}`, set(0, size - 1), both("end_time")),
    refused(`${window}, end ${size + 1}`, set(0, size + 1), both("end_time")),
    refused(`${window}, end on the minute`, set(0, size + 60), [`multipleOf end_time (${rule})`]),
    refused(`${window}, both on the minute`, set(size - 60, size + 60), [
      `multipleOf start_time (${rule})`,
      `multipleOf end_time (${rule})`,
    ]),
    refused(`${window}, both wrong`, set(size - 1, size + 1), [
      "multipleOf start_time",
      "multipleOf end_time",
      `multipleOf start_time (${rule})`,
      `multipleOf end_time (${rule})`,
    ]),
    refused(`${window}, start half way`, set(size / 2, size * 2), [`multipleOf start_time (${rule})`]),
    refused(`${window}, end half way`, set(0, size * 1.5), [`multipleOf end_time (${rule})`]),
    accepted(`${window}, Dates`, set(new Date(0), new Date(size * 1000))),
    refused(`${window}, a Date on the minute`, set(new Date(60_000), new Date(size * 1000)), [
      `multipleOf start_time (${rule})`,
    ]),
    refused(`${window}, start missing`, { ...set(undefined, size) }, ["required start_time"]),
  ];
});

const windows: readonly Row[] = [
  accepted("day", { value_grouping_window: "day" }),
  accepted("hour", { value_grouping_window: "hour" }),
  accepted("no window, on the minute", { start_time: 60, end_time: 120 }),
  accepted("hour need not be a day", { value_grouping_window: "hour", start_time: 3600, end_time: 7200 }),
  refused("day must be a day", { value_grouping_window: "day", start_time: 3600, end_time: 7200 }, [
    "multipleOf start_time (day_alignment)",
    "multipleOf end_time (day_alignment)",
  ]),
  refused("week", { value_grouping_window: "week" }, ["enum value_grouping_window"]),
  refused("wrong case", { value_grouping_window: "Hour" }, ["enum value_grouping_window"]),
  refused("a space", { value_grouping_window: "hour " }, ["enum value_grouping_window"]),
  refused("empty window", { value_grouping_window: "" }, ["enum value_grouping_window"]),
  refused("window null", { value_grouping_window: null }, ["type value_grouping_window"], "impossible"),
  refused(
    "window 1",
    { value_grouping_window: 1 },
    ["type value_grouping_window"],
    ["enum value_grouping_window"],
  ),
  refused(
    "two windows",
    { value_grouping_window: ["day", "hour"] },
    ["type value_grouping_window"],
    ["repeated value_grouping_window"],
  ),
];

const orders: readonly Row[] = [
  accepted("start before end", { start_time: 60, end_time: 120 }),
  refused("start equal to end", { start_time: 120, end_time: 120 }, ["compare start_time (time_order)"]),
  refused("start after end", { start_time: 180, end_time: 120 }, ["compare start_time (time_order)"]),
  refused("start after end, both unaligned", { start_time: 121, end_time: 61 }, [
    "multipleOf start_time",
    "multipleOf end_time",
    "compare start_time (time_order)",
  ]),
  refused("the same instant as Date and number", { start_time: new Date(120_000), end_time: 120 }, [
    "compare start_time (time_order)",
  ]),
  refused(
    "every rule at once",
    {
      value_grouping_window: "day",
      start_time: 180,
      end_time: 120,
      starting_after: "a",
      ending_before: "b",
    },
    [
      "multipleOf start_time (day_alignment)",
      "multipleOf end_time (day_alignment)",
      "compare start_time (time_order)",
      "atMostOne  (one_cursor)",
    ],
  ),
];

const cursors: readonly Row[] = [
  accepted("starting_after alone", { starting_after: "mtrusg_1" }),
  accepted("ending_before alone", { ending_before: "mtrusg_1" }),
  accepted("the other is undefined", { starting_after: "mtrusg_1", ending_before: undefined }),
  refused("both cursors", { starting_after: "a", ending_before: "b" }, ["atMostOne  (one_cursor)"]),
  refused("both cursors, the same", { starting_after: "a", ending_before: "a" }, ["atMostOne  (one_cursor)"]),
  refused("both cursors, one empty", { starting_after: "", ending_before: "b" }, [
    "minLength starting_after",
    "atMostOne  (one_cursor)",
  ]),
  refused(
    "both cursors, one null",
    { starting_after: null, ending_before: "b" },
    ["type starting_after", "atMostOne  (one_cursor)"],
    "impossible",
  ),
];

const astral = "𝒳";

/** Texts, wherever they stand. */
const texts: readonly Row[] = [
  ...["id", "customer", "starting_after", "ending_before"].flatMap((key) => [
    refused(`${key} empty`, { [key]: "" }, [`minLength ${key}`]),
    accepted(`${key} of 5000`, { [key]: "x".repeat(5000) }),
    refused(`${key} of 5001`, { [key]: "x".repeat(5001) }, [`maxLength ${key}`]),
    accepted(`${key} of 5000 astral`, { [key]: astral.repeat(5000) }),
    refused(`${key} of 5001 astral`, { [key]: astral.repeat(5001) }, [`maxLength ${key}`]),
    accepted(`${key} with everything`, { [key]: "a b+c&d=e%f/g?h#i'j\"k\\l\u00e9\u2028[]!*()" }),
    refused(`${key} a number`, { [key]: 5 }, [`type ${key}`], []),
    refused(`${key} null`, { [key]: null }, [`type ${key}`], "impossible"),
    accepted(
      `${key} with half a character`,
      { [key]: "a\ud800" },
      {
        unsendable: key === "id" ? ["encoding id", "path id"] : [`encoding ${key}`],
        wire: "impossible",
      },
    ),
  ]),
  ...["Stripe-Version", "Stripe-Account"].flatMap((key) => [
    accepted(`${key}`, { [key]: "2025-03-31.basil" }),
    refused(`${key} empty`, { [key]: "" }, [`minLength ${key}`]),
    refused(`${key} a number`, { [key]: 5 }, [`type ${key}`], []),
    accepted(
      `${key} with a line break`,
      { [key]: "a\r\nX-Evil: 1" },
      { unsendable: [`encoding ${key}`], wire: "impossible" },
    ),
    refused(
      `${key} in another case`,
      { [key.toLowerCase()]: "a" },
      [`unknown ${key.toLowerCase()}`],
      "impossible",
    ),
  ]),
  accepted("an id that would lead elsewhere", { id: ".." }, { unsendable: ["path id"] }),
  accepted("an id that would lead elsewhere, encoded", { id: "%2e%2E" }, { unsendable: ["path id"] }),
  accepted("an id with a slash", { id: "a/../b" }),
];

const expansions: readonly Row[] = [
  accepted("expand", { expand: ["data.meter"] }),
  accepted("expand two", { expand: ["a", "b", "a"] }),
  accepted("expand none", { expand: [] }),
  refused("expand a text", { expand: "a" }, ["type expand"], []),
  refused("expand an object", { expand: { 0: "a", length: 1 } }, ["type expand"], "impossible"),
  refused("expand null", { expand: null }, ["type expand"], "impossible"),
  refused("expand a number inside", { expand: ["a", 1] }, ["type expand/1"], []),
  refused("expand null inside", { expand: [null] }, ["type expand/0"], "impossible"),
  refused("expand a hole", { expand: new Array(1) }, ["type expand/0"], "impossible"),
  refused("expand an empty text", { expand: ["a", "", ""] }, ["minLength expand/1", "minLength expand/2"]),
  refused("expand a text of 5001", { expand: ["x".repeat(5001)] }, ["maxLength expand/0"]),
  accepted("expand a text of 5000 astral", { expand: [astral.repeat(5000)] }),
  refused("expand a text of 5001 astral", { expand: [astral.repeat(5001)] }, ["maxLength expand/0"]),
  refused("expand nested", { expand: [["a"]] }, ["type expand/0"], "impossible"),
];

const names: readonly Row[] = [
  refused("an unknown parameter", { cursor: "a" }, ["unknown cursor"]),
  accepted("an unknown parameter that is undefined", { cursor: undefined }),
  refused("a misspelled one", { startTime: 60 }, ["unknown startTime"]),
  refused("the wire name of a list", { "expand[]": ["a"] }, ["unknown expand[]"], []),
  refused("an own toString", { toString: "a" }, ["unknown toString"]),
  refused("an own constructor", { constructor: "a" }, ["unknown constructor"]),
  refused("an own __proto__", JSON.parse('{"__proto__":"a"}'), ["unknown __proto__"]),
  refused("the ignored header", { "Content-Type": "text/plain" }, ["unknown Content-Type"]),
  refused("id missing", { id: undefined }, ["required id"]),
  refused("customer missing", { customer: undefined }, ["required customer"]),
  refused("all missing", { id: undefined, customer: undefined, start_time: undefined, end_time: undefined }, [
    "required id",
    "required customer",
    "required start_time",
    "required end_time",
  ]),
  refused(
    "everything wrong",
    { id: 1, customer: "", limit: 0, start_time: 1, value_grouping_window: "x", other: 1 },
    [
      "type id",
      "minLength customer",
      "minimum limit",
      "multipleOf start_time",
      "enum value_grouping_window",
      "unknown other",
    ],
    [
      "minLength customer",
      "minimum limit",
      "multipleOf start_time",
      "enum value_grouping_window",
      "unknown other",
    ],
  ),
];

export const table: readonly Row[] = [
  accepted("the base", {}),
  ...limits,
  ...times,
  ...farTimes,
  ...alignments,
  ...windows,
  ...orders,
  ...cursors,
  ...texts,
  ...expansions,
  ...names,
];

/** The parameters of a row. */
export function setOf({ change }: Row): Record<string, unknown> {
  return { ...base, ...change };
}
