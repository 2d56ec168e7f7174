import { EVENT_ID, type Event, getScalarValue, load, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import type { ListOutline, MappingOutline, Outline } from "./outline.ts";

/** Keys that are not strings to YAML: `1.50` becomes the key `1.5`, and `~` becomes `null`. */
const notText = /^(?:[-+]?\.?\d|~$|[Nn]ull$|NULL$|[Tt]rue$|TRUE$|[Ff]alse$|FALSE$)/;

/** An open collection, and in a mapping the key whose value comes next. */
interface Frame {
  readonly outline: ListOutline | MappingOutline;
  key: { readonly text: string; readonly start: number; readonly isMerge: boolean } | undefined;
}

/**
 * Where everything stands in a YAML text. The events are those that the value was made from, so that a position
 * can never contradict it.
 */
export function outlineYaml(text: string, events: readonly Event[]): Outline {
  let root: Outline | undefined;
  let end = 0;
  const frames: Frame[] = [];
  const anchors = new Map<string, Outline>();

  function add(outline: Outline, event: Event): void {
    if ("tagStart" in event && event.anchorStart >= 0) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), outline);
    }
    const frame = frames.at(-1);
    if (frame === undefined) root ??= outline;
    else if (frame.outline.kind === "list") frame.outline.items.push(outline);
    else if (frame.key === undefined) frame.key = keyOf(text, outline, event);
    else {
      const { text: key, start: keyStart, isMerge } = frame.key;
      if (isMerge) frame.outline.merged.push(outline);
      else frame.outline.members.push({ key, keyStart, value: outline });
      frame.key = undefined;
    }
  }

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        break;
      case EVENT_ID.SCALAR: {
        const start = scalarStart(text, event) ?? end;
        end = Math.max(end, event.valueEnd);
        add({ kind: "scalar", start, end: Math.max(start, event.valueEnd) }, event);
        break;
      }
      case EVENT_ID.ALIAS: {
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        if (target !== undefined) add({ kind: "alias", start: event.anchorStart - 1, target }, event);
        end = event.anchorEnd;
        break;
      }
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const { start } = event;
        const outline: ListOutline | MappingOutline =
          event.type === EVENT_ID.SEQUENCE
            ? { kind: "list", start, items: [] }
            : { kind: "mapping", start, members: [], merged: [] };
        add(outline, event);
        frames.push({ outline, key: undefined });
        end = start;
        break;
      }
      case EVENT_ID.POP:
        frames.pop();
        break;
    }
  }
  return root ?? { kind: "scalar", start: 0, end: 0 };
}

function keyOf(text: string, outline: Outline, event: Event): Frame["key"] {
  if (event.type !== EVENT_ID.SCALAR) return { text: "", start: outline.start, isMerge: false };
  const source = getScalarValue(text, event);
  const isPlain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
  return {
    text: isPlain && notText.test(source) ? String(load(source)) : source,
    start: outline.start,
    isMerge: isPlain && source === "<<",
  };
}

/** Events tell where the content of a scalar begins: a step back to its quote or its `|`. */
function scalarStart(text: string, { valueStart, style }: ScalarEvent): number | undefined {
  if (valueStart < 0) return undefined;
  switch (style) {
    case SCALAR_STYLE.PLAIN:
      return valueStart;
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
      return text.lastIndexOf("|", valueStart - 1);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return text.lastIndexOf(">", valueStart - 1);
  }
}
