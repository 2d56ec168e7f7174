import type { ParameterDescription } from "./parameters.js";
import { isScalarType, typesOf } from "./read-nested.js";
import type { QueryField } from "./read-query.js";
import { decodeText } from "./read-value.js";

/** The headers of a request or a response, as `fetch` gives them, or by name, where a repeated one may be a list. */
export type HeaderSource = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a header has on the wire: once for each time that it is there, if that is known and it is no list. */
export function headerText(
  source: HeaderSource | undefined,
  parameter: Pick<ParameterDescription, "name" | "type" | "content">,
): readonly string[] {
  const values = headerValues(source, parameter.name);
  const isScalar = typesOf(parameter).every(isScalarType) && parameter.content === undefined;
  return isScalar || values.length === 0 ? values : [values.join(", ")];
}

/** The cookies of a request. Those that are given by name come as they are; the header has their names encoded. */
export function cookieFields({
  cookies,
  headers,
}: {
  readonly cookies?: Readonly<Record<string, string>> | undefined;
  readonly headers?: HeaderSource | undefined;
}): QueryField[] {
  if (cookies) return Object.entries(cookies).map(([name, value]) => ({ name, value }));
  const pairs = headerValues(headers, "Cookie").flatMap((text) => text.split(";"));
  return pairs.flatMap((pair) => {
    const [name = "", ...value] = pair.trim().split("=");
    // Whatever else is sent to the same host is there as well.
    return name === "" ? [] : [{ name: decodeText(name) ?? name, value: value.join("=") }];
  });
}

function headerValues(source: HeaderSource | undefined, name: string): readonly string[] {
  if (source instanceof Headers) {
    const value = source.get(name);
    return value === null ? [] : [value];
  }
  const wanted = name.toLowerCase();
  return Object.entries(source ?? {})
    .filter(([key]) => key.toLowerCase() === wanted)
    .flatMap(([, value]) => value ?? []);
}
