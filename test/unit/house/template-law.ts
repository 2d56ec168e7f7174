import Handlebars from "handlebars";
import { helperNames } from "../../../generator/5-render/environment/helper-names.ts";

type Node = hbs.AST.Node;

const blocks = new Set(["if", "unless", "each", "with"]);
/** Numbers and booleans; `@key` would print a raw key of the description. */
const allowedData = new Set(["index", "first", "last"]);

/**
 * Everything in a template that could print text without the escaper of its context, or depends on what a view
 * happens to contain: one sentence each, with its line.
 */
export function findTemplateViolations(text: string): string[] {
  const found: string[] = [];
  const report = (node: Node, problem: string): void => {
    found.push(`line ${node.loc.start.line}: ${problem}`);
  };
  new (class extends Handlebars.Visitor {
    override MustacheStatement(node: hbs.AST.MustacheStatement): void {
      const source = nameOf(node.path);
      if (!isEscaped(node))
        report(node, `{{{${source}}}} and {{&${source}}} are the same as {{${source}}}: write that`);
      if (!(helperNames as readonly string[]).includes(source))
        report(node, `{{${source}}} has no context helper`);
      else if (node.params.length === 0) report(node, `{{${source}}} has nothing to print`);
      this.#visitArguments(node);
    }
    override BlockStatement(node: hbs.AST.BlockStatement): void {
      const name = nameOf(node.path);
      if (!blocks.has(name)) report(node, `{{#${name}}} is not one of ${[...blocks].join(", ")}`);
      if (node.program?.blockParams?.length) report(node, "blocks name nothing: `../` leads out of them");
      this.#visitArguments(node);
      this.accept(node.program);
      if (node.inverse) this.accept(node.inverse);
    }
    override PartialStatement(node: hbs.AST.PartialStatement): void {
      if (node.name.type === "SubExpression") report(node, "the name of a partial is computed");
      if (node.params.length !== 1) report(node, `{{> ${nameOf(node.name)}}} does not say what it shows`);
      this.#visitArguments(node);
    }
    override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
      report(node, "partials take no block");
    }
    override Decorator(node: hbs.AST.Decorator): void {
      report(node, "decorators are not used");
    }
    override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
      report(node, "decorators are not used");
    }
    override SubExpression(node: hbs.AST.SubExpression): void {
      report(node, "a view decides what is shown, not a helper");
    }
    override PathExpression(node: hbs.AST.PathExpression): void {
      if (node.data && !allowedData.has(node.parts.join(".")))
        report(node, `${node.original} is not allowed`);
    }

    /** Not the name of the helper, which is a path as well. */
    #visitArguments(node: { readonly params: readonly Node[]; readonly hash?: hbs.AST.Hash }): void {
      for (const parameter of node.params) this.accept(parameter);
      if (node.hash) this.accept(node.hash);
    }
  })().accept(Handlebars.parse(text));
  return found;
}

function nameOf(node: Node): string {
  return "original" in node ? String(node.original) : node.type;
}

/** The declared type lacks the field: false for `{{{x}}}` and `{{&x}}`. */
function isEscaped(node: hbs.AST.MustacheStatement): boolean {
  return "escaped" in node && node.escaped === true;
}
