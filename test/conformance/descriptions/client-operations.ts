import ts from "typescript";

/** `GET /pets` for each operation of a module of the client: wherever an object has both a method and a path. */
export function clientOperations(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const method = stringProperty(node, "method");
      const path = stringProperty(node, "path");
      if (method !== undefined && path !== undefined) found.push(`${method} ${path}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function stringProperty(object: ts.ObjectLiteralExpression, name: string): string | undefined {
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    if (!ts.isIdentifier(property.name) || property.name.text !== name) continue;
    if (ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return undefined;
}
