import type { Constraint, Operation, Schema } from "../../4-model/types.ts";
import { type Code, code, identifier, join } from "../environment/code.ts";
import type { Text } from "../environment/text.ts";
import { lineWidth } from "../typescript/layout.ts";
import { type CheckOptions, checkFunction } from "./check-function.ts";
import { checkRequired, checkSchema } from "./check-schema.ts";
import { ruleStatements } from "./rule-statements.ts";
import { ifThen, type Statement, statement } from "./statement.ts";
import { inside, reportIssue, type Target, variable } from "./target.ts";

export interface ParameterCheckOptions extends CheckOptions {
  /** A rule as a sentence, for the message of its issue. */
  readonly sentence: (constraint: Constraint) => Text;
}

/** A property of the parameters object: a parameter, or the body. */
interface Member {
  readonly property: string;
  readonly required: boolean;
  readonly schema: Schema | undefined;
  readonly isTime: boolean;
}

/**
 * The function that checks all parameters of an operation: each by its schema, then that there are no others, then the
 * rules between them. A member that is `undefined` counts as absent.
 */
export function parametersCheckFunction(operation: Operation, options: ParameterCheckOptions): Code {
  return checkFunction(options, (target) => {
    const isObject = options.module.runtime("checks", "isObject");
    const notAnObject = [reportIssue(target, "type", "must be an object"), statement(code`return;`)];
    const variables = new Map<string, Code>();
    const checks = membersOf(operation).flatMap((member) => {
      const value = variable(target, member.property);
      variables.set(member.property, value);
      return memberStatements(member, value, target);
    });
    const scope = { target, operation, variables, sentence: options.sentence };
    const rules = operation.constraints.flatMap((constraint) => ruleStatements(constraint, scope));
    return [
      ifThen(code`!${isObject}(${target.value})`, notAnObject),
      ...checks,
      unknownStatement(operation, target),
      ...rules,
    ];
  });
}

/** Whether a parameter is a time in seconds, which may also be given as a Date. */
export function isUnixTime(schema: Schema): boolean {
  return schema.kind === "keywords" && schema.number?.format === "unix-time";
}

function membersOf({ parameters, body }: Operation): Member[] {
  const members: Member[] = parameters.map(({ property, required, schema }) => ({
    property,
    required,
    schema,
    isTime: isUnixTime(schema),
  }));
  if (body?.kind !== "content") return members;
  const { sent } = body;
  // Bytes are whatever fetch can send; the client says so when it cannot.
  const schema = sent.format === "binary" ? undefined : sent.schema;
  return [...members, { property: body.property, required: body.required, schema, isTime: false }];
}

function memberStatements(
  { property, required, schema, isTime }: Member,
  value: Code,
  target: Target,
): Statement[] {
  const getOwn = target.check.module.runtime("checks", "getOwn");
  const own = code`${getOwn}(${target.value}, ${property})`;
  const read = isTime ? code`${target.check.module.runtime("checks", "toUnixTime")}(${own})` : own;
  const declaration = statement(code`const ${value} = ${read};`);
  const member = inside(target, code`${property}`, value, property);
  const anything: Schema = { kind: "boolean", pointer: "", value: true };
  if (required) return [declaration, ...checkRequired(schema ?? anything, member)];
  const checks = checkSchema(schema ?? anything, member);
  return checks.length === 0 ? [declaration] : [declaration, ifThen(code`${value} !== undefined`, checks)];
}

/** Reports members that are no parameters: a misspelled name would silently not be sent. */
function unknownStatement(operation: Operation, target: Target): Statement {
  const { module } = target.check;
  const known = identifier(module.name("knownParameters"));
  const names = membersOf(operation).map(({ property }) => code`${property}`);
  const set = code`const ${known}: ReadonlySet<string> = /* @__PURE__ */ new Set`;
  const inline = code`${set}([${join(names, ", ")}]);`;
  const isShort = inline.toString().length <= lineWidth;
  module.declare(isShort ? inline : code`${set}([\n  ${join(names, ",\n")},\n]);`);
  const checkKnown = module.runtime("checks", "checkKnown");
  return statement(code`${checkKnown}(${target.value}, ${known}, issues);`);
}
