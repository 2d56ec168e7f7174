import type { MediaType, Operation, Response } from "../../../4-model/types.ts";
import { type Code, code, json, key, lines } from "../../environment/code.ts";
import { lineWidth, primary, type TypeCode, union } from "../../typescript/layout.ts";
import type { ModuleScope } from "../../typescript/module-scope.ts";
import { typeExpression } from "../../typescript/type-expression.ts";

/** Whether an operation takes anything at all. */
export function hasParameters({ parameters, body }: Operation): boolean {
  return parameters.length > 0 || body?.kind === "content";
}

/** The responses that mean success: those of 2XX or, where there are none, the default. */
export function successes({ responses }: Operation): readonly Response[] {
  const found = responses.filter(({ status }) => status.startsWith("2"));
  return found.length > 0 ? found : responses.filter(({ status }) => status === "default");
}

/** The type of what a successful call gives. */
export function successType(operation: Operation, module: ModuleScope): Code {
  const types = successes(operation).map((response) => bodyType(response, module));
  return types.length === 0 ? code`unknown` : union(types).code;
}

/** The type of the body of an error. */
export function errorType(operation: Operation, module: ModuleScope): Code {
  const succeeded = successes(operation);
  const failed = operation.responses.filter(
    (response) => !succeeded.includes(response) && /^[45d]/.test(response.status),
  );
  const types = failed
    .filter(({ content }) => content.length > 0)
    .map((response) => bodyType(response, module));
  return types.length === 0 ? code`unknown` : union(types).code;
}

function bodyType({ content }: Response, module: ModuleScope): TypeCode {
  const media = preferred(content);
  if (!media) return primary(code`undefined`);
  switch (media.format) {
    case "json":
      return media.schema
        ? typeExpression(media.schema, (name) => module.schemaType(name))
        : primary(code`unknown`);
    case "text":
    case "form":
    case "multipart":
      return primary(code`string`);
    case "binary":
      return primary(code`Blob`);
  }
}

/** What the client reads: JSON where the API can give it. */
export function preferred(content: readonly MediaType[]): MediaType | undefined {
  return content.find(({ format }) => format === "json") ?? content[0];
}

/** The validators of successful responses, each loaded when it is first needed: `{ 200: () => import(…) }`. */
export function responseValidators(operation: Operation, module: ModuleScope): Code | undefined {
  const members = successes(operation).flatMap(({ status, content }) => {
    const media = preferred(content);
    if (media?.format !== "json" || media.schema?.kind !== "reference") return [];
    const { path, name } = module.schemaModule(media.schema.target);
    const load = code`import(${path}).then((module) => module.${name})`;
    const head = code`${/^\d+$/.test(status) ? json(Number(status)) : key(status)}: () =>`;
    // It stands eight columns from the margin, and has a comma behind it.
    const isShort = 8 + `${head} ${load},`.length <= lineWidth;
    return [isShort ? code`${head} ${load}` : code`${head}\n  ${load}`];
  });
  return members.length === 0 ? undefined : code`{\n  ${lines(members.map((member) => code`${member},`))}\n}`;
}
