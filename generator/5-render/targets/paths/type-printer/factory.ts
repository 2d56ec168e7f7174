import type {
  ArrayType,
  Identifier,
  IndexedAccessType,
  IndexSignature,
  InterfaceDeclaration,
  Literal,
  LiteralType,
  Member,
  ModifierKind,
  Parameter,
  PrefixUnaryExpression,
  PropertySignature,
  Token,
  TupleType,
  TypeAliasDeclaration,
  TypeKeyword,
  TypeLiteral,
  TypeNode,
  TypeReference,
  UnionType,
} from "./nodes.ts";
import { parenthesizeOperand } from "./parentheses.ts";

type Modifiers = readonly Token<ModifierKind>[] | undefined;

/**
 * The part of TypeScript's `ts.factory` that openapi-typescript calls with our options, with the parameters and, as
 * TypeScript does it, with the parentheses that a type needs where it is put. Whatever else is called throws: it is not
 * there.
 */
export const factory = {
  createIdentifier: (text: string): Identifier => ({ kind: "Identifier", text, escapedText: text }),
  createKeywordTypeNode: <Kind extends TypeKeyword>(kind: Kind): Token<Kind> => ({ kind }),
  createModifier: <Kind extends ModifierKind>(kind: Kind): Token<Kind> => ({ kind }),
  createToken: (kind: "QuestionToken"): Token<"QuestionToken"> => ({ kind }),
  createTrue: (): Token<"TrueKeyword"> => ({ kind: "TrueKeyword" }),
  createFalse: (): Token<"FalseKeyword"> => ({ kind: "FalseKeyword" }),
  createNull: (): Token<"NullKeyword"> => ({ kind: "NullKeyword" }),
  createStringLiteral: (text: string): Literal => ({ kind: "StringLiteral", text }),
  createNumericLiteral: (value: string | number): Literal => ({
    kind: "NumericLiteral",
    text: String(value),
  }),
  createPrefixUnaryExpression: (operator: "MinusToken", operand: Literal): PrefixUnaryExpression => ({
    kind: "PrefixUnaryExpression",
    operator,
    operand,
  }),
  createLiteralTypeNode: (literal: LiteralType["literal"]): LiteralType => ({ kind: "LiteralType", literal }),
  createTypeReferenceNode: (
    name: string | Identifier,
    typeArguments?: readonly TypeNode[],
  ): TypeReference => ({ kind: "TypeReference", typeName: asIdentifier(name), typeArguments }),
  createTypeLiteralNode: (members: readonly Member[]): TypeLiteral => ({
    kind: "TypeLiteral",
    members: withoutRepeat(members),
  }),
  createArrayTypeNode: (elementType: TypeNode): ArrayType => ({
    kind: "ArrayType",
    elementType: parenthesizeOperand(elementType),
  }),
  createTupleTypeNode: (elements: readonly TypeNode[]): TupleType => ({ kind: "TupleType", elements }),
  createUnionTypeNode: (types: readonly TypeNode[]): UnionType => ({
    kind: "UnionType",
    types: types.map(parenthesizeOperand),
  }),
  createIntersectionTypeNode: (types: readonly TypeNode[]): UnionType => ({
    kind: "IntersectionType",
    types: types.map(parenthesizeOperand),
  }),
  createIndexedAccessTypeNode: (objectType: TypeNode, indexType: TypeNode): IndexedAccessType => ({
    kind: "IndexedAccessType",
    objectType: parenthesizeOperand(objectType),
    indexType,
  }),
  createPropertySignature: (
    modifiers: Modifiers,
    name: Identifier | Literal,
    questionToken: Token<"QuestionToken"> | undefined,
    type: TypeNode | undefined,
  ): PropertySignature => ({
    kind: "PropertySignature",
    modifiers: modifiers ?? none,
    name,
    questionToken,
    type,
    leadingComments: none,
  }),
  createIndexSignature: (
    modifiers: Modifiers,
    parameters: readonly Parameter[],
    type: TypeNode,
  ): IndexSignature => ({ kind: "IndexSignature", modifiers: modifiers ?? none, parameters, type }),
  createParameterDeclaration: (
    _modifiers: undefined,
    _dotDotDotToken: undefined,
    name: Identifier,
    _questionToken: undefined,
    type: TypeNode,
  ): Parameter => ({ kind: "Parameter", name, type }),
  createInterfaceDeclaration: (
    modifiers: Modifiers,
    name: string | Identifier,
    _typeParameters: undefined,
    _heritageClauses: undefined,
    members: readonly Member[],
  ): InterfaceDeclaration => ({
    kind: "InterfaceDeclaration",
    modifiers: modifiers ?? none,
    name: asIdentifier(name),
    members,
  }),
  createTypeAliasDeclaration: (
    modifiers: Modifiers,
    name: string | Identifier,
    _typeParameters: undefined,
    type: TypeNode,
  ): TypeAliasDeclaration => ({
    kind: "TypeAliasDeclaration",
    modifiers: modifiers ?? none,
    name: asIdentifier(name),
    type,
  }),
  createNodeArray: <Item>(elements: readonly Item[]): readonly Item[] => elements,
};

/** One for all: a description has a hundred thousand nodes without modifiers and comments. */
const none: readonly never[] = [];

function asIdentifier(name: string | Identifier): Identifier {
  return typeof name === "string" ? factory.createIdentifier(name) : name;
}

/**
 * openapi-typescript puts the property of a discriminator before the properties of a schema, also where the schema
 * describes that property itself: TypeScript refuses two of one name, and the description has the say.
 */
function withoutRepeat(members: readonly Member[]): readonly Member[] {
  const [first] = members;
  if (first?.kind !== "PropertySignature") return members;
  const isAgain = (member: Member) =>
    member !== first && member.kind === "PropertySignature" && member.name.text === first.name.text;
  return members.some(isAgain) ? members.slice(1) : members;
}
