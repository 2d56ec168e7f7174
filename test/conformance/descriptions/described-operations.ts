import { parsePointer } from "../../../generator/1-load/pointer.ts";

/** A description as plain data. */
export interface DescriptionDocument {
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly pathItems?: Readonly<Record<string, PathItem>> };
}

interface PathItem {
  readonly [key: string]: unknown;
  readonly $ref?: string;
  readonly additionalOperations?: Readonly<Record<string, unknown>>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** `GET /pets` for each operation of a bundled description. */
export function describedOperations(document: DescriptionDocument): string[] {
  const { paths = {} } = document;
  return Object.entries(paths)
    .filter(([path]) => path.startsWith("/"))
    .flatMap(([path, item]) => {
      const target = item.$ref === undefined ? item : { ...referredItem(item.$ref, document), ...item };
      const usual = methods.filter((method) => method in target).map((method) => method.toUpperCase());
      return [...usual, ...Object.keys(target.additionalOperations ?? {})].map(
        (method) => `${method} ${path}`,
      );
    });
}

/** A path item of the same document, of the components or of another path. */
function referredItem(reference: string, { paths, components }: DescriptionDocument): PathItem | undefined {
  const [, section, pointer = ""] = /^#\/(paths|components\/pathItems)(\/[^/]+)$/.exec(reference) ?? [];
  const items = section === "paths" ? paths : components?.pathItems;
  const [name = ""] = parsePointer(pointer) ?? [];
  return items?.[name];
}

/** Where the operations of a client are not those of its description, each once. */
export function compareOperations(described: readonly string[], client: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const operation of client) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  const wanted = new Set(described);
  return [
    ...[...wanted]
      .filter((operation) => !counts.has(operation))
      .map((operation) => `${operation} is missing`),
    ...[...counts]
      .filter(([, count]) => count > 1)
      .map(([operation, count]) => `${operation} is there ${count} times`),
    ...[...counts.keys()]
      .filter((operation) => !wanted.has(operation))
      .map((operation) => `${operation} is not described`),
  ];
}
