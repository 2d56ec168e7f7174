import type { Bundle } from "../2-resolve/bundle.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Node } from "./node.ts";

/** What a description may say and no target acts on yet. It is told once for each kind, at the first place. */
const kinds = {
  webhooks: { one: "a webhook", many: "webhooks", reason: "nothing is generated for them yet" },
  callbacks: { one: "a callback", many: "callbacks", reason: "nothing is generated for them yet" },
  links: { one: "a link", many: "links", reason: "nothing is generated for them yet" },
  encoding: {
    one: "the encoding of a property",
    many: "encodings of properties",
    reason: "the client writes each property of a body in the default way",
  },
} as const;

/** Collects what is left out, so that it is never left out silently and a large description does not drown in warnings. */
export class Ignored {
  readonly #found = new Map<keyof typeof kinds, { readonly first: Node; count: number }>();

  add(kind: keyof typeof kinds, nodes: readonly Node[]): void {
    const [first] = nodes;
    if (!first) return;
    const known = this.#found.get(kind);
    if (known) known.count += nodes.length;
    else this.#found.set(kind, { first, count: nodes.length });
  }

  report(bundle: Bundle, diagnostics: Diagnostics): void {
    for (const [kind, { first, count }] of this.#found) {
      const { one, many, reason } = kinds[kind];
      const args =
        count === 1
          ? { construct: one, reason }
          : { construct: `each of ${count} ${many}`, reason: `${reason} (this is the first)` };
      diagnostics.report("ignored-construct", args, bundle.locate(first.pointer, "key"));
    }
  }
}
