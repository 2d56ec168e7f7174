import { posix } from "node:path";
import typescript from "typescript";

/** Part of the house that a file belongs to, as far as imports are concerned. */
type Area =
  | { readonly kind: "stage"; readonly number: number; readonly folder: string }
  | { readonly kind: "diagnostics" | "host" | "top" }
  /** Files that leave the house: `folder` is all they can count on. */
  | { readonly kind: "shipped"; readonly folder: string };

/** What must not be known to the pure part of rendering: the raw document. */
const rawStages = ["generator/1-load", "generator/2-resolve", "generator/3-lint"];
const pureFolders = ["generator/5-render/views/", "generator/5-render/environment/"];

/** One sentence for each import of a file that breaks the law of DESIGN: who may know whom. */
export function findForbiddenImports(file: string, text: string): string[] {
  const area = areaOf(file);
  if (area === undefined) return [];
  return importsOf(text).flatMap((specifier) => {
    const reason = specifier.startsWith(".")
      ? forbiddenModule(file, area, posix.join(posix.dirname(file), specifier))
      : forbiddenPackage(area, specifier);
    return reason === undefined ? [] : [`${file} imports ${specifier}: ${reason}`];
  });
}

/** Specifiers of all imports and exports of a module, also of types and dynamic ones. */
function importsOf(text: string): string[] {
  return typescript.preProcessFile(text, true, true).importedFiles.map((reference) => reference.fileName);
}

function areaOf(file: string): Area | undefined {
  const shipped = /^(templates\/runtime|generated\/[^/]+\/src)\//.exec(file);
  if (shipped?.[1] !== undefined) return { kind: "shipped", folder: shipped[1] };
  const [, folder = "", number] = /^generator\/((?:(\d)-)?[^/]+)/.exec(file) ?? [];
  if (folder === "") return undefined;
  if (number !== undefined) return { kind: "stage", number: Number(number), folder: `generator/${folder}` };
  if (folder === "diagnostics" || folder === "host") return { kind: folder };
  return { kind: "top" };
}

function forbiddenPackage(area: Area, specifier: string): string | undefined {
  if (area.kind !== "shipped" || specifier === "openapi-fetch") return undefined;
  return "what is generated depends on openapi-fetch only";
}

function forbiddenModule(file: string, from: Area, target: string): string | undefined {
  if (from.kind === "shipped") {
    return target.startsWith(`${from.folder}/`) ? undefined : `it leaves ${from.folder}`;
  }
  const to = areaOf(target);
  if (from.kind === "top") return undefined;
  if (to === undefined || to.kind === "top" || to.kind === "shipped")
    return "a stage knows nothing above itself";
  if (
    pureFolders.some((folder) => file.startsWith(folder)) &&
    rawStages.some((stage) => target.startsWith(stage))
  ) {
    return "views and the environment see the model, never the raw document";
  }
  if (from.kind === "stage") {
    if (to.kind !== "stage" || to.number <= from.number) return undefined;
    return "a stage imports from lower-numbered stages only";
  }
  return to.kind === from.kind ? undefined : `${from.kind} stands below all stages`;
}
