/**
 * A description of the description: what is left of its CommonMark (and of the little HTML inside) once it is read.
 * Nothing in it is markup any more, so each writer escapes all of it for its own output.
 */

export type Block =
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "list"; readonly start?: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  | { readonly kind: "rule" }
  | { readonly kind: "table"; readonly head: TableRow; readonly rows: readonly TableRow[] };

export type TableRow = readonly (readonly Inline[])[];

export type Inline =
  /** Its line ends are soft: no more than spaces. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: Span; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly content: readonly Inline[] };

export type Span = "emphasis" | "strong" | "deleted";
