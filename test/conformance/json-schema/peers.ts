import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Remotes, readMetaSchemas } from "./suite.ts";

/** Another validator of JSON Schema 2020-12, with the settings it has by default. */
export interface Peer {
  /** With its version: `ajv 8.20.0`. */
  readonly name: string;
  /** Throws for a schema that it does not take. */
  compile(schema: unknown, formats: "assert" | "annotate"): Promise<(value: unknown) => boolean>;
}

const require = createRequire(join(import.meta.dirname, "package.json"));

/**
 * All peers, which `package.json` here names. Each is told about the documents of the suite in its own way, and about the
 * meta-schemas if it does not know them.
 */
export async function loadPeers(remotes: Remotes): Promise<readonly Peer[]> {
  const documents = new Map([...readMetaSchemas(), ...[...remotes].filter(([url]) => isFor2020(url))]);
  return [
    await loadHyperjump(remotes),
    await loadAjv(remotes, "ajv", {}),
    await loadAjv(remotes, "ajv, strict: false", { strict: false }),
    await loadCfworker(documents),
    await loadJsonSchemaLibrary(documents),
    await loadTypebox(documents),
    await loadZod(),
  ];
}

/** What hyperjump's library knows, which there is only one of in a process. */
const registered = new Set<string>();

/** Asserts formats only where it is told to, as most do. Schemas are known by their URLs. */
async function loadHyperjump(remotes: Remotes): Promise<Peer> {
  const library: {
    registerSchema(schema: unknown, uri: string, dialect: string): void;
    unregisterSchema(uri: string): void;
    setShouldValidateFormat(value: boolean): void;
    validate(uri: string): Promise<(value: unknown) => { readonly valid: boolean }>;
  } = await loadModule("@hyperjump/json-schema/draft-2020-12");
  await loadModule("@hyperjump/json-schema/formats");
  const dialect = "https://json-schema.org/draft/2020-12/schema";
  for (const [url, remote] of remotes) {
    // Another section of the same run may have told the library already.
    if (isFor2020(url) && !registered.has(url)) library.registerSchema(remote, url, dialect);
    registered.add(url);
  }
  let count = 0;
  return {
    name: `hyperjump ${versionOf("@hyperjump/json-schema")}`,
    async compile(schema, formats) {
      const uri = `https://test.example/schema-${++count}`;
      library.setShouldValidateFormat(formats === "assert");
      library.registerSchema(schema, uri, dialect);
      try {
        const check = await library.validate(uri);
        return (value) => check(value).valid;
      } finally {
        library.unregisterSchema(uri);
      }
    },
  };
}

/** An instance for each schema: many of them have the same `$id`. */
async function loadAjv(remotes: Remotes, name: string, options: { readonly strict?: false }): Promise<Peer> {
  interface Ajv {
    addSchema(schema: unknown, key: string): void;
    compile(schema: unknown): (value: unknown) => boolean;
  }
  const { Ajv2020 }: { Ajv2020: new (options: object) => Ajv } = await loadModule("ajv/dist/2020.js");
  const formatsLibrary: { default: { default: (ajv: Ajv) => void } } = await loadModule("ajv-formats");
  return {
    name: name.replace("ajv", `ajv ${versionOf("ajv")}`),
    async compile(schema, formats) {
      const ajv = new Ajv2020({ ...options, logger: false });
      if (formats === "assert") formatsLibrary.default.default(ajv);
      for (const [url, remote] of remotes) {
        if (isFor2020(url)) ajv.addSchema(remote, url);
      }
      return ajv.compile(schema);
    },
  };
}

async function loadCfworker(documents: Remotes): Promise<Peer> {
  interface Validator {
    addSchema(schema: unknown, id: string): void;
    validate(value: unknown): { readonly valid: boolean };
  }
  const { Validator }: { Validator: new (schema: unknown, draft: string) => Validator } =
    await loadModule("@cfworker/json-schema");
  return {
    name: `cfworker ${versionOf("@cfworker/json-schema")}`,
    async compile(schema) {
      const validator = new Validator(schema, "2020-12");
      for (const [url, document] of documents) validator.addSchema(document, url);
      return (value) => validator.validate(value).valid;
    },
  };
}

async function loadJsonSchemaLibrary(documents: Remotes): Promise<Peer> {
  interface Node {
    validate(value: unknown): { readonly valid: boolean };
    addRemoteSchema(url: string, schema: unknown): void;
  }
  const { compileSchema }: { compileSchema: (schema: unknown) => Node } =
    await loadModule("json-schema-library");
  return {
    name: `json-schema-library ${versionOf("json-schema-library")}`,
    async compile(schema) {
      const node = compileSchema(schema);
      for (const [url, document] of documents) node.addRemoteSchema(url, document);
      return (value) => node.validate(value).valid;
    },
  };
}

async function loadTypebox(documents: Remotes): Promise<Peer> {
  interface Validator {
    Check(value: unknown): boolean;
  }
  const { Compile }: { Compile: (context: object, schema: unknown) => Validator } =
    await loadModule("typebox/schema");
  const context = Object.fromEntries(documents);
  return {
    name: `typebox ${versionOf("typebox")}`,
    async compile(schema) {
      const validator = Compile(context, schema);
      return (value) => validator.Check(value);
    },
  };
}

/** Knows no documents besides the schema. */
async function loadZod(): Promise<Peer> {
  interface Schema {
    safeParse(value: unknown): { readonly success: boolean };
  }
  const { fromJSONSchema }: { fromJSONSchema: (schema: unknown) => Schema } = await loadModule("zod");
  return {
    name: `zod ${versionOf("zod")}`,
    async compile(schema) {
      const converted = fromJSONSchema(schema);
      return (value) => converted.safeParse(value).success;
    },
  };
}

/** What a module of a peer exports. */
export async function loadModule(name: string) {
  return import(pathToFileURL(require.resolve(name)).href);
}

function versionOf(name: string): string {
  const path = join(import.meta.dirname, "node_modules", name, "package.json");
  return JSON.parse(readFileSync(path, "utf8")).version;
}

function isFor2020(url: string): boolean {
  return /^http:\/\/localhost:1234\/draft2020-12\//.test(url);
}
