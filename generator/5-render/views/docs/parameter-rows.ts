import { ruleParameters } from "../../../4-model/rule-parameters.ts";
import type { Operation, Parameter, ParameterLocation } from "../../../4-model/types.ts";
import { text } from "../../environment/text.ts";
import { phrase } from "../../sentences/phrase.ts";
import { anchor, type Place } from "./links.ts";
import { phraseView } from "./phrase-view.ts";
import { addRows, rowWalk } from "./property-rows.ts";
import { type RowView, type ValueView, valueView } from "./value-view.ts";

/**
 * The parameters of one location, in document order, each followed by what it has inside; one that is the whole query
 * stands with those of the query.
 */
export function parameterRows(
  operation: Operation,
  location: ParameterLocation,
  place: Place,
): readonly RowView[] {
  return operation.parameters
    .filter((parameter) => parameter.in.replace("querystring", "query") === location)
    .flatMap((parameter) => {
      const { name, schema } = parameter;
      const inside = rowWalk(place, location);
      addRows(schema, name, inside);
      const row: RowView = {
        anchor: anchor(location, name),
        path: undefined,
        name: text(name),
        fullName: text(name),
        isRequired: parameter.required,
        deprecated: parameter.deprecated,
        value: parameterValue(parameter, place),
        statuses: undefined,
        rules: rulesOf(operation, parameter),
      };
      return [row, ...inside.rows];
    });
}

function parameterValue({ schema, ...parameter }: Parameter, place: Place): ValueView {
  const { allowReserved, description, examples } = parameter;
  const value = valueView(schema, { place, description, example: examples[0]?.value });
  if (!allowReserved) return value;
  const words = phraseView(phrase`Reserved characters are sent as they are`, place);
  return { ...value, constraints: [...value.constraints, words], hasFacts: true };
}

function rulesOf(operation: Operation, parameter: Parameter): RowView["rules"] {
  return operation.constraints
    .filter((constraint) => ruleParameters(constraint).includes(parameter.property))
    .map(({ id }) => ({ anchor: anchor("rule", id), id: text(id) }));
}

/** Headers of the request: the media type of its body first, as OpenAPI knows it only from there. */
export function headerRows(operation: Operation, place: Place): readonly RowView[] {
  const rows = parameterRows(operation, "header", place);
  const { body } = operation;
  if (body === undefined) return rows;
  const mediaTypes = body.kind === "empty" ? [body.mediaType] : body.content.map((media) => media.mediaType);
  const sent = body.kind === "empty" ? body.mediaType : body.sent.mediaType;
  const schema = { kind: "keywords", pointer: body.pointer, type: ["string"], annotations: {} } as const;
  const contentType: RowView = {
    anchor: anchor("header", "Content-Type"),
    path: undefined,
    name: text("Content-Type"),
    fullName: text("Content-Type"),
    isRequired: body.kind === "empty" || body.required,
    deprecated: false,
    value: {
      ...valueView(schema, { place }),
      description: text("The media type of the request body."),
      defaultValue: text(JSON.stringify(sent)),
      hasFacts: true,
      values: mediaTypes.length > 1 ? mediaTypes.map((mediaType) => text(JSON.stringify(mediaType))) : [],
    },
    statuses: undefined,
    rules: [],
  };
  return [contentType, ...rows];
}
