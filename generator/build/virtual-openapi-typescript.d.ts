/** The transform of openapi-typescript with a printer of ours, put into the bundle by `openapi-typescript-plugin.ts`. */
declare module "virtual:openapi-typescript" {
  import type { DiscriminatorObject, OpenAPITSOptions } from "openapi-typescript";
  import type typescript from "typescript";

  /** What the transform works with: the options, and what its entry point would find out first. */
  export interface TransformContext extends OpenAPITSOptions {
    readonly discriminators: {
      readonly objects: Readonly<Record<string, DiscriminatorObject>>;
      readonly refsHandled: readonly string[];
    };
    /** Declarations that it adds to those it returns. */
    readonly injectFooter: typescript.Node[];
    /** What stands at a reference, or undefined. */
    readonly resolve: (reference: string) => unknown;
  }

  /** Takes a document without references to other files. */
  export function transformSchema(document: unknown, context: TransformContext): typescript.Node[];

  /** Writes the values that a discriminator can have into the schemas of the document, and tells which these are. */
  export function scanDiscriminators(
    document: unknown,
    options: OpenAPITSOptions,
  ): TransformContext["discriminators"];

  export function astToString(nodes: typescript.Node[]): string;

  /** What a `transform` of the options makes nodes with. */
  export const ts: {
    readonly factory: Pick<
      typeof typescript.factory,
      | "createArrayTypeNode"
      | "createKeywordTypeNode"
      | "createLiteralTypeNode"
      | "createStringLiteral"
      | "createTypeReferenceNode"
      | "createUnionTypeNode"
    >;
    readonly SyntaxKind: Pick<typeof typescript.SyntaxKind, "StringKeyword" | "UnknownKeyword">;
  };
}
