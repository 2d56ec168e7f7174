import type { ApiModel, Operation, Parameter, ParameterLocation } from "../../../4-model/types.ts";
import { text } from "../../environment/text.ts";
import { ruleParameters } from "../../sentences/rule-sentence.ts";
import { anchor, type Place } from "./links.ts";
import { type RowView, valueView, yesOrNo } from "./value-view.ts";

/** The parameters of one location, in document order; one that is the whole query stands with those of the query. */
export function parameterRows(
  operation: Operation,
  location: ParameterLocation,
  { model, place }: { readonly model: ApiModel; readonly place: Place },
): readonly RowView[] {
  return operation.parameters
    .filter((parameter) => parameter.in.replace("querystring", "query") === location)
    .map((parameter) => ({
      ...valueView(parameter.schema, {
        model,
        place,
        description: parameter.description,
        example: parameter.examples[0]?.value,
      }),
      anchor: anchor(location, parameter.name),
      path: undefined,
      name: text(parameter.name),
      fullName: text(parameter.name),
      required: yesOrNo(parameter.required),
      isRequired: parameter.required,
      deprecated: parameter.deprecated,
      rules: rulesOf(operation, parameter),
    }));
}

function rulesOf(operation: Operation, parameter: Parameter): RowView["rules"] {
  return operation.constraints
    .filter((constraint) => ruleParameters(constraint).includes(parameter.property))
    .map(({ id }) => ({ anchor: anchor("rule", id), id: text(id) }));
}

/** Headers of the request: the media type of its body first, as OpenAPI knows it only from there. */
export function headerRows(
  operation: Operation,
  options: { readonly model: ApiModel; readonly place: Place },
): readonly RowView[] {
  const rows = parameterRows(operation, "header", options);
  const { body } = operation;
  if (body === undefined) return rows;
  const mediaTypes = body.kind === "empty" ? [body.mediaType] : body.content.map((media) => media.mediaType);
  const isRequired = body.kind === "empty" || body.required;
  const contentType: RowView = {
    ...valueView({ kind: "keywords", pointer: body.pointer, type: ["string"], annotations: {} }, options),
    anchor: anchor("header", "Content-Type"),
    path: undefined,
    name: text("Content-Type"),
    fullName: text("Content-Type"),
    required: yesOrNo(isRequired),
    isRequired,
    deprecated: false,
    rules: [],
    description: text("The media type of the request body."),
    defaultValue: text(JSON.stringify(mediaTypes[0])),
    values: mediaTypes.length > 1 ? mediaTypes.map((mediaType) => text(JSON.stringify(mediaType))) : [],
  };
  return [contentType, ...rows];
}
