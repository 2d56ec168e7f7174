/** Whoever comes, goes or moves: what was called something is still called that. */
import { expect, test } from "vitest";
import { Names, pascalCase, reservedWords } from "../../../generator/4-model/names.ts";
import type { ApiModel } from "../../../generator/4-model/types.ts";
import { model } from "./build-text.ts";
import { Random } from "./random.ts";

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

/** Few words in many spellings, so that they clash all the time. */
const parts = [
  ..."User user USER a-b a_b a b A aB pet pets petParams Params Response Body Error Promise class con NUL".split(
    " ",
  ),
  ..."ünï u\u0308ni\u0308 ペット ﾍﾟｯﾄ مستخدم 사용자 \u1109\u1161 K\u212a ß ss ſs 1 404 🎉 ❤\ufe0f \u3164 $ _ - é e\u0301".split(
    " ",
  ),
];

function randomNames(random: Random): string[] {
  const names = Array.from({ length: 1 + random.below(14) }, () => {
    const words = Array.from({ length: 1 + random.below(2) }, () => random.pick(parts));
    return words.join(random.pick(["", "_", "-", " "])).repeat(random.below(20) === 0 ? 60 : 1);
  });
  return [...new Set(names)];
}

interface Named {
  readonly name: string;
  readonly file: string;
}

function schemaNames(keys: readonly string[]): Map<string, Named> {
  const names = new Names();
  const named = names.components(keys);
  expect(names.hasConflict).toBe(false);
  return new Map(keys.map((key, index) => [key, named[index] as Named]));
}

test.each(seeds)("%i: order does not matter to schemas, and no two are the same", (seed) => {
  const random = new Random(seed);
  const keys = randomNames(random);
  const names = schemaNames(keys);
  for (const [key, name] of schemaNames(random.shuffle(keys))) expect(name, key).toEqual(names.get(key));
  expectUsable([...names.values()]);
});

test.each(seeds)("%i: taking one away changes no other, but for the last rival of a wish", (seed) => {
  const keys = randomNames(new Random(seed));
  const before = schemaNames(keys);
  for (const gone of keys) {
    const rest = keys.filter((key) => key !== gone);
    for (const [key, { name }] of schemaNames(rest)) {
      const known = before.get(key)?.name ?? "";
      if (name === known) continue;
      const isWished = (other: string) => withoutTag(name) === withoutTag(before.get(other)?.name ?? "");
      expect(name, `${key} without ${gone}`).toBe(withoutTag(known));
      expect(rest.filter(isWished), `${key} without ${gone}`).toEqual([key]);
    }
  }
});

test("the name that is spelled like the identifier keeps it, whoever else wants it", () => {
  for (const others of [[], ["user"], ["user", "USER_", "us-er"], ["_user", "User_"]]) {
    expect(schemaNames([...others, "User"]).get("User")?.name).toBe("User");
  }
});

test("what a name is called among rivals depends on itself alone", () => {
  const alone = schemaNames(["a-b", "a_b"]);
  const crowded = schemaNames(["AB", "a.b", "a_b", "A-B", "a-b", "a b"]);
  for (const key of ["a-b", "a_b"]) expect(crowded.get(key)).toEqual(alone.get(key));
});

test.each(seeds.slice(0, 60))("%i: order does not matter to a whole description", async (seed) => {
  const random = new Random(seed);
  const description = randomDescription(random);
  const names = namesByPointer(await model(JSON.stringify(description)));
  expectUsable([...names.values()]);
  const moved = {
    ...description,
    paths: Object.fromEntries(random.shuffle(Object.entries(description.paths))),
    components: {
      schemas: Object.fromEntries(random.shuffle(Object.entries(description.components.schemas))),
    },
  };
  expect(new Map([...namesByPointer(await model(JSON.stringify(moved)))].sort())).toEqual(
    new Map([...names].sort()),
  );
});

function randomDescription(random: Random) {
  const object = () => ({ type: "object", properties: { [random.pick(parts)]: { type: "string" } } });
  const content = () => ({ content: { "application/json": { schema: object() } } });
  const operations = randomNames(random).map((operationId) => ({
    operationId,
    tags: [random.pick(parts)],
    requestBody: content(),
    responses: { 200: { description: "", ...content() }, 404: { description: "", ...content() } },
  }));
  const keys = randomNames(random).filter((key) => /^[\w.-]+$/.test(key));
  const schemas = Object.fromEntries(
    keys.map((key) => {
      const [property] = [random.pick(parts)];
      const target = `#/components/schemas/${key}/properties/${encodeURIComponent(property)}`;
      return [key, { type: "object", properties: { [property]: object(), other: { $ref: target } } }];
    }),
  );
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    // JavaScript keeps the order of keys that are no numbers.
    paths: Object.fromEntries(operations.map((operation, index) => [`/p${index}`, { post: operation }])),
    components: { schemas },
  };
}

function namesByPointer({ operations, schemas }: ApiModel): Map<string, Named> {
  return new Map([...operations, ...schemas].map(({ pointer, name, file }) => [pointer, { name, file }]));
}

function expectUsable(named: readonly Named[]): void {
  expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  for (const { name, file } of named) {
    expect(name).toMatch(/^[\p{ID_Start}_][\p{ID_Continue}]*$/u);
    expect(name).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
    expect(reservedWords).not.toContain(name);
    expect(Buffer.byteLength(`${file}.html`)).toBeLessThanOrEqual(255);
    expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d|index|llms)$/);
    expect(file).toBe(file.toLowerCase().normalize("NFC"));
  }
}

function withoutTag(name: string): string {
  return name.replace(/_[\da-f]{6,}$/, "");
}

test("invisible characters do not make a name", () => {
  expect(pascalCase("Pet\ufe0f")).toBe("Pet");
  expect(pascalCase("\u3164")).toBe("_");
});
