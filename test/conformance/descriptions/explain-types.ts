import ts from "typescript";
import type { TypeMistake } from "./compiled-program.ts";
import { type DescriptionFacts, isDeliberate } from "./deliberate-differences.ts";
import type { TypeClaim } from "./type-claims.ts";
import { findTypeDifferences } from "./type-differences.ts";

export interface BrokenClaims {
  /** The module of the claims. */
  readonly file: string;
  readonly claims: ReadonlyMap<number, TypeClaim>;
  /** What the compiler says about it. */
  readonly errors: readonly TypeMistake[];
  readonly facts: DescriptionFacts;
}

/** A named type that is not openapi-typescript's. */
export interface ExplainedType {
  readonly name: string;
  /** Where it differs; empty if that could not be found. */
  readonly differences: readonly string[];
}

/**
 * Each claim that does not hold, with the places where the types differ. Claims that do not hold because of
 * other named types alone are left to those; so are differences that we want.
 */
export function explainTypes(
  program: ts.Program,
  { file, claims, errors, facts }: BrokenClaims,
): ExplainedType[] {
  const checker = program.getTypeChecker();
  const module = program.getSourceFile(file);
  const types = module === undefined ? new Map<number, ClaimedTypes>() : claimedTypes(module, checker);
  const claimed = new Map([...types.values()].map(({ ours, theirs }) => [ours, theirs]));
  const lines = new Map(errors.map((error) => [error.line, error]));
  const explained = [...lines.values()].map(({ line, code, message }) => {
    const claim = claims.get(line);
    const pair = types.get(line);
    if (claim === undefined || pair === undefined || code !== "TS2322")
      return {
        name: claim?.name ?? `line ${line}`,
        differences: [`${code} ${message}`],
        inherited: false,
        isSame: false,
      };
    const found = findTypeDifferences(checker, pair.ours, pair.theirs, claimed);
    const differences = found
      .filter((difference) => !isDeliberate(difference, facts, claim.pointer))
      .map(({ path, ours, theirs }) => `${path}: ${shorten(ours)} for ${shorten(theirs)}`);
    const isSame =
      found.length === 0 &&
      checker.isTypeAssignableTo(pair.ours, pair.theirs) &&
      checker.isTypeAssignableTo(pair.theirs, pair.ours);
    return { name: claim.name, differences, inherited: found.length === 0, isSame };
  });
  const own = explained.filter(({ differences }) => differences.length > 0);
  // `{ a } & { b }` and `{ a; b }` are not identical, and mean the same. All differences come from somewhere; if none was found, that itself has to be looked at.
  const unexplained = explained.every(({ inherited }) => inherited)
    ? explained.filter(({ isSame }) => !isSame)
    : [];
  return [...own, ...unexplained];
}

interface ClaimedTypes {
  readonly ours: ts.Type;
  readonly theirs: ts.Type;
}

/** The types in each `Identical<Ours, Theirs>`, by line from 1. */
function claimedTypes(module: ts.SourceFile, checker: ts.TypeChecker): Map<number, ClaimedTypes> {
  const found = new Map<number, ClaimedTypes>();
  for (const statement of module.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const [declaration] = statement.declarationList.declarations;
    const type = declaration?.type;
    if (type === undefined || !ts.isTypeReferenceNode(type)) continue;
    const [ours, theirs] = type.typeArguments ?? [];
    if (ours === undefined || theirs === undefined) continue;
    const line = module.getLineAndCharacterOfPosition(statement.getStart(module)).line + 1;
    found.set(line, { ours: checker.getTypeFromTypeNode(ours), theirs: checker.getTypeFromTypeNode(theirs) });
  }
  return found;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
