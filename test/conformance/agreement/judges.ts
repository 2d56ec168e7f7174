import { Ajv2020 } from "ajv/dist/2020.js";
import { loadModule } from "../json-schema/peers.ts";
import { recordOf } from "./schema.ts";
import type { Subjects } from "./subjects.ts";

/** Somebody else who knows JSON Schema. */
export interface Judge {
  readonly name: JudgeName;
  /** What it says about values of one schema; undefined if it does not take the schema. */
  judgeOf(key: string): Promise<((value: unknown) => boolean) | undefined>;
}

export type JudgeName = "ajv" | "hyperjump";

export function ajvJudge({ document }: Subjects): Judge {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    ownProperties: true,
    logger: false,
  });
  const isTaken = succeeds(() => ajv.addSchema(schemasOf(document), "https://test.example/"));
  return {
    name: "ajv",
    async judgeOf(key) {
      if (!isTaken) return undefined;
      try {
        const judge = ajv.getSchema(`https://test.example/#${pointerTo(key)}`);
        return judge && ((value) => judge(value) === true);
      } catch {
        return undefined;
      }
    },
  };
}

let count = 0;

/** Of the packages that the judges of the test suite have. */
export async function hyperjumpJudge({ document }: Subjects): Promise<Judge> {
  const library: {
    registerSchema(schema: unknown, uri: string, dialect: string): void;
    setShouldValidateFormat(value: boolean): void;
    validate(uri: string): Promise<(value: unknown) => { readonly valid: boolean }>;
  } = await loadModule("@hyperjump/json-schema/draft-2020-12");
  const uri = `https://test.example/description-${++count}`;
  library.setShouldValidateFormat(false);
  const isTaken = succeeds(() =>
    library.registerSchema(schemasOf(document), uri, "https://json-schema.org/draft/2020-12/schema"),
  );
  return {
    name: "hyperjump",
    async judgeOf(key) {
      if (!isTaken) return undefined;
      try {
        const judge = await library.validate(`${uri}#${inIri(pointerTo(key))}`);
        return (value) => judge(value).valid;
      } catch {
        return undefined;
      }
    },
  };
}

/** They take a document whole or not at all: not with a schema of another draft in it, or an anchor that is there twice. */
function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** All that schemas may refer to: not the examples, in which anything may look like a schema. */
function schemasOf(document: unknown): object {
  const { components = {}, paths = {}, webhooks = {} } = recordOf(document);
  return { components, paths, webhooks };
}

/** Letters of all languages stay as they are there. */
function inIri(pointer: string): string {
  return pointer.replaceAll(/[ -~]/g, encodeURI);
}

function pointerTo(key: string): string {
  return `/components/schemas/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
