import type { Server, ServerVariable } from "../../../4-model/types.ts";
import { type Code, code, join, json, key, lines } from "../../environment/code.ts";
import { optionalText } from "../../environment/text.ts";
import { jsdoc } from "../../typescript/jsdoc.ts";
import { annotated, lineWidth, objectLiteral, primary, union } from "../../typescript/layout.ts";
import type { ModuleScope } from "../../typescript/module-scope.ts";

/** Whether there is anything to choose: several servers, or variables. */
export function isChoice(servers: readonly Server[]): boolean {
  return servers.length > 1 || servers.some(({ variables }) => variables.length > 0);
}

/** The option `server`: a server by its name, or by its URL as it is described, with its variables. */
export function serverOption(servers: readonly Server[]): Code {
  const choices = servers.map((server, index) => {
    const { name, url, variables, description } = server;
    const chooses = name === undefined ? code`url` : code`name`;
    const optional = index === 0 ? code`?: ${name ?? url} | undefined` : code`: ${name ?? url}`;
    const members = [code`${jsdoc([optionalText(description)])}${chooses}${optional};`];
    if (variables.length > 0) members.push(variablesMember(variables));
    return code`\n  | {\n      ${lines(members)}\n    }`;
  });
  const doc = jsdoc(["Which server to call; the first unless another is named. A `baseUrl` replaces it."]);
  return code`${doc}server?:${join(choices, "")}\n  | undefined;`;
}

function variablesMember(variables: readonly ServerVariable[]): Code {
  const members = variables.map(({ name, enum: values, description }) => {
    const type = values ? union(values.map((value) => primary(code`${value}`))).code : code`string`;
    return code`${jsdoc([optionalText(description)])}${key(name)}?: ${type} | undefined;`;
  });
  const type = union([primary(code`{\n  ${lines(members)}\n}`), primary(code`undefined`)]);
  return code`${annotated(code`variables?:`, type.code)};`;
}

/** `[chooseServer([{ url: "https://{region}.example.com", … }], options.server)]` */
export function chosenServer(servers: readonly Server[], module: ModuleScope): Code {
  const choose = module.import("./runtime/servers.js", "chooseServer");
  const entries = servers.map(({ name, url, variables }) => {
    const table = variables.map(
      ({ name: variable, default: fallback, enum: values }) =>
        code`${key(variable)}: { default: ${fallback}${values ? code`, enum: ${json(values)}` : code``} }`,
    );
    const members = [
      code`url: ${url}`,
      ...(name === undefined ? [] : [code`name: ${name}`]),
      ...(table.length === 0 ? [] : [code`variables: ${objectLiteral(table, lineWidth - 24)}`]),
    ];
    return code`${objectLiteral(members, lineWidth - 11)},`;
  });
  return code`[\n  ${choose}(\n    [\n      ${lines(entries)}\n    ],\n    options.server,\n  ),\n]`;
}
