import { NameBook, type Settled } from "./name-book.ts";
import type { FileName, Identifier, PairedNames } from "./types.ts";
import type { Claim } from "./unique-names.ts";

/**
 * Words are split at everything that cannot stand in an identifier (a superscript `²` is a number for Unicode, and cannot)
 * and where the case changes (`HTTPServer` is `HTTP`, `Server`); letters of any script stay as they are.
 */
function words(name: string): string[] {
  return visible(name)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/(?:\P{ID_Continue}|\p{Pc})+/u)
    .filter((word) => word !== "");
}

/**
 * Characters that look the same are the same: composed as far as they can be, and without those that nobody sees
 * (variation selectors behind an emoji, fillers of Hangul), though identifiers may have them.
 */
function visible(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  return name.normalize("NFC").replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
}

function capitalize(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** `list-meter_event summaries` -> `ListMeterEventSummaries`. A name that already has the form stays as it is. */
export function pascalCase(name: string): string {
  const seen = visible(name);
  if (/^(?=\p{Lu})[\p{ID_Start}\p{Nd}]+$/u.test(seen)) return seen;
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
  const seen = visible(name);
  if (/^(?=\p{Ll})[\p{ID_Start}\p{Nd}]+$/u.test(seen)) return seen;
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
  AbortController AbortSignal Array ArrayBuffer ArrayBufferView AsyncIterable AsyncIterator BigInt Blob Boolean Date
  Error Exclude Extract File FormData Function Headers Infinity Iterable Iterator JSON Map Math NaN Number Object Omit
  Partial Pick Promise PromiseLike ReadableStream Readonly ReadonlyArray ReadonlyMap ReadonlySet Record RegExp Request
  Required Response Set String Symbol TypeError URL URLSearchParams globalThis console fetch process window self`.split(
    /\s+/,
  ),
);

/** Gives each variable of one scope a name of its own: what nobody sees from outside of a module may be numbered. */
export class NameScope {
  readonly #taken = new Set<string>();
  readonly #reserved: ReadonlySet<string>;
  readonly #parent: NameScope | undefined;

  /** Nothing is copied: a scope is made for every block of generated code. */
  constructor(reserved: ReadonlySet<string>, parent?: NameScope) {
    this.#reserved = reserved;
    this.#parent = parent;
  }

  /** The wish, or the wish with `suffix`, or with the first number that makes it unique. */
  claim(wish: string, suffix = ""): string {
    let name = this.has(wish) ? wish + suffix : wish;
    for (let number = 2; this.has(name); number++) name = `${wish}${suffix}${number}`;
    this.#taken.add(name);
    return name;
  }

  has(name: string): boolean {
    return this.#taken.has(name) || this.#reserved.has(name) || (this.#parent?.has(name) ?? false);
  }

  /** A scope inside this one: it knows the names taken here, and keeps its own to itself. */
  child(reserved: ReadonlySet<string> = nothing): NameScope {
    return new NameScope(reserved, this);
  }
}

const nothing: ReadonlySet<string> = new Set();

/** Who has the first choice: what the description names, then its operations, then what is named after them. */
const tiers = { component: 0, operation: 1, madeUp: 2 } as const;

/** What one reading of a description has settled on, for the next. */
export type SettledNames = ReadonlyMap<string, Settled>;

/** What an operation wants to be called. */
interface OperationName {
  readonly id: string;
  /** Where it is used: no other operation has the same. */
  readonly place: string;
  /** Of a webhook, or of a callback: of the operation `owner`, which has its name already. */
  readonly event: { readonly owner: string | undefined } | undefined;
}

/** All names of one generated package: exports share one scope, modules of a folder another. */
export class Names {
  readonly #settled: SettledNames;
  readonly #books = new Map<string, NameBook>();

  constructor(settled: SettledNames = new Map()) {
    this.#settled = settled;
  }

  /** Whether the names depend on who came first; the description is then read again with what `settle` gives. */
  get hasConflict(): boolean {
    return [...this.#books.values()].some((book) => book.hasConflict);
  }

  settle(): SettledNames {
    return new Map([...this.#books].map(([scope, book]) => [scope, book.settle()]));
  }

  /** Types and their validators, and their files, for the keys of `components.schemas`: all of them at once. */
  components(keys: readonly string[]): { readonly name: Identifier; readonly file: FileName }[] {
    const names = this.#exports.claimAll(keys.map(schemaClaim));
    const files = this.#files("schemas").claimAll(names.map((name) => fileClaim(name, tiers.component)));
    return names.map((name, index) => ({ name: name as Identifier, file: files[index] as FileName }));
  }

  /** A type and its validator. */
  schema(name: string): Identifier {
    return this.#exports.claim(schemaClaim(name)) as Identifier;
  }

  /** A schema that the description has no name for, by what it is called after and where it stands. */
  madeUp(words: string, pointer: string): { readonly name: Identifier; readonly file: FileName } {
    const wish = unreserved(pascalCase(words), "Model");
    const name = this.#exports.claim({ id: pointer, raw: pointer, wish, tier: tiers.madeUp, forms: itself });
    const file = this.#files("schemas").claim(fileClaim(name, tiers.madeUp));
    return { name: name as Identifier, file: file as FileName };
  }

  /**
   * A function, with the types that carry its name: `list`, `ListParams`, `listParams`. The key of a webhook or of a
   * callback gives way to an operation's.
   */
  operation({ id, place, event }: OperationName): { name: Identifier; typeName: Identifier } {
    const forms = operationExports;
    const wish = unreserved(camelCase(id), "Operation", forms);
    const name = this.#exports.claim({
      id: place,
      raw: event?.owner === undefined ? id : `${id} of ${event.owner}`,
      wish,
      tier: event === undefined ? tiers.operation : tiers.madeUp,
      forms,
    });
    return { name: name as Identifier, typeName: capitalize(name) as Identifier };
  }

  /** What is made for a part of an operation: a type and its validator. */
  pair(operation: string, part: "Bodies" | "Headers" | "Callbacks"): PairedNames {
    const wish = `${operation}${part}`;
    const forms = (name: string) => [...new Set([name, capitalize(name)])];
    const value = this.#exports.claim({ id: wish, raw: wish, wish, tier: tiers.madeUp, forms });
    return { type: capitalize(value) as Identifier, value: value as Identifier };
  }

  /** A file of a folder, unique also on a disk that ignores case. */
  file(folder: string, name: string): FileName {
    return this.#files(folder).claim(fileClaim(name, tiers.component)) as FileName;
  }

  get #exports(): NameBook {
    return this.#book("exports", (settled) => new NameBook((wish, tag) => `${wish}_${tag}`, settled));
  }

  #files(folder: string): NameBook {
    return this.#book(`files ${folder}`, (settled) => new NameBook((wish, tag) => `${wish}-${tag}`, settled));
  }

  #book(scope: string, make: (settled?: Settled) => NameBook): NameBook {
    const known = this.#books.get(scope);
    if (known) return known;
    const book = make(this.#settled.get(scope));
    this.#books.set(scope, book);
    return book;
  }
}

function schemaClaim(key: string): Claim {
  const wish = unreserved(pascalCase(key), "Model");
  return { id: `schema ${key}`, raw: key, wish, tier: tiers.component, forms: itself };
}

function fileClaim(name: string, tier: number): Claim {
  const wish = shorten(kebabCase(name));
  const free = reservedFiles.has(wish) ? `${wish}-` : wish;
  return { id: name, raw: name, wish: free, tier, forms: onAnyDisk };
}

function itself(name: string): readonly string[] {
  return [name];
}

function operationExports(name: string): readonly string[] {
  // One form less in scripts without capitals.
  return [...new Set([name, `${name}Params`, `${capitalize(name)}Params`])];
}

/** Disks differ in whether `A` is `a`, and in which letters are one: these are one on none that keeps them apart. */
function onAnyDisk(name: string): readonly string[] {
  return [name.normalize("NFKC").toUpperCase().toLowerCase()];
}

/** The wish, with a suffix where the language, the runtime or generated code needs the name. */
function unreserved(wish: string, suffix: string, forms = itself): string {
  return forms(wish).some((form) => reservedWords.has(form) || runtimeExports.has(form))
    ? wish + suffix
    : wish;
}

/** Names that generated modules import from the runtime, and those that `src/index.ts` exports of it. */
const runtimeExports: ReadonlySet<string> = new Set(
  `AnswerOptions ApiError BasicCredential BranchCheck Call CallOptions CallResult CheckOptions Client
  ClientOptions ConnectionError Credential IssueCollector IssueMessage IssueMessages ItemStream Page
  PagedCall PaginationError ParameterDescription ParameterSchema RuntimeOptions Schema ServerSentEvent
  TimeoutError ValidationError ValidationIssue ValidationMode ValidationOptions ValidationResult
  WebhookPayload WebhookPayloads WireOptions WireParameters allowReserved allowReservedInPath apiKey basic
  bearer binaryBody call chooseServer chosenBody cookie cookieText createClient createRuntimeClient cursor
  deepObject defineParameters defineSchema form formBody formContent httpScheme itemCursor itemStream
  jsonBody jsonContent label matrix multipartBody pagedCall pipeDelimited readEventData readEvents
  readHeaders readJsonEvents readJsonLines readJsonRecords readParameters simple spaceDelimited streamOrCall
  textBody translateIssues webhooks`.split(/\s+/),
);

/** In bytes of UTF-8: file systems take 255, and a tag and the extension come after it. */
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
const reservedFiles: ReadonlySet<string> = new Set([
  ..."index llms con prn aux nul".split(" "),
  ...Array.from("0123456789", (digit) => [`com${digit}`, `lpt${digit}`]).flat(),
]);
