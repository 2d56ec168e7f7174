import type { ApiModel, Operation, SecurityScheme } from "../../../4-model/types.ts";
import { optionalText, type Text, text } from "../../environment/text.ts";
import { type Phrase, phrase } from "../../sentences/phrase.ts";
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

const locations = { header: "header", query: "query parameter", cookie: "cookie" } as const;
