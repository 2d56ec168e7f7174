import type { MediaType, Operation, Sequence } from "../../../4-model/types.ts";
import { type Code, code } from "../../environment/code.ts";
import { loader } from "../../typescript/layout.ts";
import type { ModuleScope } from "../../typescript/module-scope.ts";
import { typeExpression } from "../../typescript/type-expression.ts";
import { streamOf } from "./operation-types.ts";

/** The type of the items of a stream. */
export function itemType({ item, yields }: Sequence, module: ModuleScope): Code {
  if (item) return typeExpression(item, (name) => module.schemaType(name)).code;
  return yields === "textEvent" ? module.runtime("event-stream", "type ServerSentEvent") : code`unknown`;
}

/** `{ mediaType: "text/event-stream", read: readEventData }` */
export function streamFormatCode(
  { mediaType, sequence }: MediaType & { readonly sequence: Sequence },
  module: ModuleScope,
): Code {
  return code`{ mediaType: ${mediaType}, read: ${reader(sequence, module)} }`;
}

function reader({ format, yields }: Sequence, module: ModuleScope): Code {
  switch (format) {
    case "lines":
      return module.runtime("json-stream", "readJsonLines");
    case "records":
      return module.runtime("json-stream", "readJsonRecords");
    case "events":
      return module.runtime("event-stream", eventReaders[yields]);
  }
}

const eventReaders: Readonly<Record<Sequence["yields"], string>> = {
  textEvent: "readEvents",
  jsonEvent: "readJsonEvents",
  json: "readEventData",
};

/** The validator of an item, loaded when it is first needed. */
export function itemValidator(operation: Operation, module: ModuleScope): Code | undefined {
  const item = streamOf(operation)?.sequence.item;
  if (item?.kind !== "reference") return undefined;
  return loader(module.schemaModule(item.target), code`item`, 6);
}
