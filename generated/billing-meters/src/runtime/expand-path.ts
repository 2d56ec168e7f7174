import { addIssue, type Issue } from "./issue.js";

/** The text of a path parameter, and the property its issues are reported at. */
export interface PathPiece {
  readonly text: string;
  readonly property: string;
}

/**
 * Puts the parameters into the path. A segment that becomes empty or a dot segment is refused: every URL parser would
 * resolve it, and another operation would be called. So is one that becomes a dot segment once it is decoded again.
 */
export function expandPath(
  template: string,
  pieces: ReadonlyMap<string, PathPiece>,
  issues: Issue[],
): string {
  return template
    .split("/")
    .map((segment) => {
      let property: string | undefined;
      const expanded = segment.replace(/\{([^{}]+)\}/g, (_match, name: string) => {
        const piece = pieces.get(name);
        property = piece?.property ?? name;
        return piece?.text ?? "";
      });
      if (property !== undefined && /^(?:\.|%(?:25)*2e){0,2}$/i.test(expanded)) {
        addIssue(issues, "path", [property], "must not make the path segment empty or a dot segment");
      }
      return expanded;
    })
    .join("/");
}
