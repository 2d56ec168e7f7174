import ts from "typescript";

/** A place in generated code where the compiler is told to look away. */
export interface Suppression {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** All of them in a file: `any`, assertions that nothing supports, and comments that silence. */
export function findSuppressions(file: ts.SourceFile): Suppression[] {
  const found: Suppression[] = [];
  const add = (position: number, text: string) =>
    found.push({
      file: file.fileName,
      line: file.getLineAndCharacterOfPosition(position).line + 1,
      text,
    });
  for (const { index, 0: text } of file.text.matchAll(silencingComment)) add(index, text.trim());
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) add(node.getStart(file), "any");
    if (isDoubleAssertion(node)) add(node.getStart(file), "an assertion of an assertion");
    if (ts.isNonNullExpression(node)) add(node.getStart(file), "an assertion with !");
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Compilers take only comments that begin with the directive; a doc comment may have it in its text. */
const silencingComment = /^[ \t]*\/[/*][/*\s]*@ts-\w+.*$/gm;

function isDoubleAssertion(node: ts.Node): boolean {
  return ts.isAsExpression(node) && ts.isAsExpression(skipParentheses(node.expression));
}

function skipParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? skipParentheses(node.expression) : node;
}
