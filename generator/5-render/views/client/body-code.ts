import type { MediaType, Operation, PropertyEncoding } from "../../../4-model/types.ts";
import { type Code, code, join, json, key, lines } from "../../environment/code.ts";
import type { ModuleScope } from "../../typescript/module-scope.ts";
import { explodesByDefault } from "./parameter-entry.ts";

export type ContentBody = Extract<NonNullable<Operation["body"]>, { kind: "content" }>;

/** The media types of a body, the one that is sent unless the call says otherwise first. */
export function offeredMedia({ content, sent }: ContentBody): readonly MediaType[] {
  return [sent, ...content.filter((media) => media !== sent)];
}

/** What writes a body: `jsonBody("body", "application/json")`, or a choice of several. */
export function bodyCode(body: ContentBody, module: ModuleScope): Code {
  if (body.choice === undefined) return writerCode(body.property, body.sent, module);
  const writers = offeredMedia(body).map(
    (media) => code`${key(media.mediaType)}: ${writerCode(body.property, media, module)},`,
  );
  const choose = module.runtime("bodies", "chosenBody");
  return code`${choose}(${body.choice}, {\n  ${lines(writers)}\n})`;
}

function writerCode(property: string, media: MediaType, module: ModuleScope): Code {
  const { format, mediaType, encoding } = media;
  const isRange = mediaType.includes("*");
  switch (format) {
    case "json":
      return code`${module.runtime("bodies", "jsonBody")}(${property}, ${isRange ? "application/json" : mediaType})`;
    case "text":
      return code`${module.runtime("bodies", "textBody")}(${property}, ${isRange ? "text/plain" : mediaType})`;
    case "binary": {
      const write = module.runtime("bodies", "binaryBody");
      return isRange ? code`${write}(${property})` : code`${write}(${property}, ${mediaType})`;
    }
    case "form": {
      const encodings = encodingsCode(encoding, module);
      const write = module.runtime("bodies", "formBody");
      return code`${write}(${property}, ${mediaType}${encodings ? code`, ${encodings}` : code``})`;
    }
    case "multipart": {
      const encodings = encodingsCode(encoding, module);
      const write = module.runtime("multipart", "multipartBody");
      const type = isRange ? "multipart/form-data" : mediaType;
      if (!encodings && type === "multipart/form-data") return code`${write}(${property})`;
      return code`${write}(${property}, ${type}${encodings ? code`, ${encodings}` : code``})`;
    }
  }
}

/** `{ expand: { style: deepObject } }`: the properties that are not written in the default way. */
function encodingsCode(encodings: readonly PropertyEncoding[], module: ModuleScope): Code | undefined {
  const members = encodings.flatMap((encoding) => {
    const entries = encodingMembers(encoding, module).flatMap(([name, value]) =>
      value ? [code`${key(name)}: ${value}`] : [],
    );
    return entries.length === 0 ? [] : [code`${key(encoding.property)}: { ${join(entries, ", ")} },`];
  });
  return members.length === 0 ? undefined : code`{\n  ${lines(members)}\n}`;
}

/** Naming a style, or how it explodes, is what makes a property be written in a style at all. */
function encodingMembers(encoding: PropertyEncoding, module: ModuleScope): [string, Code | undefined][] {
  const { style, explode, allowReserved, contentType, headers } = encoding;
  const isStyled = style !== undefined || explode !== undefined || allowReserved;
  const used = style ?? "form";
  const usual = explodesByDefault(used);
  return [
    ["style", isStyled ? module.runtime("styles", used) : undefined],
    ["explode", isStyled && (explode ?? usual) !== usual ? json(explode) : undefined],
    ["encode", allowReserved ? module.runtime("encoding", "allowReserved") : undefined],
    ["contentType", contentType === undefined || isStyled ? undefined : code`${contentType}`],
    ["headers", headers.length === 0 ? undefined : headersCode(headers)],
  ];
}

function headersCode(headers: PropertyEncoding["headers"]): Code {
  const members = headers.map(({ name, value }) => code`${key(name)}: ${value}`);
  return code`{ ${join(members, ", ")} }`;
}
