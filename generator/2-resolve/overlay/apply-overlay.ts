import { isArray, isObject, type JsonValue } from "../../1-load/json.ts";
import { formatPointer } from "../../1-load/pointer.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import { applyEdits, type Edit } from "../edit.ts";
import { select } from "./json-path.ts";
import { merge } from "./merge.ts";
import type { Action } from "./read-overlay.ts";
import { removeNodes } from "./remove.ts";
import type { Step } from "./trace.ts";

interface Overlaying {
  readonly diagnostics: Diagnostics;
  /** The overlay. */
  readonly file: string;
}

/** The nodes that an action is about. */
type Nodes = Extract<ReturnType<typeof select>, { kind: "nodes" }>["nodes"];

/** Carries out one action, on the result of those before it; and tells how to find back. */
export function applyAction(
  document: JsonValue,
  action: Action,
  context: Overlaying,
): { readonly document: JsonValue; readonly step: Step } {
  const step: Step = { placed: new Map(), removed: new Map() };
  const unchanged = { document, step };
  const nodes = selectNodes(document, action, "target", context);
  if (nodes === undefined) return unchanged;
  if (nodes.length === 0) {
    report("unmatched-target", { target: action.target }, action, context);
    return unchanged;
  }
  switch (action.change.kind) {
    case "nothing":
      report("idle-action", {}, action, context);
      return unchanged;
    case "remove":
      if (nodes.some(({ tokens }) => tokens.length === 0)) {
        report("removed-root", {}, action, context);
        return unchanged;
      }
      return { document: removeNodes(document, nodes, step), step };
    case "update": {
      const { value } = action.change;
      const base = ["actions", String(action.index), "update"];
      const originOf = (from: readonly string[]) => {
        return { overlay: { file: context.file, tokens: [...base, ...from] } };
      };
      return { document: mergeInto(document, nodes, { value, originOf, action, step }, context), step };
    }
    case "copy": {
      const sources = selectNodes(document, action, "copy", context);
      if (sources === undefined) return unchanged;
      const [source, second] = sources;
      if (source === undefined || second !== undefined) {
        const { source: query } = action.change;
        report("invalid-copy", { query, count: sources.length }, action, context, "copy");
        return unchanged;
      }
      const originOf = (from: readonly string[]) => ({ before: [...source.tokens, ...from] });
      const merging = { value: source.value, originOf, action, step };
      return { document: mergeInto(document, nodes, merging, context), step };
    }
  }
}

interface Merging {
  readonly value: JsonValue;
  readonly originOf: (from: readonly string[]) => Parameters<Step["placed"]["set"]>[1];
  readonly action: Action;
  readonly step: Step;
}

/** Merges a value into all nodes, which must be of one kind. */
function mergeInto(
  document: JsonValue,
  nodes: Nodes,
  { value, originOf, action, step }: Merging,
  context: Overlaying,
): JsonValue {
  if (new Set(nodes.map((node) => kindOf(node.value))).size > 1) {
    report("mixed-targets", { target: action.target }, action, context);
    return document;
  }
  const field = action.change.kind === "copy" ? "copy" : "update";
  const edits = nodes.map(({ tokens }): Edit => {
    const change = (target: JsonValue) =>
      merge(target, value, {
        placed: (to, from) => step.placed.set(formatPointer([...tokens, ...to]), originOf(from)),
        conflict: (to, from, types) => {
          const place = formatPointer([...tokens, ...to]);
          const inside = field === "update" ? from : [];
          report("incompatible-update", { place, ...types }, action, context, field, inside);
        },
      });
    return { path: tokens, change };
  });
  return applyEdits(document, edits);
}

function kindOf(value: JsonValue): "object" | "array" | "primitive" {
  if (isArray(value)) return "array";
  return isObject(value) ? "object" : "primitive";
}

function selectNodes(
  document: JsonValue,
  action: Action,
  field: "target" | "copy",
  context: Overlaying,
): Nodes | undefined {
  const query = field === "copy" && action.change.kind === "copy" ? action.change.source : action.target;
  const selection = select(query, document);
  if (selection.kind === "nodes") return selection.nodes;
  report("invalid-json-path", { query, reason: selection.reason }, action, context, field);
  return undefined;
}

function report<C extends Parameters<Diagnostics["report"]>[0]>(
  code: C,
  args: Parameters<typeof Diagnostics.prototype.report<C>>[1],
  { index }: Action,
  { diagnostics, file }: Overlaying,
  field = "target",
  inside: readonly string[] = [],
): void {
  const pointer = formatPointer(["actions", String(index), field, ...inside]);
  diagnostics.report(code, args, { file, pointer });
}
