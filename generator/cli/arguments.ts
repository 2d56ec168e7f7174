import { standardInput } from "../1-load/standard-input.ts";

/**
 * Keeps paths from cac, which reads `1.0` as the number 1 and swallows a lone `-`: here it is standard input, and
 * every argument that is no option is a path.
 */
export function pathArguments(argv: readonly string[]): string[] {
  return argv.flatMap((argument) => {
    const [, option, value] = /^(--output|-o|--overlay)=(.*)$/s.exec(argument) ?? [];
    return option === undefined ? [asPath(argument)] : [option, asPath(value ?? "")];
  });
}

function asPath(argument: string): string {
  if (argument === "-") return standardInput;
  return argument !== "" && !Number.isNaN(Number(argument)) ? `./${argument}` : argument;
}
