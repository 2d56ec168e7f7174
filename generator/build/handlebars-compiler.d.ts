/**
 * The part of Handlebars' compiler that it lets others replace, and what a replacement needs of it (see "JavaScriptCompiler
 * for Custom Template Behavior" in its compiler API). The package declares no types for it.
 */
declare namespace Handlebars {
  /** Source text in pieces. */
  export type CodePiece = string | readonly CodePiece[];

  export interface CompiledProgram {
    readonly opcodes: readonly { readonly opcode: string }[];
    readonly children: readonly CompiledProgram[];
    readonly index: number;
  }

  export class JavaScriptCompiler {
    /** The class that compiles the blocks of a template. */
    compiler: typeof JavaScriptCompiler;
    /** Whether source text is made, and not a function. */
    precompile: boolean;
    useBlockParams: boolean;
    useDepths: boolean;
    environment: CompiledProgram;
    /** What all blocks of a template share: its programs, by index. */
    context: { readonly environments: readonly CompiledProgram[] };
    nameLookup(parent: CodePiece, name: string, type: "context" | "data" | "helper" | "partial"): CodePiece;
    programExpression(guid: number): string;
    invokeKnownHelper(parameters: number, name: string): void;
    /** Takes the arguments of a call from the stack. */
    setupParams(
      helper: string,
      parameters: number,
      into: CodePiece[],
    ): { readonly fn?: string; readonly inverse?: string };
    push(code: CodePiece): void;
    contextName(context: number): string;
    useRegister(name: string): void;
    quotedString(text: string): string;
  }
}
