import type { MediaType, Operation, Response, Sequence } from "../../../4-model/types.ts";
import { type Code, code, json, key, lines } from "../../environment/code.ts";
import { type LazyExport, loader, primary, type TypeCode, union } from "../../typescript/layout.ts";
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

/** The type of what a successful call gives; undefined for an operation that answers with a stream only. */
export function successType(operation: Operation, module: ModuleScope): Code | undefined {
  const found = successes(operation);
  const types = found.flatMap((response) => {
    const whole = wholeContent(response);
    return whole.length === 0 && response.content.length > 0 ? [] : [bodyType(preferred(whole), module)];
  });
  if (types.length > 0) return union(types).code;
  return found.length === 0 ? code`unknown` : undefined;
}

/** The type of the body of an error. Where there is only `default`, it describes errors too. */
export function errorType(operation: Operation, module: ModuleScope): Code {
  const succeeded = successes(operation);
  const failed = operation.responses.filter(
    (response) =>
      response.status === "default" || (!succeeded.includes(response) && /^[45]/.test(response.status)),
  );
  const types = failed
    .filter(({ content }) => content.length > 0)
    .map(({ content }) => bodyType(preferred(content), module));
  return types.length === 0 ? code`unknown` : union(types).code;
}

/** What an operation can be asked to answer, by media type; nothing where there is no choice. */
export function answerTypes(
  operation: Operation,
  module: ModuleScope,
): readonly { readonly mediaType: string; readonly type: Code }[] {
  const found = successes(operation).map(wholeContent);
  const mediaTypes = new Set(found.flatMap((content) => content.map(({ mediaType }) => mediaType)));
  if (mediaTypes.size < 2 || operation.pagination) return [];
  const usual = found.flatMap((content) => preferred(content)?.mediaType ?? [])[0];
  return [usual ?? "", ...[...mediaTypes].filter((mediaType) => mediaType !== usual)].map((mediaType) => {
    const types = found.map((content) => {
      const media = content.find((candidate) => candidate.mediaType === mediaType) ?? preferred(content);
      return bodyType(media, module);
    });
    return { mediaType, type: union(types).code };
  });
}

function bodyType(media: MediaType | undefined, module: ModuleScope): TypeCode {
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

/** What is not read item by item. */
export function wholeContent({ content }: Response): MediaType[] {
  return content.filter(({ sequence }) => !sequence);
}

/** The stream that an operation answers with, or can. */
export function streamOf(operation: Operation): (MediaType & { readonly sequence: Sequence }) | undefined {
  const media = successes(operation)
    .flatMap(({ content }) => content)
    .find(({ sequence }) => sequence !== undefined);
  return media?.sequence && { ...media, sequence: media.sequence };
}

/** What the client reads: JSON where the API can give it. */
export function preferred(content: readonly MediaType[]): MediaType | undefined {
  return content.find(({ format }) => format === "json") ?? content[0];
}

/** The validators of successful responses, each loaded when it is first needed: `{ 200: () => import(…) }`. */
export function responseValidators(operation: Operation, module: ModuleScope): Code | undefined {
  const isChosen = answerTypes(operation, module).length > 0;
  const members = successes(operation).flatMap((response) => {
    const whole = wholeContent(response);
    const usual = preferred(whole);
    const offered = isChosen ? whole : usual ? [usual] : [];
    return offered.flatMap((media) => {
      const { status } = response;
      const name = media === usual ? status : `${status} ${media.mediaType}`;
      const validator = validatorOf(media, module);
      // It stands eight columns from the margin.
      const member = /^\d+$/.test(name) ? json(Number(name)) : key(name);
      return validator ? [code`${member}: ${loader(validator, member, 8)},`] : [];
    });
  });
  return members.length === 0 ? undefined : code`{\n  ${lines(members)}\n}`;
}

function validatorOf({ format, schema }: MediaType, module: ModuleScope): LazyExport | undefined {
  return format === "json" && schema?.kind === "reference" ? module.schemaModule(schema.target) : undefined;
}
