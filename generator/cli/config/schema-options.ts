import type { ApiConfig } from "../../config.ts";
import type { ConfigReader, Fields } from "./reader.ts";

type Options = Pick<ApiConfig, "types" | "validators">;

/** The fields `types` and `validators` of an API; a value that is not among the allowed ones is reported. */
export function readSchemaOptions(reader: ConfigReader, api: Fields, pointer: string): Options {
  const types = section(reader, api, {
    pointer,
    name: "types",
    fields: { enums: ["closed", "open"], int64: ["number", "bigint"] },
  });
  const validators = section(reader, api, {
    pointer,
    name: "validators",
    fields: { formats: ["assert", "annotate"] },
  });
  return { ...(types && { types }), ...(validators && { validators }) };
}

interface Section {
  readonly pointer: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, readonly [string, string]>>;
}

function section(reader: ConfigReader, api: Fields, { pointer, name, fields }: Section): object | undefined {
  if (api[name] === undefined) return undefined;
  const place = `${pointer}/${name}`;
  const values = reader.object(api[name], place, name, Object.keys(fields));
  if (values === undefined) return undefined;
  const given = Object.entries(fields).map(([field, allowed]) => {
    const option = {
      is: new RegExp(`^(?:${allowed.join("|")})$`),
      expected: allowed.map((value) => `\`${value}\``).join(" or "),
    };
    return [field, reader.string(values, field, place, option)];
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
