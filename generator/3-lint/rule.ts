import type { Bundle } from "../2-resolve/bundle.ts";
import type { Arguments, Code } from "../diagnostics/catalog.ts";
import type { PathOperations } from "./path-operations.ts";
import type { Survey } from "./survey.ts";

/** One thing that can be wrong with a description. */
export interface Rule<C extends Code = Code> {
  readonly code: C;
  /** Reports all places where it is wrong. */
  check(context: RuleContext, report: Report<C>): void | Promise<void>;
}

export interface RuleContext extends Survey {
  readonly bundle: Bundle;
  /** The paths with their operations, and the parameters of both. */
  readonly paths: readonly PathOperations[];
}

/** Reports the rule's diagnostic at a pointer into the bundle. */
type Report<C extends Code> = (args: Arguments<C>, place: Place, related?: RelatedPlace) => void;

export interface Place {
  readonly pointer: string;
  readonly at?: "key" | "value";
}

interface RelatedPlace extends Place {
  readonly message: string;
}

/** Names the rule's type after its code, so that what it reports fits the catalogue. */
export function rule<C extends Code>(code: C, check: Rule<C>["check"]): Rule<C> {
  return { code, check };
}
