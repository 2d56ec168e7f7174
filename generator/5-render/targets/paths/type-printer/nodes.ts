/**
 * The kinds of node that openapi-typescript makes, by TypeScript's names for them. The name is the kind, and the key is
 * the name: openapi-typescript looks a kind up to learn its name.
 */
export const SyntaxKind = {
  MultiLineCommentTrivia: "MultiLineCommentTrivia",
  SingleLineCommentTrivia: "SingleLineCommentTrivia",
  NumericLiteral: "NumericLiteral",
  StringLiteral: "StringLiteral",
  MinusToken: "MinusToken",
  QuestionToken: "QuestionToken",
  Identifier: "Identifier",
  ExportKeyword: "ExportKeyword",
  FalseKeyword: "FalseKeyword",
  NullKeyword: "NullKeyword",
  TrueKeyword: "TrueKeyword",
  BooleanKeyword: "BooleanKeyword",
  NeverKeyword: "NeverKeyword",
  ReadonlyKeyword: "ReadonlyKeyword",
  NumberKeyword: "NumberKeyword",
  StringKeyword: "StringKeyword",
  UndefinedKeyword: "UndefinedKeyword",
  UnknownKeyword: "UnknownKeyword",
  Parameter: "Parameter",
  PropertySignature: "PropertySignature",
  IndexSignature: "IndexSignature",
  TypeReference: "TypeReference",
  TypeLiteral: "TypeLiteral",
  ArrayType: "ArrayType",
  TupleType: "TupleType",
  UnionType: "UnionType",
  IntersectionType: "IntersectionType",
  ParenthesizedType: "ParenthesizedType",
  IndexedAccessType: "IndexedAccessType",
  LiteralType: "LiteralType",
  PrefixUnaryExpression: "PrefixUnaryExpression",
  InterfaceDeclaration: "InterfaceDeclaration",
  TypeAliasDeclaration: "TypeAliasDeclaration",
  HelperDeclaration: "HelperDeclaration",
  SourceFile: "SourceFile",
} as const;

/** Names of types that are words of the language. */
export type TypeKeyword =
  | "BooleanKeyword"
  | "NeverKeyword"
  | "NumberKeyword"
  | "StringKeyword"
  | "UndefinedKeyword"
  | "UnknownKeyword";

export interface Token<
  Kind extends TypeKeyword | "FalseKeyword" | "NullKeyword" | "TrueKeyword" | "QuestionToken" | ModifierKind,
> {
  readonly kind: Kind;
}

export type ModifierKind = "ExportKeyword" | "ReadonlyKeyword";

/** Also a literal of a string type: openapi-typescript writes one as a name with quotation marks. */
export interface Identifier {
  readonly kind: "Identifier";
  readonly text: string;
  readonly escapedText: string;
}

export interface Literal {
  readonly kind: "NumericLiteral" | "StringLiteral";
  /** What the source means by it, without quotation marks. */
  readonly text: string;
}

export interface PrefixUnaryExpression {
  readonly kind: "PrefixUnaryExpression";
  readonly operator: "MinusToken";
  readonly operand: Literal;
}

export interface LiteralType {
  readonly kind: "LiteralType";
  readonly literal:
    | Literal
    | PrefixUnaryExpression
    | Token<"FalseKeyword">
    | Token<"NullKeyword">
    | Token<"TrueKeyword">;
}

export interface TypeReference {
  readonly kind: "TypeReference";
  readonly typeName: Identifier;
  readonly typeArguments: readonly TypeNode[] | undefined;
}

export interface TypeLiteral {
  readonly kind: "TypeLiteral";
  readonly members: readonly Member[];
}

export interface ArrayType {
  readonly kind: "ArrayType";
  readonly elementType: TypeNode;
}

export interface TupleType {
  readonly kind: "TupleType";
  readonly elements: readonly TypeNode[];
}

export interface UnionType {
  readonly kind: "UnionType" | "IntersectionType";
  readonly types: readonly TypeNode[];
}

export interface ParenthesizedType {
  readonly kind: "ParenthesizedType";
  readonly type: TypeNode;
}

export interface IndexedAccessType {
  readonly kind: "IndexedAccessType";
  readonly objectType: TypeNode;
  readonly indexType: TypeNode;
}

export type TypeNode =
  | Token<TypeKeyword>
  | Identifier
  | LiteralType
  | TypeReference
  | TypeLiteral
  | ArrayType
  | TupleType
  | UnionType
  | ParenthesizedType
  | IndexedAccessType;

export interface Parameter {
  readonly kind: "Parameter";
  readonly name: Identifier;
  readonly type: TypeNode;
}

export interface PropertySignature {
  readonly kind: "PropertySignature";
  readonly modifiers: readonly Token<ModifierKind>[];
  readonly name: Identifier | Literal;
  readonly questionToken: Token<"QuestionToken"> | undefined;
  readonly type: TypeNode | undefined;
  /** What stands between the marks of the comments above it. */
  leadingComments: readonly string[];
}

export interface IndexSignature {
  readonly kind: "IndexSignature";
  readonly modifiers: readonly Token<ModifierKind>[];
  readonly parameters: readonly Parameter[];
  readonly type: TypeNode;
}

export type Member = PropertySignature | IndexSignature;

export interface InterfaceDeclaration {
  readonly kind: "InterfaceDeclaration";
  readonly modifiers: readonly Token<ModifierKind>[];
  readonly name: Identifier;
  /** openapi-typescript adds to them. */
  members: readonly Member[];
}

export interface TypeAliasDeclaration {
  readonly kind: "TypeAliasDeclaration";
  readonly modifiers: readonly Token<ModifierKind>[];
  readonly name: Identifier;
  readonly type: TypeNode;
}

/** A type alias that openapi-typescript has as text. */
export interface HelperDeclaration {
  readonly kind: "HelperDeclaration";
  readonly name: Identifier;
  readonly lines: readonly string[];
}

export type Statement = InterfaceDeclaration | TypeAliasDeclaration | HelperDeclaration;

export interface SourceFile {
  readonly kind: "SourceFile";
  /** openapi-typescript sets them. */
  statements: readonly Statement[];
}
