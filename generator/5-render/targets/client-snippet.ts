import type { ApiModel, Operation } from "../../4-model/types.ts";
import type { Render } from "../environment/renderer.ts";
import type { SampleRequest } from "../views/docs/sample-request.ts";
import { clientSnippetView } from "../views/docs/snippets.ts";

export interface SnippetRendering {
  readonly model: ApiModel;
  readonly render: Render;
  readonly package: { readonly name: string };
}

/** How an operation is called with the generated client, as the docs and the README show it. */
export function clientSnippet(
  operation: Operation,
  request: SampleRequest,
  { render, package: { name } }: SnippetRendering,
): string {
  return render("docs/snippets/client", clientSnippetView(operation, request, name));
}
