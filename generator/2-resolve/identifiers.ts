import { type JsonObject, type JsonValue, member } from "../1-load/json.ts";
import { formatPointer, parsePointer, type Token, valueAt } from "../1-load/pointer.ts";
import type { Target } from "./bundle.ts";
import { parseFragment } from "./reference.ts";
import type { Shape } from "./shape.ts";
import { walk } from "./walk.ts";

/** A schema that relative references and `$dynamicRef`s inside it are seen from: one with an `$id`, or a top-level one. */
interface Resource {
  /** What references in it are relative to. */
  readonly uri: string;
  readonly pointer: string;
  /** `$dynamicAnchor` -> pointer. `$recursiveAnchor` of draft 2019-09 is the anchor without a name. */
  readonly dynamicAnchors: Map<string, string>;
}

/** A `$dynamicRef`, as far as it is known before anything is validated. */
export interface DynamicReference {
  /** Where it leads if no schema on the way to it has the anchor. */
  readonly target: Target | undefined;
  /** Absent: it is an ordinary reference. */
  readonly anchor: string | undefined;
  /** All schemas with that anchor. */
  readonly candidates: readonly Target[];
}

const noAnchors: ReadonlyMap<string, string> = new Map();

/**
 * The `$id`, `$anchor` and `$dynamicAnchor` of the schemas in a document.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
export class Identifiers {
  readonly #document: JsonValue;
  readonly #uri: string;
  readonly #resources = new Map<string, Resource>();
  /** By URI without fragment: where it stands, and its anchors. */
  readonly #places = new Map<string, { readonly pointer: string; readonly anchors: Map<string, string> }>();

  /** @param uri of the document, for `$id`s that are relative to it */
  constructor(document: JsonValue, { shape, uri }: { readonly shape: Shape; readonly uri: string }) {
    this.#document = document;
    this.#uri = uri;
    this.#places.set(uri, { pointer: "", anchors: new Map() });
    walk(document, shape, {
      enter: ({ name }, value, path) => {
        if (name === "schema") this.#enter(value, path);
      },
    });
  }

  /** The pointers of the schemas that have an `$id`. */
  get identified(): string[] {
    return [...this.#places.values()].map(({ pointer }) => pointer).filter((pointer) => pointer !== "");
  }

  /** The URI that a reference in the schema at a pointer means. */
  absolute(reference: string, from: string): string | undefined {
    return resolveUri(reference, this.#resourceAt(from)?.uri ?? this.#uri);
  }

  /** Where a URI leads in this document; `undefined` if that is elsewhere. */
  find(uri: string): string | undefined {
    const [base = "", fragment = ""] = uri.split("#");
    const place = this.#places.get(base);
    if (place === undefined) return undefined;
    const tokens = parseFragment(fragment);
    const pointer = tokens ? place.pointer + formatPointer(tokens) : place.anchors.get(decode(fragment));
    return pointer !== undefined && this.#target(pointer) ? pointer : undefined;
  }

  /** The dynamic anchors of the resource that a schema stands in. */
  anchorsAt(pointer: string): ReadonlyMap<string, string> {
    return this.#resourceAt(pointer)?.dynamicAnchors ?? noAnchors;
  }

  /** Whether a schema is a resource of its own. */
  isResource(pointer: string): boolean {
    return this.#resources.has(pointer);
  }

  /** What the `$dynamicRef` or `$recursiveRef` of the schema at a pointer means. */
  dynamicReference(pointer: string): DynamicReference {
    const schema = this.#target(pointer)?.value;
    const reference = member(schema, "$dynamicRef");
    const target =
      typeof reference === "string"
        ? this.#resolve(reference, pointer)
        : (this.#resourceAt(pointer)?.pointer ?? pointer);
    if (target === undefined) return { target: undefined, anchor: undefined, candidates: [] };
    const [, fragment = ""] = typeof reference === "string" ? reference.split("#") : [];
    const anchor = this.anchorsAt(target).get(decode(fragment)) === target ? decode(fragment) : undefined;
    const pointers = anchor === undefined ? [] : this.#withAnchor(anchor);
    return {
      target: this.#target(target),
      anchor,
      candidates: pointers.flatMap((at) => this.#target(at) ?? []),
    };
  }

  #resolve(reference: string, from: string): string | undefined {
    const uri = this.absolute(reference, from);
    return uri === undefined ? undefined : this.find(uri);
  }

  #withAnchor(anchor: string): string[] {
    return [...this.#resources.values()].flatMap(({ dynamicAnchors }) => dynamicAnchors.get(anchor) ?? []);
  }

  #target(pointer: string): Target | undefined {
    const value = valueAt(this.#document, parsePointer(pointer) ?? []);
    return value === undefined ? undefined : { pointer, value };
  }

  #enter(schema: JsonObject, path: readonly Token[]): void {
    const pointer = formatPointer(path);
    const parent = this.#resourceAt(pointer);
    const id = member(schema, "$id");
    const uri =
      typeof id === "string" ? resolveUri(id, parent?.uri ?? this.#uri)?.replace(/#$/, "") : undefined;
    const isRecursive = member(schema, "$recursiveAnchor") === true;
    let resource = parent;
    if (uri !== undefined && !uri.includes("#")) {
      resource = this.#add(uri, pointer);
      this.#places.set(uri, { pointer, anchors: new Map() });
    } else if (!parent || isRecursive) {
      resource = this.#add(parent?.uri ?? this.#uri, pointer);
    }
    if (isRecursive) resource?.dynamicAnchors.set("", pointer);
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const anchor = member(schema, keyword);
      if (typeof anchor !== "string" || !resource) continue;
      const anchors = this.#places.get(resource.uri)?.anchors;
      if (!anchors?.has(anchor)) anchors?.set(anchor, pointer);
      if (keyword === "$dynamicAnchor") resource.dynamicAnchors.set(anchor, pointer);
    }
  }

  #add(uri: string, pointer: string): Resource {
    const resource = { uri, pointer, dynamicAnchors: new Map<string, string>() };
    this.#resources.set(pointer, resource);
    return resource;
  }

  /** The closest resource around a pointer, or at it. */
  #resourceAt(pointer: string): Resource | undefined {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const resource = this.#resources.get(at);
      if (resource || at === "") return resource;
    }
  }
}

/** Whether a text may have an identifier in it: most have none, and need no index. */
export function mayHaveIdentifiers(text: string): boolean {
  return /\$(?:id|anchor|dynamicAnchor|recursiveAnchor|dynamicRef|recursiveRef)\b/.test(text);
}

function resolveUri(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
