import type { ListOutline, MappingOutline, Outline } from "./outline.ts";

/** Where JSON.parse gave up, which it tells in no dependable way. */
export class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** Where everything stands in a JSON text. A stack instead of recursion: depth is no danger here. */
export function outlineJson(text: string): Outline {
  let offset = 0;
  let root: Outline | undefined;
  const open: (ListOutline | MappingOutline)[] = [];

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = offset;
    const taken = pattern.test(text);
    if (taken) offset = pattern.lastIndex;
    return taken;
  }

  function takeSpace(): void {
    for (let code = text.charCodeAt(offset); isSpace(code); code = text.charCodeAt(++offset));
  }

  function takeCharacter(character: string): boolean {
    const taken = text[offset] === character;
    if (taken) offset++;
    return taken;
  }

  function fail(expected: string): never {
    const found =
      offset >= text.length ? "the end of the file" : `\`${[...text.slice(offset, offset + 2)][0]}\``;
    throw new JsonSyntaxError(offset, `expected ${expected} instead of ${found}`);
  }

  function takeKey(): { name: string; start: number } {
    const start = offset;
    if (!take(string)) fail("a key in double quotes");
    const quoted = text.slice(start, offset);
    takeSpace();
    if (!takeCharacter(":")) fail("`:`");
    takeSpace();
    return { name: quoted.includes("\\") ? JSON.parse(quoted) : quoted.slice(1, -1), start };
  }

  function takeValue(): Outline {
    const start = offset;
    if (takeCharacter("{")) return { kind: "mapping", start, members: [], merged: [] };
    if (takeCharacter("[")) return { kind: "list", start, items: [] };
    if (!take(string) && !take(scalar)) fail("a value");
    return { kind: "scalar", start, end: offset };
  }

  /** Closes what ends here. Whether a further member follows. */
  function continues(): boolean {
    for (let parent = open.at(-1); parent !== undefined; parent = open.at(-1)) {
      takeSpace();
      if (takeCharacter(",")) return true;
      const close = parent.kind === "mapping" ? "}" : "]";
      if (!takeCharacter(close)) fail(`\`,\` or \`${close}\``);
      open.pop();
    }
    return false;
  }

  /** Goes into a collection that has something in it. */
  function opens(value: Outline): boolean {
    if (value.kind !== "mapping" && value.kind !== "list") return false;
    open.push(value);
    takeSpace();
    return text[offset] !== (value.kind === "mapping" ? "}" : "]");
  }

  for (let expectsValue = true; expectsValue; ) {
    takeSpace();
    const parent = open.at(-1);
    const key = parent?.kind === "mapping" ? takeKey() : undefined;
    const value = takeValue();
    root ??= value;
    if (parent?.kind === "list") parent.items.push(value);
    if (parent?.kind === "mapping" && key !== undefined) {
      parent.members.push({ key: key.name, keyStart: key.start, value });
    }
    expectsValue = opens(value) || continues();
  }

  takeSpace();
  if (offset < text.length) fail("the end of the file");
  return root ?? fail("a value");
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
