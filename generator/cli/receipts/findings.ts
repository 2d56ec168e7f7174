import { decode } from "../../1-load/decode.ts";
import { standardInput } from "../../1-load/sources.ts";
import type { Diagnostic, Location } from "../../diagnostics/diagnostic.ts";
import type { LocationLookup } from "../../diagnostics/print.ts";
import type { Host } from "../../host/host.ts";

/** Diagnostics with the positions of their places, as a receipt keeps them. */
export function withPositions(diagnostics: readonly Diagnostic[], lookup: LocationLookup): Diagnostic[] {
  const locate = (location: Location): Location => {
    const position = location.position ?? lookup(location)?.position;
    return position === undefined ? location : { ...location, position };
  };
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    location: locate(diagnostic.location),
    related: diagnostic.related.map((other) => ({ ...other, location: locate(other.location) })),
  }));
}

/** For printing them again: reads the files that they are about, which have not changed. */
export async function lookupAgain(diagnostics: readonly Diagnostic[], host: Host): Promise<LocationLookup> {
  const texts = new Map<string, string>();
  for (const { location, related } of diagnostics) {
    for (const { file, position } of [location, ...related.map((other) => other.location)]) {
      if (position === undefined || texts.has(file)) continue;
      const bytes = await (file === standardInput ? host.readStandardInput() : host.readFile(file));
      texts.set(file, decode(bytes).text);
    }
  }
  return ({ file, position }) => {
    const text = texts.get(file);
    return text === undefined || position === undefined ? undefined : { position, text };
  };
}
