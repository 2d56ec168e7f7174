import typescript from "typescript";

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a config that is data, from the type and the doc comments of `Config`: editors complete and explain
 * its fields from it. What only a program can say (functions) is left out.
 */
export function configSchema(file: string): JsonSchema {
  const options = { strict: true, allowImportingTsExtensions: true, noEmit: true, types: [] };
  const program = typescript.createProgram({
    rootNames: [file],
    options: { ...options, module: typescript.ModuleKind.NodeNext, target: typescript.ScriptTarget.ES2022 },
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const config = symbol && checker.getExportsOfModule(symbol).find(({ name }) => name === "Config");
  if (!config) throw new Error(`There is no Config in ${file}`);
  const { properties, ...rest } = objectSchema(checker.getDeclaredTypeOfSymbol(config), checker);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "ashlar.config",
    description: aboutOf(config, checker),
    ...rest,
    properties: { $schema: { type: "string" }, ...(typeof properties === "object" && properties) },
  };
}

function schemaOf(type: typescript.Type, checker: typescript.TypeChecker): JsonSchema | undefined {
  const known = checker.getNonNullableType(type);
  if (known.isUnion()) return { enum: known.types.map((member) => literalOf(member, checker)) };
  if (known.flags & typescript.TypeFlags.String) return { type: "string" };
  if (checker.isArrayType(known)) {
    const [item] = checker.getTypeArguments(known as typescript.TypeReference);
    const items = item && schemaOf(item, checker);
    return items && { type: "array", items };
  }
  if (known.getCallSignatures().length > 0) return undefined;
  return objectSchema(known, checker);
}

function literalOf(type: typescript.Type, checker: typescript.TypeChecker): string | number {
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  throw new Error(`A config has no ${checker.typeToString(type)}`);
}

function objectSchema(type: typescript.Type, checker: typescript.TypeChecker): JsonSchema {
  const fields = type.getProperties().flatMap((field) => {
    const schema = schemaOf(checker.getTypeOfSymbol(field), checker);
    const description = aboutOf(field, checker);
    return schema ? [[field.name, { ...(description && { description }), ...schema }] as const] : [];
  });
  const required = type
    .getProperties()
    .filter((field) => !(field.flags & typescript.SymbolFlags.Optional))
    .map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(fields),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function aboutOf(symbol: typescript.Symbol, checker: typescript.TypeChecker): string {
  return typescript.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, " ");
}
