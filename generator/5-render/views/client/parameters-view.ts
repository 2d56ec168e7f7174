import type { ApiModel, MediaType, Operation, Parameter } from "../../../4-model/types.ts";
import { type Code, code, identifier, indent, join, key, lines } from "../../environment/code.ts";
import { optionalText } from "../../environment/text.ts";
import { schemaLookup } from "../../sentences/find-schema.ts";
import { phraseText } from "../../sentences/phrase.ts";
import { ruleSentence } from "../../sentences/rule-sentence.ts";
import type { Rendering } from "../../targets/target.ts";
import { jsdoc } from "../../typescript/jsdoc.ts";
import {
  annotated,
  callAssignment,
  lineWidth,
  primary,
  type TypeCode,
  union,
} from "../../typescript/layout.ts";
import { functionNames, ModuleScope } from "../../typescript/module-scope.ts";
import { schemaTags } from "../../typescript/schema-doc.ts";
import { type NameSchema, typeExpression } from "../../typescript/type-expression.ts";
import {
  isUnixTime,
  type ParameterCheckOptions,
  parametersFunction,
} from "../../validator/check-parameters.ts";
import { parametersFill } from "../../validator/fill-function.ts";
import { type ContentBody, offeredMedia } from "./body-code.ts";
import { constraintTypes } from "./constraint-types.ts";
import { rulesParagraph } from "./operation-doc.ts";

/** A module of `src/parameters/`: the type of an operation's parameters, and their validator. */
export interface ParametersView {
  readonly imports: Code;
  readonly doc: Code;
  readonly operation: Code;
  readonly type: Code;
  readonly definition: Code;
  readonly declarations: readonly Code[];
  readonly checkFunction: Code;
}

/** What the names of an operation's parameters are: `ListMeterEventSummariesParams`, `listMeterEventSummariesParams`. */
export function parameterNames({ name, typeName }: Operation) {
  const type = `${typeName}Params`;
  return { type, schema: `${name}Params`, functions: functionNames(type) };
}

/** What a module of `src/requests/` exports. */
export const requestNames = { request: "request", known: "knownParameters" };

/** A rule between parameters as a sentence, for the message of an issue. */
export function sentenceOf(operation: Operation, { model }: Rendering): ParameterCheckOptions["sentence"] {
  return (constraint) => phraseText(ruleSentence(constraint, { model, operation, names: "property" }));
}

export function parametersView(operation: Operation, rendering: Rendering): ParametersView {
  const { model, schemas, unsupported } = rendering;
  const names = parameterNames(operation);
  const own = [names.type, names.schema, names.functions.explain];
  const module = new ModuleScope({ schemas, folder: "parameters", own });
  const requests = `../requests/${operation.file}.js`;
  const checkFunction = parametersFunction(operation, {
    mode: "explain",
    module,
    name: names.functions.explain,
    exported: false,
    unsupported,
    sentence: sentenceOf(operation, rendering),
    schemas: schemaLookup(model),
    known: module.import(requests, requestNames.known),
  });
  const filling = parametersFill(operation, {
    module,
    name: names.functions.fill,
    exported: false,
    unsupported,
  });
  if (filling) module.declare(filling);
  module.runtime("parameters", "type ParameterSchema");
  const type = typeDeclaration(operation, {
    name: names.type,
    model,
    named: (target) => module.schemaType(target),
  });
  const definition = callAssignment(
    code`export const ${identifier(names.schema)}: ParameterSchema<${identifier(names.type)}>`,
    code`/* @__PURE__ */ ${module.runtime("parameters", "defineParameters")}`,
    [
      module.import(requests, requestNames.request),
      identifier(names.functions.explain),
      code`${names.schema}`,
      ...(filling ? [identifier(names.functions.fill)] : []),
    ],
  );
  return {
    imports: module.imports(),
    doc: jsdoc([`Parameters of \`${operation.name}\`.`, rulesParagraph(operation, model)]),
    operation: identifier(operation.name),
    type,
    definition,
    declarations: module.declarations,
    checkFunction,
  };
}

/** An object type, intersected with the choice of a body and what the rules say about the presence of parameters. */
function typeDeclaration(
  operation: Operation,
  { name, model, named }: { readonly name: string; readonly model: ApiModel; readonly named: NameSchema },
): Code {
  const { parameters, body } = operation;
  const members = parameters.map((parameter) => parameterLine(parameter, named));
  const choice = body?.kind === "content" && body.choice !== undefined ? bodyChoice(body, named) : undefined;
  if (body?.kind === "content" && !choice) members.push(bodyLine(body, body.sent, named));
  const rules = constraintTypes(operation, model);
  const object = members.length === 0 && choice ? undefined : code`{\n  ${lines(members)}\n}`;
  if (!object && choice && rules.length === 0) return code`export type ${identifier(name)} =${choice};`;
  const parts = [...(object ? [object] : []), ...(choice ? [code`(${choice}\n)`] : [])];
  const start = code`export type ${identifier(name)} = ${join(parts, " & ")}`;
  if (rules.length === 0) return code`${start};`;
  const inline = join(rules, " & ");
  if (!inline.hasLines && `} & ${inline};`.length <= lineWidth) return code`${start} & ${inline};`;
  const list = rules.map((rule, index) => (index === 0 ? rule : indent(rule, 2)));
  return code`${start} & ${join(list, " &\n  ")};`;
}

/** A body in one of several media types: a union that the media type tells apart. */
function bodyChoice(body: ContentBody, named: NameSchema): Code {
  const members = offeredMedia(body).map((media) => {
    const isUsual = media.mediaType === body.sent.mediaType;
    const type = primary(code`${media.mediaType}`);
    const choice = memberLine(body.choice ?? "", !isUsual, type);
    return code`\n  | {\n      ${choice}\n      ${bodyLine(body, media, named)}\n    }`;
  });
  return join(members, "");
}

/** A parameter as a member of a type. */
export function parameterLine(
  { property, required, deprecated, description, schema, allowEmptyValue }: Parameter,
  named: NameSchema,
): Code {
  const own = schema.kind === "boolean" ? undefined : schema.annotations.description;
  const tags = schemaTags(schema).filter((tag) => tag.name !== "deprecated" || !deprecated);
  const doc = jsdoc(
    [optionalText(description ?? own)],
    deprecated ? [...tags, { name: "deprecated" }] : tags,
  );
  const type = typeExpression(schema, named);
  const more = [
    ...(isUnixTime(schema) ? [primary(code`Date`)] : []),
    ...(allowEmptyValue ? [primary(code`${""}`)] : []),
  ];
  const accepted = more.length === 0 ? type : union([type, ...more]);
  return code`${doc}${memberLine(property, required, accepted)}`;
}

/** A member that counts as absent when it is `undefined`, so that it may also be given as that. */
function memberLine(name: string, required: boolean, type: TypeCode): Code {
  if (required) return code`${annotated(code`${key(name)}:`, type.code)};`;
  return code`${annotated(code`${key(name)}?:`, union([type, primary(code`undefined`)]).code)};`;
}

function bodyLine(body: ContentBody, media: MediaType, named: NameSchema): Code {
  const doc = jsdoc([optionalText(body.description)]);
  return code`${doc}${memberLine(body.property, body.required, bodyType(media, named))}`;
}

/** The type of a request body in a media type. */
function bodyType({ format, schema }: MediaType, named: NameSchema): TypeCode {
  if (format === "binary") return union(bytes);
  if (format === "text" && !schema) return primary(code`string`);
  return schema ? typeExpression(schema, named) : primary(code`unknown`);
}

/** What `fetch` can send as bytes. */
const bytes = [code`Blob`, code`ArrayBuffer`, code`ArrayBufferView`, code`ReadableStream`].map(primary);
