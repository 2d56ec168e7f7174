import { isObject } from "./plain-data.ts";

/** A description as plain data. */
type Data = Readonly<Record<string, unknown>>;

/**
 * A description that says everything several times: each copy has paths, operations and components of its own, which refer
 * to its own only.
 */
export function multiply(document: Data, times: number): Data {
  const copies = Array.from({ length: times }, (_, index) =>
    copy(document, index === 0 ? "" : `copy${index}`),
  );
  const merged: Record<string, Record<string, unknown>> = {};
  for (const { components } of copies) {
    for (const [kind, members] of Object.entries(components))
      merged[kind] = { ...merged[kind], ...(kind === "securitySchemes" ? {} : members) };
  }
  const { components } = document;
  if (isObject(components) && isObject(components["securitySchemes"]))
    merged["securitySchemes"] = { ...components["securitySchemes"] };
  return { ...document, paths: Object.assign({}, ...copies.map(({ paths }) => paths)), components: merged };
}

function copy({ paths, components }: Data, prefix: string) {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        renameMember(key, member, prefix) ?? rename(member),
      ]),
    );
  };
  const kinds = isObject(components) ? Object.entries(components) : [];
  return {
    paths: prefixKeys(rename(paths), prefix === "" ? "" : `/${prefix}`),
    components: Object.fromEntries(
      kinds.map(([kind, members]) => [kind, prefixKeys(rename(members), prefix)]),
    ),
  };
}

function renameMember(key: string, member: unknown, prefix: string): unknown {
  if (key === "$ref" && typeof member === "string")
    return member.replace(/^(#\/components\/(?!securitySchemes)[^/]+\/)/, `$1${prefix}`);
  if (key === "operationId" && typeof member === "string") return `${prefix}${member}`;
  return undefined;
}

function prefixKeys(members: unknown, prefix: string): Record<string, unknown> {
  if (!isObject(members)) return {};
  return Object.fromEntries(Object.entries(members).map(([key, member]) => [prefix + key, member]));
}
