import { holds } from "../../../4-model/constraint-holds.ts";
import { ruleParameters } from "../../../4-model/rule-parameters.ts";
import { subjectDefaults } from "../../../4-model/rule-subject.ts";
import type { ApiModel, Operation, Pagination } from "../../../4-model/types.ts";
import { type Code, code, identifier, join, json, key, lines, nothing } from "../../environment/code.ts";
import { schemaLookup } from "../../sentences/find-schema.ts";
import type { Rendering } from "../../targets/target.ts";
import { lineWidth } from "../../typescript/layout.ts";
import { ModuleScope } from "../../typescript/module-scope.ts";
import { typeExpression } from "../../typescript/type-expression.ts";
import { acceptedTypes } from "../accepted-types.ts";
import { serverUrl } from "../server-url.ts";
import { bodyCode } from "./body-code.ts";
import { operationDoc } from "./operation-doc.ts";
import {
  answerTypes,
  errorType,
  hasParameters,
  responseValidators,
  streamOf,
  successType,
} from "./operation-types.ts";
import { parameterNames, requestNames } from "./parameters-view.ts";
import { itemType, itemValidator, streamFormatCode } from "./stream-code.ts";

/** A module of `src/operations/`: the functions of one tag. */
export interface OperationsView {
  readonly imports: Code;
  readonly functions: readonly {
    readonly doc: Code;
    readonly signature: Code;
    readonly callee: Code;
    readonly description: readonly { readonly key: Code; readonly value: Code }[];
    readonly pagination: Code | undefined;
    readonly parameters: Code;
  }[];
}

export function operationsView(operations: readonly Operation[], rendering: Rendering): OperationsView {
  const { schemas } = rendering;
  const own = operations.map(({ name }) => name);
  const module = new ModuleScope({ schemas, folder: "operations", own });
  const functions = operations.map((operation) => functionView(operation, module, rendering));
  return { imports: module.imports(), functions };
}

function functionView(operation: Operation, module: ModuleScope, { model }: Rendering) {
  const { pagination } = operation;
  module.runtime("client", "type Client");
  const stream = pagination ? undefined : streamOf(operation);
  const answers = answerTypes(operation, module);
  const made = madeCall(operation, module);
  return {
    doc: operationDoc(operation, model),
    signature: signature(operation, { result: made.type, answers, model }, module),
    callee: made.callee,
    description: descriptionMembers(operation, model, module),
    // What else the call is made with, before its parameters.
    pagination: pagination ? paginationCode(pagination, module) : stream && streamFormatCode(stream, module),
    parameters: hasParameters(operation) ? code`params` : code`{}`,
  };
}

/** What a function gives, and what makes it: a call, a list, a stream, or a call that can be a stream. */
function madeCall(operation: Operation, module: ModuleScope): { readonly type: Code; readonly callee: Code } {
  const { pagination } = operation;
  const success = successType(operation, module);
  const error = errorType(operation, module);
  const errors = error.toString() === "unknown" ? [] : [error];
  const stream = streamOf(operation);
  if (pagination) {
    const types = [success ?? code`unknown`, ...pageTypes(operation, pagination, module), ...errors];
    const type = module.runtime("paged-call", "type PagedCall");
    return {
      type: code`${type}<${typeArguments(types)}>`,
      callee: module.runtime("paged-call", "pagedCall"),
    };
  }
  const answers = answerTypes(operation, module);
  const chosen = answers.map(({ mediaType, type }) => code`${key(mediaType)}: ${type};`);
  const answer = chosen.length === 0 ? success : code`{\n  ${lines(chosen)}\n}[Accept]`;
  const whole = answer && code`${module.runtime("call", "type Call")}<${typeArguments([answer, ...errors])}>`;
  if (!stream) return { type: whole ?? code`unknown`, callee: module.runtime("call", "call") };
  const items = code`${module.runtime("item-stream", "type ItemStream")}<${itemType(stream.sequence, module)}>`;
  if (!whole) return { type: items, callee: module.runtime("item-stream", "itemStream") };
  return { type: code`${whole} & ${items}`, callee: module.runtime("item-stream", "streamOrCall") };
}

function typeArguments(types: readonly Code[]): Code {
  const inline = join(types, ", ");
  if (inline.toString().length <= 80 && !inline.toString().includes("\n")) return inline;
  return code`\n  ${join(types, ",\n")}\n`;
}

/** `list(client: Client, options?: CallOptions): Call<Thing>`, with a parameter a line where that is too long. */
function signature(
  operation: Operation,
  {
    result,
    answers,
    model,
  }: { readonly result: Code; readonly answers: ReturnType<typeof answerTypes>; readonly model: ApiModel },
  module: ModuleScope,
): Code {
  const isChosen = answers.length > 0;
  const options = isChosen
    ? code`options?: ${module.runtime("operation", "type AnswerOptions")}<Accept>`
    : code`options?: ${module.runtime("operation", "type CallOptions")}`;
  const parameters = [code`client: Client`, ...ownParameters(operation, model, module), options];
  const name = code`${identifier(operation.name)}${isChosen ? acceptParameter(answers) : nothing}`;
  const inline = code`${name}(${join(parameters, ", ")}): ${result}`;
  if (`export function ${inline} {`.length <= lineWidth && !inline.toString().includes("\n")) return inline;
  return code`${name}(\n  ${join(parameters, ",\n")},\n): ${result}`;
}

/** `<Accept extends "application/json" | "text/csv" = "application/json">` */
function acceptParameter(answers: ReturnType<typeof answerTypes>): Code {
  const types = answers.map(({ mediaType }) => code`${mediaType}`);
  const inline = code`<Accept extends ${join(types, " | ")} = ${types[0] ?? nothing}>`;
  if (inline.toString().length <= 60) return inline;
  const alternatives = types.map((type) => code`\n    | ${type}`);
  return code`<\n  Accept extends${join(alternatives, "")} = ${types[0] ?? nothing},\n>`;
}

function ownParameters(operation: Operation, model: ApiModel, module: ModuleScope): Code[] {
  if (!hasParameters(operation)) return [];
  const names = parameterNames(operation);
  const type = module.import(`../parameters/${operation.file}.js`, `type ${names.type}`);
  return [code`params: ${type}${isOptional(operation, model) ? code` = {}` : nothing}`];
}

/** Whether a call without any parameter is right, so that there need be none. */
function isOptional(operation: Operation, model: ApiModel): boolean {
  const { parameters, body, constraints } = operation;
  if (parameters.some(({ required }) => required) || (body?.kind === "content" && body.required))
    return false;
  const names = constraints.flatMap(ruleParameters);
  const effective = subjectDefaults(names, operation, schemaLookup(model));
  return constraints.every((constraint) => holds(constraint, { given: new Map(), effective }));
}

function descriptionMembers(operation: Operation, model: ApiModel, module: ModuleScope) {
  const { method, path, body, security } = operation;
  const headers = constantHeaders(operation);
  const server = ownServer(operation, model);
  const members: [string, Code | undefined][] = [
    ["method", code`${method.toUpperCase()}`],
    ["path", code`${path}`],
    ["server", server === undefined ? undefined : code`${server}`],
    [
      "params",
      hasParameters(operation)
        ? module.importAs(
            `../requests/${operation.file}.js`,
            requestNames.request,
            `${operation.name}Request`,
          )
        : undefined,
    ],
    ["headers", headers.length === 0 ? undefined : code`{ ${join(headers, ", ")} }`],
    ["body", body?.kind === "content" ? bodyCode(body, module) : undefined],
    ["security", securityCode(security, model)],
    ["response", responseValidators(operation, module)],
    ["item", itemValidator(operation, module)],
  ];
  return members.flatMap(([name, value]) => (value ? [{ key: key(name), value }] : []));
}

/** What is sent with every request: the media type of an empty form, and the media type that is read. */
function constantHeaders(operation: Operation): Code[] {
  const accept = acceptedTypes(operation);
  return [
    ...(accept.length === 0 ? [] : [code`${key("Accept")}: ${accept.join(", ")}`]),
    ...(operation.body?.kind === "empty" ? [code`${key("Content-Type")}: ${operation.body.mediaType}`] : []),
  ];
}

/** The server of an operation that is not where the rest of the API is. */
function ownServer({ servers: [own] }: Operation, { servers: [common] }: ApiModel): string | undefined {
  const url = own && serverUrl(own);
  return common && url === serverUrl(common) ? undefined : url;
}

/** The schemes whose credential the client adds: a certificate is a matter of the transport. */
function securityCode(security: Operation["security"], { securitySchemes }: ApiModel): Code | undefined {
  const certificates = securitySchemes.filter(({ kind }) => kind === "mutualTLS").map(({ name }) => name);
  const alternatives = security.map((schemes) =>
    schemes.map(({ scheme }) => scheme).filter((scheme) => !certificates.includes(scheme)),
  );
  // Where authentication is optional, a credential that is there is used.
  alternatives.sort((left, right) => Number(left.length === 0) - Number(right.length === 0));
  return alternatives.every((schemes) => schemes.length === 0) ? undefined : json(alternatives);
}

/** The item, and the parameters that lead to the following page. */
function pageTypes({ parameters }: Operation, pagination: Pagination, module: ModuleScope): Code[] {
  const named = (name: Parameters<ModuleScope["schemaType"]>[0]) => module.schemaType(name);
  const item = typeExpression(pagination.itemSchema, named).code;
  if (pagination.style !== "itemCursor" && pagination.style !== "cursor") return [item, code`never`];
  const steps = [pagination.forward, ...(pagination.backward ? [pagination.backward] : [])];
  const cursors = steps.flatMap((step) => {
    const parameter = parameters.find(({ property }) => property === step.parameter);
    return parameter
      ? [code`{ ${key(step.parameter)}: ${typeExpression(parameter.schema, named).code} }`]
      : [];
  });
  return [item, join(cursors, " | ")];
}

function paginationCode(pagination: Pagination, module: ModuleScope): Code | undefined {
  if (pagination.style !== "itemCursor" && pagination.style !== "cursor") return undefined;
  const { items, hasMore, forward, backward } = pagination;
  const make = module.runtime(pagination.style === "cursor" ? "cursor" : "item-cursor", pagination.style);
  const members = [
    code`items: ${json(items)},`,
    hasMore ? code`hasMore: ${json(hasMore)},` : nothing,
    code`forward: ${json(forward)},`,
    backward ? code`backward: ${json(backward)},` : nothing,
  ];
  return code`${make}({\n  ${lines(members)}\n})`;
}
