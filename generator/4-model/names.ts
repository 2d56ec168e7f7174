import type { FileName, Identifier } from "./types.ts";

/**
 * Names of generated code: made here, once, unique in their scope.
 *
 * Words are split at everything that cannot stand in an identifier (a superscript `²` is a number for Unicode, and cannot)
 * and where the case changes (`HTTPServer` is `HTTP`, `Server`); letters of any script stay as they are.
 */
function words(name: string): string[] {
  return name
    .normalize("NFC")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/(?:\P{ID_Continue}|\p{Pc})+/u)
    .filter((word) => word !== "");
}

function capitalize(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** `list-meter_event summaries` -> `ListMeterEventSummaries`. A name that already has the form stays as it is. */
export function pascalCase(name: string): string {
  if (/^(?=\p{Lu})[\p{ID_Start}\p{Nd}]+$/u.test(name)) return name;
  const joined = words(name).map(capitalize).join("");
  return startable(joined);
}

/** Names of properties come up again and again. */
const camelCased = new Map<string, string>();

/** `list-meter_event summaries` -> `listMeterEventSummaries`. A name that already has the form stays as it is. */
export function camelCase(name: string): string {
  const known = camelCased.get(name);
  if (known !== undefined) return known;
  const made = toCamelCase(name);
  camelCased.set(name, made);
  return made;
}

function toCamelCase(name: string): string {
  if (/^(?=\p{Ll})[\p{ID_Start}\p{Nd}]+$/u.test(name)) return name;
  const [first = "", ...rest] = words(name);
  return startable([first.toLowerCase(), ...rest.map(capitalize)].join(""));
}

/** `ListMeterEventSummaries` -> `list-meter-event-summaries`. */
export function kebabCase(name: string): string {
  return words(name).join("-").toLowerCase() || "unnamed";
}

function startable(name: string): string {
  if (name === "") return "_";
  return /^[\p{ID_Start}]/u.test(name) ? name : `_${name}`;
}

/** Words that cannot name a variable in a module (ECMA-262, strict mode), and the globals that code relies on. */
export const reservedWords: ReadonlySet<string> = new Set(
  `arguments as async await break case catch class const continue debugger default delete do else enum eval export
  extends false finally for from function get if implements import in instanceof interface let new null of package
  private protected public return set static super switch this throw true try type typeof undefined var void while
  with yield any bigint boolean never number object string symbol unknown
  AbortController AbortSignal Array ArrayBuffer AsyncIterable AsyncIterator Blob Boolean Date Error Exclude Extract
  File FormData Function Headers Infinity Iterable Iterator JSON Map Math NaN Number Object Omit Partial Pick Promise
  PromiseLike ReadableStream Readonly Record RegExp Request Required Response Set String Symbol TypeError URL
  URLSearchParams globalThis console fetch process window self`.split(/\s+/),
);

/** Gives each thing of one scope a name of its own. */
export class NameScope {
  readonly #taken = new Set<string>();
  readonly #around: NameScope | undefined;
  readonly #ignoreCase: boolean;

  constructor(options: { reserved?: Iterable<string>; ignoreCase?: boolean; around?: NameScope } = {}) {
    this.#around = options.around;
    this.#ignoreCase = options.ignoreCase ?? false;
    for (const name of options.reserved ?? []) this.#taken.add(this.#normal(name));
  }

  /** The wish, or the wish with `suffix`, or with the first number that makes it unique. */
  claim(wish: string, suffix = ""): string {
    let name = this.has(wish) ? wish + suffix : wish;
    for (let number = 2; this.has(name); number++) name = `${wish}${suffix}${number}`;
    this.#taken.add(this.#normal(name));
    return name;
  }

  has(name: string): boolean {
    return this.#taken.has(this.#normal(name)) || (this.#around?.has(name) ?? false);
  }

  /** A scope inside this one: it knows the names taken here, and keeps its own to itself. */
  child(reserved: Iterable<string> = []): NameScope {
    return new NameScope({ reserved, around: this });
  }

  #normal(name: string): string {
    return this.#ignoreCase ? name.toLowerCase() : name;
  }
}

/** All names of one generated package: exports share one scope, modules of a folder another. */
export class Names {
  readonly #exports = new NameScope({ reserved: [...reservedWords, ...runtimeExports] });
  readonly #files = new Map<string, NameScope>();

  /** A type and its validator. */
  schema(name: string): Identifier {
    return this.#exports.claim(pascalCase(name), "Model") as Identifier;
  }

  /** A function, with the types that carry its name: `list`, `ListParams`, `listParams`. */
  operation(id: string): { name: Identifier; typeName: Identifier } {
    const wish = camelCase(id);
    let name = wish;
    for (let number = 2; operationExports(name).some((taken) => this.#exports.has(taken)); number++) {
      name = number === 2 && reservedWords.has(wish) ? `${wish}Operation` : `${wish}${number}`;
    }
    for (const taken of operationExports(name)) this.#exports.claim(taken);
    return { name: name as Identifier, typeName: pascalCase(name) as Identifier };
  }

  /** A file of a folder, unique also on a disk that ignores case. */
  file(folder: string, name: string): FileName {
    let scope = this.#files.get(folder);
    if (!scope) {
      scope = new NameScope({ reserved: reservedFiles, ignoreCase: true });
      this.#files.set(folder, scope);
    }
    return scope.claim(shorten(kebabCase(name)), "-") as FileName;
  }
}

function operationExports(name: string): string[] {
  return [name, `${name}Params`, `${pascalCase(name)}Params`];
}

/** Names that generated modules import from the runtime, and those that `src/index.ts` exports of it. */
const runtimeExports =
  `ApiError BasicCredential Call CallOptions CallResult Client ClientOptions ConnectionError
  Credential ValidationIssue Page PagedCall PaginationError ParameterDescription ParameterSchema RuntimeOptions Schema TimeoutError
  ValidationError ValidationMode ValidationOptions ValidationResult WireParameters allowReserved apiKey basic bearer binaryBody call createClient
  createRuntimeClient cursor deepObject defineParameters defineSchema form formBody httpScheme itemCursor jsonBody label matrix
  multipartBody pagedCall pipeDelimited readParameters simple spaceDelimited textBody`.split(/\s+/);

/** In bytes of UTF-8: file systems take 255, and the extension and a number come after it. */
const longestFileName = 100;

/** As many whole characters of a name as fit. */
function shorten(name: string): string {
  let end = 0;
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > longestFileName) break;
    end += character.length;
  }
  return name.slice(0, end);
}

/** Pages of the docs that have their own content, and what Windows keeps for devices. */
const reservedFiles = "index llms con prn aux nul com1 com2 com3 com4 lpt1 lpt2 lpt3".split(" ");
