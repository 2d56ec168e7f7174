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
  for (const { range } of directives(file)) add(range.pos, file.text.slice(range.pos, range.end).trim());
  for (const { index, 0: text } of file.text.matchAll(/^[ \t]*\/[/*][/*\s]*@ts-nocheck.*$/gm))
    add(index, text);
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) add(node.getStart(file), "any");
    if (isDoubleAssertion(node)) add(node.getStart(file), "an assertion of an assertion");
    if (ts.isNonNullExpression(node)) add(node.getStart(file), "an assertion with !");
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What the compiler itself takes for a directive: not what looks like one in the middle of a comment. */
function directives(file: ts.SourceFile): readonly { readonly range: ts.TextRange }[] {
  return (file as ts.SourceFile & CommentDirectives).commentDirectives ?? [];
}

/** Not declared by the compiler, though every source file has it. */
interface CommentDirectives {
  readonly commentDirectives?: readonly { readonly range: ts.TextRange }[];
}

function isDoubleAssertion(node: ts.Node): boolean {
  return ts.isAsExpression(node) && ts.isAsExpression(skipParentheses(node.expression));
}

function skipParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? skipParentheses(node.expression) : node;
}
