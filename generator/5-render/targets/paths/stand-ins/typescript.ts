import { factory } from "../type-printer/factory.ts";
import { helperDeclaration } from "../type-printer/helper-declaration.ts";
import { type PropertySignature, type SourceFile, SyntaxKind } from "../type-printer/nodes.ts";
import { printFile } from "../type-printer/print.ts";

interface Node {
  readonly kind: string;
}

/**
 * What stands in the place of the `typescript` module for openapi-typescript, when it is bundled: it uses the 9 MB of
 * the compiler to make nodes and print them, and loading those takes longer than all the rest of the generator. This
 * prints the same to the byte, which a test compares with the real one; what it does not know throws.
 */
const ts = {
  SyntaxKind,
  ScriptTarget: { ESNext: 99 },
  ScriptKind: { TS: 3 },
  NewLineKind: { LineFeed: 1 },
  factory,

  /** A file without a text, or one of the declarations that openapi-typescript has as text. */
  createSourceFile: (_name: string, text: string): SourceFile => ({
    kind: "SourceFile",
    statements: text === "" ? [] : [helperDeclaration(text)],
  }),

  createPrinter: () => ({ printFile }),

  addSyntheticLeadingComment(node: PropertySignature, kind: string, text: string): PropertySignature {
    if (node.kind !== SyntaxKind.PropertySignature || kind !== SyntaxKind.MultiLineCommentTrivia) {
      throw new Error(`There is no way yet to write a ${kind} above a ${node.kind}`);
    }
    node.leadingComments = [...node.leadingComments, text];
    return node;
  },

  isTypeNode: ({ kind }: Node): boolean => typeKinds.has(kind),
  isArrayTypeNode: ({ kind }: Node): boolean => kind === SyntaxKind.ArrayType,
  isTupleTypeNode: ({ kind }: Node): boolean => kind === SyntaxKind.TupleType,
  isInterfaceDeclaration: ({ kind }: Node): boolean => kind === SyntaxKind.InterfaceDeclaration,
  isTypeAliasDeclaration: ({ kind }: Node): boolean =>
    kind === SyntaxKind.TypeAliasDeclaration || kind === SyntaxKind.HelperDeclaration,
};

/** Without `Identifier`: openapi-typescript uses one as a type, but TypeScript does not call it one. */
const typeKinds: ReadonlySet<string> = new Set([
  SyntaxKind.BooleanKeyword,
  SyntaxKind.NeverKeyword,
  SyntaxKind.NumberKeyword,
  SyntaxKind.StringKeyword,
  SyntaxKind.UndefinedKeyword,
  SyntaxKind.UnknownKeyword,
  SyntaxKind.LiteralType,
  SyntaxKind.TypeReference,
  SyntaxKind.TypeLiteral,
  SyntaxKind.ArrayType,
  SyntaxKind.TupleType,
  SyntaxKind.UnionType,
  SyntaxKind.IntersectionType,
  SyntaxKind.ParenthesizedType,
  SyntaxKind.IndexedAccessType,
]);

export default ts;
