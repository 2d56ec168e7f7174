import type { ApiModel, SecurityScheme } from "../../../4-model/types.ts";
import { type Code, code, identifier, key } from "../../environment/code.ts";
import { optionalText, text } from "../../environment/text.ts";
import type { Rendering } from "../../targets/target.ts";
import { jsdoc } from "../../typescript/jsdoc.ts";
import { list } from "../../typescript/layout.ts";
import { ModuleScope } from "../../typescript/module-scope.ts";
import { serverUrl } from "../server-url.ts";
import { chosenServer, isChoice, serverOption } from "./server-code.ts";

/** `src/client.ts`: `createClient`, with an option for each credential that the API takes. */
export interface ClientView {
  readonly imports: Code;
  readonly doc: Code;
  readonly options: readonly Code[];
  readonly servers: Code;
  readonly security: readonly { readonly key: Code; readonly value: Code }[];
  readonly requestIdHeader: Code | undefined;
}

export function clientView({ model, schemas }: Rendering): ClientView {
  const module = new ModuleScope({ schemas, folder: "client", own: ["ClientOptions", "createClient"] });
  for (const name of ["createRuntimeClient", "type Client", "type RuntimeOptions"]) {
    module.import("./runtime/client.js", name);
  }
  const hasChoice = isChoice(model.servers);
  const taken = new Set([...runtimeOptions, ...(hasChoice ? ["server"] : [])]);
  const schemeNames = new Set(model.securitySchemes.map(({ name }) => name));
  const schemes = model.securitySchemes.flatMap((scheme) => {
    const option = optionName(scheme.name, { taken, schemeNames });
    const use = credentialUse(scheme, code`options${accessor(option)}`, module);
    return use ? [{ scheme, option, ...use }] : [];
  });
  const requestId = requestIdHeader(model);
  const servers = hasChoice
    ? chosenServer(model.servers, module)
    : list(model.servers.map((server) => code`${serverUrl(server)}`));
  return {
    imports: module.imports(),
    doc: jsdoc([text(`Makes a client of ${model.title}.`)]),
    options: [
      ...(hasChoice ? [serverOption(model.servers)] : []),
      ...schemes.map(({ scheme, option, type }) => {
        const tags = scheme.deprecated ? [{ name: "deprecated" }] : [];
        return code`${jsdoc([optionalText(scheme.description)], tags)}${key(option)}?: ${type} | undefined;`;
      }),
    ],
    servers,
    security: schemes.map(({ scheme, value }) => ({ key: key(scheme.name), value })),
    requestIdHeader: requestId === undefined ? undefined : code`${requestId}`,
  };
}

/** The name of the scheme, unless every client has an option of that name. */
function optionName(
  scheme: string,
  { taken, schemeNames }: { readonly taken: ReadonlySet<string>; readonly schemeNames: ReadonlySet<string> },
): string {
  let name = scheme;
  while (taken.has(name) || (name !== scheme && schemeNames.has(name))) name += "Credential";
  return name;
}

/** Options that every client has. A test compares them with the runtime's. */
const runtimeOptions: ReadonlySet<string> = new Set([
  "baseUrl",
  "fetch",
  "headers",
  "onWarning",
  "timeout",
  "validate",
]);

/** The type of a credential, and how it gets into a request. Certificates are a matter of the transport. */
function credentialUse(scheme: SecurityScheme, option: Code, module: ModuleScope) {
  const use = (name: string) => module.import("./runtime/security.js", name);
  switch (scheme.kind) {
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return { type: use("type Credential"), value: code`${use("bearer")}(${option})` };
    case "basic":
      return { type: use("type BasicCredential"), value: code`${use("basic")}(${option})` };
    case "http":
      return { type: use("type Credential"), value: code`${use("httpScheme")}(${scheme.scheme}, ${option})` };
    case "apiKey": {
      const value = code`${use("apiKey")}(${scheme.in}, ${scheme.parameter}, ${option})`;
      return { type: use("type Credential"), value };
    }
    case "mutualTLS":
      return undefined;
  }
}

/** The header that the responses describe as the id of the request. */
function requestIdHeader({ operations }: ApiModel): string | undefined {
  const headers = operations.flatMap(({ responses }) => responses.flatMap((response) => response.headers));
  return headers.find(({ name }) => /^(x-|.*-)?request-?id$/i.test(name))?.name;
}

/** `.bearerAuth`, or `["api-key"]` for a name that is no identifier. */
function accessor(name: string): Code {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? code`.${identifier(name)}` : code`[${name}]`;
}
