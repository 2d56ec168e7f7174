import { codeFrames } from "../../diagnostics/code-frame.ts";
import type { Diagnostic, Location, LocationLookup } from "../../diagnostics/diagnostic.ts";

/** Diagnostics with all that printing looks up, as a receipt keeps them: nobody has to read the files again. */
export function withFrames(diagnostics: readonly Diagnostic[], lookup: LocationLookup): Diagnostic[] {
  const draw = codeFrames(lookup);
  const locate = (location: Location): Location => {
    const position = location.position ?? lookup(location)?.position;
    return position === undefined ? location : { ...location, position };
  };
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    location: { ...locate(diagnostic.location), frame: draw(diagnostic.location) },
    related: diagnostic.related.map((other) => ({ ...other, location: locate(other.location) })),
  }));
}
