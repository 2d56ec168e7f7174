import { describe, expect, test } from "vitest";
import {
  camelCase,
  kebabCase,
  NameScope,
  pascalCase,
  reservedWords,
} from "../../../generator/4-model/names.ts";
import { build, description, model } from "./build-text.ts";

test.each([
  // wire name, camel, pascal, kebab
  [
    "listMeterEventSummaries",
    "listMeterEventSummaries",
    "ListMeterEventSummaries",
    "list-meter-event-summaries",
  ],
  [
    "list-meter_event summaries",
    "listMeterEventSummaries",
    "ListMeterEventSummaries",
    "list-meter-event-summaries",
  ],
  [
    "billing.meter_event_summary",
    "billingMeterEventSummary",
    "BillingMeterEventSummary",
    "billing-meter-event-summary",
  ],
  ["HTTPServer", "httpServer", "HTTPServer", "http-server"],
  ["getV2Users", "getV2Users", "GetV2Users", "get-v2-users"],
  ["PET", "pet", "PET", "pet"],
  ["a", "a", "A", "a"],
  ["404_error", "_404Error", "_404Error", "404-error"],
  ["--", "_", "_", "unnamed"],
  ["", "_", "_", "unnamed"],
  ["größe", "größe", "Größe", "größe"],
  ["имя_пользователя", "имяПользователя", "ИмяПользователя", "имя-пользователя"],
  ["名前", "名前", "名前", "名前"],
  ["cafe\u0301 list", "caféList", "CaféList", "café-list"],
  ["emoji🎉party", "emojiParty", "EmojiParty", "emoji-party"],
  ["</script>*/`x`", "scriptX", "ScriptX", "script-x"],
  ["ʻokina", "ʻokina", "ʻokina", "ʻokina"],
])("%j", (name, camel, pascal, kebab) => {
  expect([camelCase(name), pascalCase(name), kebabCase(name)]).toEqual([camel, pascal, kebab]);
});

test("every name that is made can be declared", () => {
  const hostile = [
    "\u200d",
    "ⅷ",
    "a\u0301",
    "٣abc",
    "x\u2028y",
    "$ref",
    "a'b",
    "\u{1d7d8}",
    "𝒳y",
    "²",
    "a²",
    "A½b",
    "a\u20dd",
    "\u2e2f",
    "x\u2e2f",
    "a·b",
    "·",
    "ª",
    "\u0301a",
  ];
  for (const name of hostile) {
    for (const identifier of [camelCase(name), pascalCase(name)]) {
      expect(() => new Function(`"use strict"; const ${identifier} = 1;`), identifier).not.toThrow();
    }
  }
});

describe("a scope", () => {
  test("gives the wish, then the suffix, then numbers", () => {
    const scope = new NameScope(new Set(["class"]));
    expect(["a", "a", "a", "class"].map((wish) => scope.claim(wish))).toEqual(["a", "a2", "a3", "class2"]);
    expect(["a", "b", "b", "b"].map((wish) => scope.claim(wish, "Model"))).toEqual([
      "aModel",
      "b",
      "bModel",
      "bModel2",
    ]);
  });

  test("inside another knows its names, and keeps its own to itself", () => {
    const scope = new NameScope(new Set(["class"]));
    scope.claim("a");
    const inner = scope.child(new Set(["b"]));
    expect(["a", "b", "c", "class"].map((wish) => inner.claim(wish))).toEqual(["a2", "b2", "c", "class2"]);
    expect(["b", "c"].map((wish) => scope.claim(wish))).toEqual(["b", "c"]);
  });
});

describe("schemas", () => {
  async function names(keys: readonly string[]) {
    const schemas = keys.map((key) => `    ${JSON.stringify(key)}: { type: string }`).join("\n");
    const { schemas: named } = await model(description(`components:\n  schemas:\n${schemas}`));
    return named.map(({ component, name, file }) => [component, name, file]);
  }

  test("an exact key keeps its name, and every other gets a tag of its own", async () => {
    expect(await names(["meter_event", "MeterEvent", "meter-event"])).toEqual([
      ["meter_event", "MeterEvent_c0963d", "meter-event-c0963d"],
      ["MeterEvent", "MeterEvent", "meter-event"],
      ["meter-event", "MeterEvent_4ccf63", "meter-event-4ccf63"],
    ]);
  });

  test("reserved words and globals that the code relies on get another name", async () => {
    expect(await names(["Error", "object", "Promise", "Response", "class"])).toEqual([
      ["Error", "ErrorModel", "error-model"],
      ["object", "ObjectModel", "object-model"],
      ["Promise", "PromiseModel", "promise-model"],
      ["Response", "ResponseModel", "response-model"],
      ["class", "Class", "class"],
    ]);
  });

  test("files differ also on a disk that ignores case, and never bear a name that Windows keeps", async () => {
    const named = await names(["PetID", "PetId", "Con", "NUL", "index"]);
    const files = named.map(([, , file]) => file?.toLowerCase());
    expect(new Set(files).size).toBe(named.length);
    for (const file of files) expect(["con", "nul", "index"]).not.toContain(file);
  });

  test.each(["abcdefghij", "名", "𝒳", "é"])(
    "a file fits the disk and is whole characters: many %s",
    async (part) => {
      const [[, , file = ""] = []] = await names([part.repeat(300)]);
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(100);
      expect(Buffer.byteLength(file)).toBeGreaterThan(90);
      expect(file).not.toMatch(/\p{Surrogate}/u);
    },
  );

  test("names of Object.prototype are names like any other", async () => {
    expect(await names(["constructor", "toString", "__proto__", "hasOwnProperty"])).toEqual([
      ["constructor", "Constructor", "constructor"],
      ["toString", "ToString", "to-string"],
      ["__proto__", "Proto", "proto"],
      ["hasOwnProperty", "HasOwnProperty", "has-own-property"],
    ]);
  });

  test("a schema inside a body is called after its operation, one of `components` after its key", async () => {
    const { schemas } = await model(
      description(`
        paths:
          /things:
            post:
              operationId: addThing
              requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
              responses:
                '200': { description: Done, content: { application/json: { schema: { type: object, properties: { b: { type: string } } } } } }
                '400': { $ref: '#/components/responses/Bad' }
                '404': { $ref: '#/components/responses/Bad' }
                '500': { description: Failed, content: { application/json: { schema: { type: object, properties: { c: { type: string } } } } } }
        components:
          responses:
            Bad: { description: Bad, content: { application/json: { schema: { type: object, properties: { d: { type: string } } } } } }
      `),
    );
    expect(schemas.map(({ name }) => name).sort()).toEqual([
      "AddThingBody",
      "AddThingError",
      "AddThingResponse",
      "BadResponse",
    ]);
  });

  test("several that mean the same are told apart by status and media type", async () => {
    const object = "{ schema: { type: object, properties: { a: { type: string } } } }";
    const json = `content: { application/json: ${object} }`;
    const { schemas } = await model(
      description(`
        paths:
          /things:
            post:
              operationId: addThing
              requestBody: { content: { application/json: ${object}, application/x-www-form-urlencoded: ${object} } }
              responses:
                '200': { description: Done, content: { application/json: ${object}, application/vnd.star+json: ${object} } }
                '404': { description: Gone, ${json} }
                4XX: { description: Wrong, ${json} }
                default: { description: Failed, ${json} }
      `),
    );
    expect(schemas.map(({ name }) => name).sort()).toEqual([
      "AddThingBody",

      "AddThingError404",
      "AddThingError4XX",
      "AddThingErrorDefault",
      "AddThingFormBody",
      "AddThingResponse",
      "AddThingVndStarJsonResponse",
    ]);
  });

  test("components win over names that are made up, which win over none", async () => {
    const inline = "{ schema: { type: object, properties: { a: { type: string } } } }";
    const { schemas } = await model(
      description(`
        paths:
          /pets:
            get:
              operationId: listPets
              responses: { '200': { description: Done, content: { application/json: ${inline} } } }
        components:
          schemas: { list_pets_response: { type: string } }
      `),
    );
    expect(schemas.map(({ name, component }) => [name, component])).toEqual([
      ["ListPetsResponse", "list_pets_response"],
      [expect.stringMatching(/^ListPetsResponse_[\da-f]{6}$/), undefined],
    ]);
  });

  test("a target of a reference outside `components.schemas` is named after its place", async () => {
    const { schemas } = await model(
      description(`
        components:
          schemas:
            Pet: { type: object, properties: { tag: { type: string }, other: { $ref: '#/components/schemas/Pet/properties/tag' } } }
      `),
    );
    expect(schemas.map(({ name, component }) => [name, component])).toEqual([
      ["Pet", "Pet"],
      ["PetTag", undefined],
    ]);
  });
});

describe("operations", () => {
  async function names(ids: readonly (string | undefined)[]) {
    const paths = ids.map((id, index) => {
      const operationId = id === undefined ? "" : `operationId: ${JSON.stringify(id)}, `;
      return `  /p${index}/{id}:\n    get: { ${operationId}parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '200': { description: Done } } }`;
    });
    const { model } = await build(description(`paths:\n${paths.join("\n")}`));
    return model.operations.map(({ id, name, typeName, file }) => [id, name, typeName, file]);
  }

  test("without an id they are called by method and path", async () => {
    expect(await names([undefined])).toEqual([["GET /p0/{id}", "getP0Id", "GetP0Id", "get-p0-id"]]);
  });

  test("a reserved word gets a suffix, and what is not spelled like that a tag", async () => {
    expect(await names(["delete", "list_things", "listThings", "list-things"])).toEqual([
      ["delete", "deleteOperation", "DeleteOperation", "delete-operation"],
      ["list_things", "listThings_0f17ab", "ListThings_0f17ab", "list-things-0f17ab"],
      ["listThings", "listThings", "ListThings", "list-things"],
      ["list-things", "listThings_ee298f", "ListThings_ee298f", "list-things-ee298f"],
    ]);
  });

  test("no two share a type of parameters either, nor a file", async () => {
    const named = await names(["Pets", "pets", "petsParams", "index", "llms"]);
    const exported = named.flatMap(([, name = "", type = ""]) => [name, `${name}Params`, `${type}Params`]);
    expect(new Set(exported).size).toBe(exported.length);
    const files = named.map(([, , , file]) => file);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(["index", "llms"]).not.toContain(file);
  });

  test("they clash with schemas neither", async () => {
    const { operations, schemas } = await model(
      description(`
        paths:
          /pet:
            get: { operationId: pet, responses: { '200': { description: Done } } }
        components:
          schemas:
            PetParams: { type: string }
            petParams: { type: string }
      `),
    );
    const names = [
      ...operations.flatMap(({ name, typeName }) => [name, `${name}Params`, `${typeName}Params`]),
      ...schemas.map(({ name }) => name),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});

test("every reserved word is one word", () => {
  for (const word of reservedWords) expect(word).toMatch(/^\w+$/);
});
