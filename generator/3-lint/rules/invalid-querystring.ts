import { member } from "../../1-load/json.ts";
import { rule } from "../rule.ts";

/** A parameter that is the whole query string leaves no room for others, and has no name in it. */
export const invalidQuerystring = rule("invalid-querystring", ({ paths, parameters }, report) => {
  for (const { value, pointer } of parameters) {
    if (member(value, "in") === "querystring" && member(value, "content") === undefined)
      report({ reason: "so that it needs `content`" }, { pointer });
  }
  for (const path of paths) {
    for (const operation of path.operations) {
      const all = [...path.parameters, ...operation.parameters];
      const [whole, second] = all.filter((parameter) => parameter.in === "querystring");
      if (whole === undefined) continue;
      const other = second ?? all.find((parameter) => parameter.in === "query");
      if (other !== undefined)
        report({ reason: "and this is another" }, other, { message: "it is here", ...whole });
    }
  }
});
