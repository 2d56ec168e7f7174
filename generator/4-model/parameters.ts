import type { Building } from "./building.ts";
import { buildExamples } from "./content.ts";
import { formatOf } from "./media-types.ts";
import { defined, type Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import { sentScope } from "./schema-scope.ts";
import type { Parameter, ParameterLocation, ParameterStyle, Schema } from "./types.ts";

/** Header parameters that OpenAPI says to ignore: they are described by the body, the responses and the security. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** The parameters of a path and of an operation, which replaces those of the path with the same name and location. */
export function buildParameters(building: Building, item: Node, operation: Node): Parameter[] {
  const byKey = new Map<string, Node>();
  for (const node of [...item.items("parameters"), ...operation.items("parameters")]) {
    const parameter = building.follow(node);
    const name = parameter.string("name") ?? "";
    if (parameter.string("in") === "header" && ignoredHeaders.has(name.toLowerCase())) {
      const reason = "OpenAPI describes this header by the body, the responses or the security";
      const construct = `the header parameter ${name}`;
      building.diagnostics.report(
        "ignored-construct",
        { construct, reason },
        building.bundle.locate(node.pointer),
      );
    } else {
      byKey.set(`${parameter.string("in")} ${name}`, parameter);
    }
  }
  const nodes = [...byKey.values()];
  refuseTwoQueries(building, nodes);
  const properties = propertyNames(nodes);
  return nodes.map((node, index) => buildParameter(building, node, properties[index] ?? ""));
}

/** A parameter that is the whole query leaves no room for another one in it. */
function refuseTwoQueries(building: Building, nodes: readonly Node[]): void {
  const inQuery = nodes.filter((node) => /^query/.test(node.string("in") ?? ""));
  const whole = inQuery.find((node) => node.string("in") === "querystring");
  if (!whole || inQuery.length === 1) return;
  const construct = "a parameter in `querystring` beside others of the query";
  building.diagnostics.report("unsupported-construct", { construct }, building.bundle.locate(whole.pointer));
}

/**
 * The property of each parameter: its name, and its location in front where another one wants the same property. So
 * `id` in the path and `id` in the query are `path_id` and `query_id`, and a header that is called `query_id` has to be
 * `header_query_id`.
 */
function propertyNames(nodes: readonly Node[]): string[] {
  const keys = nodes.map((node) => ({ in: node.string("in") ?? "", name: node.string("name") ?? "" }));
  const plain = keys.map((key) => ({ ...key, name: withoutBrackets(key, keys) }));
  let names = plain.map(({ name }) => name);
  for (;;) {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    // Qualified names differ from each other, so that each round qualifies one more or is the last.
    const next = plain.map((key, index) =>
      (counts.get(names[index] ?? "") ?? 0) > 1 ? `${key.in}_${key.name}` : (names[index] ?? ""),
    );
    if (next.every((name, index) => name === names[index])) return next;
    names = next;
  }
}

interface Key {
  readonly in: string;
  readonly name: string;
}

/** `expand[]` is offered as `expand`: the brackets are how the wire spells a list. Not where there is an `expand` too. */
function withoutBrackets(key: Key, all: readonly Key[]): string {
  if (!key.name.endsWith("[]") || key.name.length === 2) return key.name;
  const short = key.name.slice(0, -2);
  return all.some((other) => other.in === key.in && other.name === short) ? key.name : short;
}

function buildParameter(building: Building, node: Node, property: string): Parameter {
  const location = node.string("in") as ParameterLocation;
  const style = (node.string("style") ?? defaultStyle(location)) as ParameterStyle;
  const [content] = node
    .members("content")
    .map(([mediaType, media]) => [mediaType, building.follow(media)] as const);
  const schema = content ? content[1].get("schema") : node.get("schema");
  const anything: Schema = { kind: "boolean", pointer: node.pointer, value: true };
  const readable = location === "querystring" ? ["json", "text", "form"] : ["json", "text"];
  if (content && !readable.includes(formatOf(content[0]))) {
    const construct = `a parameter of the media type ${content[0]}`;
    building.diagnostics.report(
      "unsupported-construct",
      { construct },
      building.bundle.locate(content[1].pointer, "key"),
    );
  }
  return {
    kind: "parameter",
    pointer: node.pointer,
    in: location,
    name: node.string("name") ?? "",
    property,
    required: location === "path" || (node.boolean("required") ?? false),
    deprecated: node.boolean("deprecated") ?? false,
    allowEmptyValue: node.boolean("allowEmptyValue") ?? false,
    allowReserved: node.boolean("allowReserved") ?? false,
    style,
    explode: node.boolean("explode") ?? (style === "form" || style === "cookie"),
    schema: schema ? buildSchema(building, schema, sentScope) : anything,
    examples: buildExamples(building, content ? content[1] : node),
    ...defined({ description: node.string("description"), mediaType: content?.[0] }),
  };
}

function defaultStyle(location: ParameterLocation): ParameterStyle {
  return location === "query" || location === "cookie" ? "form" : "simple";
}
