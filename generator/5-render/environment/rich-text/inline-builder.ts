import type { Inline, Span } from "./document.ts";
import type { HtmlPiece, SafeTag } from "./safe-html.ts";

interface OpenSpan {
  readonly kind: Span | "link" | "code";
  readonly href: string;
  /** What is shown when it turns out that nothing closes it; none for Markdown, whose spans always close. */
  readonly source: string | undefined;
  readonly content: Inline[];
}

/** Nests the spans of Markdown and of HTML, which need not be balanced: a tag without its partner becomes text. */
export class InlineBuilder {
  readonly #root: Inline[] = [];
  readonly #open: OpenSpan[] = [];

  text(text: string): void {
    if (text !== "") this.add({ kind: "text", text });
  }

  add(inline: Inline): void {
    (this.#open.at(-1)?.content ?? this.#root).push(inline);
  }

  open(kind: OpenSpan["kind"], href = "", source?: string): void {
    this.#open.push({ kind, href, source, content: [] });
  }

  /** Closes the innermost span of that kind, written in the same language; says whether there is one. */
  close(kind: OpenSpan["kind"], language: "markdown" | "html"): boolean {
    const matches = (span: OpenSpan) =>
      span.kind === kind && (span.source === undefined) === (language === "markdown");
    const index = this.#open.findLastIndex(matches);
    // HTML must not close across a span of Markdown, whose own end is still to come.
    const crossed = this.#open.slice(index + 1);
    if (index === -1 || (language === "html" && crossed.some((span) => span.source === undefined)))
      return false;
    while (this.#open.length > index + 1) this.#unwrap();
    const span = this.#open.pop();
    if (span) this.add(closed(span));
    return true;
  }

  piece(piece: HtmlPiece): void {
    if (piece.kind === "text") {
      this.text(piece.text);
      return;
    }
    const kind = spans[piece.tag];
    if (kind === undefined) {
      // A paragraph or a list item inside a line of Markdown: the best that a line can do is to break.
      if (piece.kind === "open") this.add({ kind: "break" });
    } else if (piece.kind === "open") this.open(kind, piece.href ?? "", piece.source);
    else if (!this.close(kind, "html")) this.text(piece.source);
  }

  finish(): Inline[] {
    while (this.#open.length > 0) this.#unwrap();
    return this.#root;
  }

  #unwrap(): void {
    const span = this.#open.pop();
    if (!span) return;
    this.text(span.source ?? "");
    for (const inline of span.content) this.add(inline);
  }
}

const spans: Readonly<Partial<Record<SafeTag, OpenSpan["kind"]>>> = {
  a: "link",
  b: "strong",
  code: "code",
  em: "emphasis",
  i: "emphasis",
  strong: "strong",
};

function closed({ kind, href, content }: OpenSpan): Inline {
  if (kind === "code") return { kind, text: plainText(content) };
  if (kind === "link") return { kind, href, content };
  return { kind, content };
}

/** The words of a line without their markup. */
function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === "break") return "\n";
      return "text" in inline ? inline.text : plainText(inline.content);
    })
    .join("");
}
