import type { OperationCases } from "../../../generator/5-render/views/cases/cases.ts";
import type { ParameterSchema } from "../../../templates/runtime/parameters.ts";
import { readParameters } from "../../../templates/runtime/read-wire.ts";

type Case = OperationCases["valid"][number] | OperationCases["invalid"][number];

/** The rules that a validator finds broken, each once; `?` and more for anything else that it objects to. */
export function brokenRules(
  validator: Pick<ParameterSchema<unknown>, "validate">,
  { params }: Pick<Case, "params">,
): readonly string[] {
  return rulesIn(validator.validate(params).issues);
}

/** The same by the request as it is sent, its body decoded. */
export function brokenOnTheWire(
  validator: ParameterSchema<unknown>,
  { request }: Pick<Case, "request">,
  template: string,
): readonly string[] {
  const { query, headers } = request;
  const decoded = request.body === undefined ? {} : { body: request.body };
  const path = pathValues(request.path, template);
  return rulesIn(readParameters(validator, { path, query, headers, decoded }).issues);
}

function rulesIn(issues: ReturnType<ParameterSchema<unknown>["validate"]>["issues"]): readonly string[] {
  return [...new Set((issues ?? []).map(({ rule, code, path }) => rule ?? `? ${code} ${path.join("/")}`))];
}

function pathValues(path: string, template: string): Record<string, string> {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^{}]*\}/g, "([^/]*)");
  const values = new RegExp(`^${pattern}$`).exec(path)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
}
