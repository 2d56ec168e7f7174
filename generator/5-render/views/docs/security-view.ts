import type { ApiModel, OAuthFlow, Operation, SecurityScheme } from "../../../4-model/types.ts";
import { optionalText, type Text, text } from "../../environment/text.ts";
import { list, type Phrase, phrase } from "../../sentences/phrase.ts";
import type { Place } from "./links.ts";
import { type PhraseView, phraseView } from "./phrase-view.ts";

export interface SecurityView {
  readonly isOptional: boolean;
  readonly hasAlternatives: boolean;
  readonly alternatives: readonly { readonly schemes: readonly SchemeView[] }[];
}

export interface SchemeView {
  readonly name: Text;
  readonly sentence: PhraseView;
  readonly description: Text | undefined;
  readonly scopes: readonly Text[];
  readonly deprecated: boolean;
  /** Where to get a token. */
  readonly flows: readonly PhraseView[];
}

/** How a request proves who sends it; nothing where nobody asks. */
export function securityView(
  { security }: Operation,
  model: ApiModel,
  place: Place,
): SecurityView | undefined {
  const asked = security.filter((requirement) => requirement.length > 0);
  if (asked.length === 0) return undefined;
  return {
    isOptional: asked.length < security.length,
    hasAlternatives: asked.length > 1,
    alternatives: asked.map((requirement) => ({
      schemes: requirement.flatMap(({ scheme: name, scopes }) => {
        const scheme = model.securitySchemes.find((candidate) => candidate.name === name);
        if (scheme === undefined) return [];
        return [
          {
            name: text(name),
            sentence: phraseView(schemePhrase(scheme), place),
            description: optionalText(scheme.description || undefined),
            scopes: scopes.map(text),
            deprecated: scheme.deprecated ?? false,
            flows: flowPhrases(scheme).map((words) => phraseView(words, place)),
          },
        ];
      }),
    })),
  };
}

function schemePhrase(scheme: SecurityScheme): Phrase {
  const header = text("Authorization");
  switch (scheme.kind) {
    case "bearer":
      return phrase`A token in the header ${header}: ${text("Bearer <token>")}.`;
    case "basic":
      return phrase`A user name and password in the header ${header}: ${text("Basic <credentials>")}.`;
    case "http":
      return phrase`A credential in the header ${header}, by the scheme ${text(scheme.scheme)}.`;
    case "apiKey":
      return phrase`A key in the ${locations[scheme.in]} ${text(scheme.parameter)}.`;
    case "oauth2":
      return phrase`An OAuth 2 access token in the header ${header}: ${text("Bearer <token>")}.`;
    case "openIdConnect":
      return phrase`A token of OpenID Connect (${text(scheme.url)}) in the header ${header}: ${text("Bearer <token>")}.`;
    case "mutualTLS":
      return phrase`A certificate of the client (mutual TLS).`;
  }
}

/** How a token is had, by each of the grants that the scheme allows. */
function flowPhrases(scheme: SecurityScheme): readonly Phrase[] {
  if (scheme.kind !== "oauth2") return [];
  const { flows, metadataUrl } = scheme;
  const metadata =
    metadataUrl === undefined ? [] : [phrase`What the server offers is described at ${text(metadataUrl)}.`];
  return [...flows.map(flowPhrase), ...metadata];
}

const grants: Readonly<Record<OAuthFlow["grant"], string>> = {
  authorizationCode: "Authorization code",
  clientCredentials: "Client credentials",
  deviceAuthorization: "Device authorization",
  implicit: "Implicit",
  password: "Password",
};

function flowPhrase({ grant, ...urls }: OAuthFlow): Phrase {
  const { authorizationUrl, deviceAuthorizationUrl, refreshUrl, tokenUrl } = urls;
  const steps = [
    ...(authorizationUrl === undefined ? [] : [phrase`the user agrees at ${text(authorizationUrl)}`]),
    ...(deviceAuthorizationUrl === undefined
      ? []
      : [phrase`the device gets a code at ${text(deviceAuthorizationUrl)}`]),
    ...(tokenUrl === undefined ? [] : [phrase`a token comes from ${text(tokenUrl)}`]),
    ...(refreshUrl === undefined ? [] : [phrase`it is renewed at ${text(refreshUrl)}`]),
  ];
  return phrase`${grants[grant]}${steps.length === 0 ? "" : ": "}${list(steps, "and")}.`;
}

const locations = { header: "header", query: "query parameter", cookie: "cookie" } as const;
