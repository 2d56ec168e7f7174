import { writeComment } from "./comment.ts";
import type {
  Identifier,
  Literal,
  LiteralType,
  Member,
  ModifierKind,
  SourceFile,
  Statement,
  Token,
  TypeKeyword,
  TypeNode,
} from "./nodes.ts";
import { quote } from "./quote.ts";
import { TextWriter } from "./text-writer.ts";

/** Prints a file, laid out as TypeScript's printer does it. */
export function printFile({ statements }: SourceFile): string {
  const writer = new TextWriter();
  for (const statement of statements) {
    writeStatement(statement, writer);
    writer.writeLine();
  }
  return writer.text;
}

function writeStatement(statement: Statement, writer: TextWriter): void {
  switch (statement.kind) {
    case "HelperDeclaration":
      for (const line of statement.lines) {
        writer.write(line);
        writer.writeLine();
      }
      return;
    case "InterfaceDeclaration":
      writeModifiers(statement.modifiers, writer);
      writer.write(`interface ${statement.name.text} {`);
      writeMembers(statement.members, writer);
      writer.writeLine();
      writer.write("}");
      return;
    case "TypeAliasDeclaration":
      writeModifiers(statement.modifiers, writer);
      writer.write(`type ${statement.name.text} = `);
      writeType(statement.type, writer);
      writer.write(";");
      return;
  }
  unknownNode(statement);
}

const modifierText: Readonly<Record<ModifierKind, string>> = {
  ExportKeyword: "export ",
  ReadonlyKeyword: "readonly ",
};

function writeModifiers(modifiers: readonly Token<ModifierKind>[], writer: TextWriter): void {
  for (const modifier of modifiers) writer.write(modifierText[modifier.kind]);
}

function writeMembers(members: readonly Member[], writer: TextWriter): void {
  writer.writeLine();
  writer.indent += 1;
  for (const member of members) {
    writeMember(member, writer);
    writer.writeLine();
  }
  writer.indent -= 1;
}

function writeMember(member: Member, writer: TextWriter): void {
  if (member.kind === "PropertySignature") {
    for (const comment of member.leadingComments) writeComment(comment, writer);
    writeModifiers(member.modifiers, writer);
    writer.write(nameText(member.name));
    if (member.questionToken) writer.write("?");
  } else {
    writeModifiers(member.modifiers, writer);
    writer.write("[");
    writeList(member.parameters, ", ", writer, ({ name, type }) => {
      writer.write(`${name.text}: `);
      writeType(type, writer);
    });
    writer.write("]");
  }
  if (member.type) {
    writer.write(": ");
    writeType(member.type, writer);
  }
  writer.write(";");
}

function nameText(name: Identifier | Literal): string {
  return name.kind === "Identifier" ? name.text : literalText(name);
}

const keywordText: Readonly<Record<TypeKeyword, string>> = {
  BooleanKeyword: "boolean",
  NeverKeyword: "never",
  NumberKeyword: "number",
  StringKeyword: "string",
  UndefinedKeyword: "undefined",
  UnknownKeyword: "unknown",
};

function writeType(type: TypeNode, writer: TextWriter): void {
  switch (type.kind) {
    case "BooleanKeyword":
    case "NeverKeyword":
    case "NumberKeyword":
    case "StringKeyword":
    case "UndefinedKeyword":
    case "UnknownKeyword":
      writer.write(keywordText[type.kind]);
      return;
    case "Identifier":
      writer.write(type.text);
      return;
    case "LiteralType":
      writer.write(literalText(type.literal));
      return;
    case "TypeReference":
      writer.write(type.typeName.text);
      if (!type.typeArguments) return;
      writer.write("<");
      writeTypes(type.typeArguments, ", ", writer);
      writer.write(">");
      return;
    case "TypeLiteral":
      writer.write("{");
      if (type.members.length > 0) writeMembers(type.members, writer);
      writer.write("}");
      return;
    case "ArrayType":
      writeType(type.elementType, writer);
      writer.write("[]");
      return;
    case "TupleType":
      writeTuple(type.elements, writer);
      return;
    case "UnionType":
      writeTypes(type.types, " | ", writer);
      return;
    case "IntersectionType":
      writeTypes(type.types, " & ", writer);
      return;
    case "ParenthesizedType":
      writer.write("(");
      writeType(type.type, writer);
      writer.write(")");
      return;
    case "IndexedAccessType":
      writeType(type.objectType, writer);
      writer.write("[");
      writeType(type.indexType, writer);
      writer.write("]");
      return;
  }
  unknownNode(type);
}

/** Each element on a line of its own, as TypeScript prints them. */
function writeTuple(elements: readonly TypeNode[], writer: TextWriter): void {
  writer.write("[");
  writer.writeLine();
  writer.indent += 1;
  for (const [index, element] of elements.entries()) {
    writeType(element, writer);
    if (index < elements.length - 1) writer.write(",");
    writer.writeLine();
  }
  writer.indent -= 1;
  writer.write("]");
}

function writeTypes(types: readonly TypeNode[], separator: string, writer: TextWriter): void {
  writeList(types, separator, writer, (type) => writeType(type, writer));
}

function writeList<Item>(
  items: readonly Item[],
  separator: string,
  writer: TextWriter,
  writeItem: (item: Item) => void,
): void {
  for (const [index, item] of items.entries()) {
    if (index > 0) writer.write(separator);
    writeItem(item);
  }
}

function literalText(literal: LiteralType["literal"]): string {
  switch (literal.kind) {
    case "StringLiteral":
      return quote(literal.text);
    case "NumericLiteral":
      return literal.text;
    case "PrefixUnaryExpression":
      return `-${literalText(literal.operand)}`;
    case "TrueKeyword":
      return "true";
    case "FalseKeyword":
      return "false";
    case "NullKeyword":
      return "null";
  }
  return unknownNode(literal);
}

/** For another version of openapi-typescript, which may make what this one does not. */
function unknownNode(node: never): never {
  throw new Error(`There is no way yet to print ${JSON.stringify(node)}`);
}
