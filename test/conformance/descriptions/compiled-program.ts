import { readFileSync } from "node:fs";
import ts from "typescript";
import { strictestOptions } from "../../report/compiler-options.ts";

const { options } = ts.convertCompilerOptionsFromJson(strictestOptions, "/");

/** The files that all packages have, read and bound once: the compiler's, openapi-fetch's and the runtime. */
const shared = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();
const isShared = /\/node_modules\/|\/src\/runtime\//;

/** A program of TypeScript 5.9 under the strictest flags. */
export function compileProgram(files: readonly string[]): ts.Program {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (!isShared.test(name)) return read.call(host, name, ...rest);
    const text = readFileSync(name, "utf8");
    const known = shared.get(name);
    if (known?.text === text) return known.file;
    const file = read.call(host, name, ...rest);
    if (file !== undefined) shared.set(name, { text, file });
    return file;
  };
  return ts.createProgram(files, options, host);
}

/** An error of a compiler. */
export interface TypeMistake {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** What TypeScript 5.9 says about a program. */
export function typeErrorsOf(program: ts.Program): TypeMistake[] {
  return ts.getPreEmitDiagnostics(program).map(({ file, start, code, messageText }) => ({
    file: file?.fileName ?? "",
    line: file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1,
    code: `TS${code}`,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}
