import { isAny } from "../../4-model/possible-values.ts";
import type { SchemaLookup } from "../../4-model/schema-walk.ts";
import type { Constraint, MediaType, Operation, Schema } from "../../4-model/types.ts";
import { type Code, code, identifier, join } from "../environment/code.ts";
import type { Text } from "../environment/text.ts";
import { lineWidth } from "../typescript/layout.ts";
import { type CheckOptions, checkFunction } from "./check-function.ts";
import { checkSchema } from "./check-schema.ts";
import { memberStatements } from "./member-statements.ts";
import type { RuleScope } from "./rule-scope.ts";
import { ruleStatements } from "./rule-statements.ts";
import { ruleValues } from "./rule-values.ts";
import { ifReported, ifThen, type Statement, statement } from "./statement.ts";
import { inBlock, inside, notFitting, reportIssue, type Target, variable } from "./target.ts";

export interface ParameterCheckOptions extends CheckOptions {
  /** A rule as a sentence, for the message of its issue. */
  readonly sentence: (constraint: Constraint) => Text;
  /** Where the schemas with a name are. */
  readonly schemas: SchemaLookup;
  /** The set of the names of all parameters: `knownNames`. */
  readonly known: Code;
}

/** A property of the parameters object: a parameter, or the body. */
interface Member {
  readonly property: string;
  readonly required: boolean;
  readonly schema: Schema | undefined;
  readonly isTime: boolean;
  /** Whether an empty text is a value, whatever the schema says. */
  readonly allowsEmpty: boolean;
}

/** A member, and the variable of the function that holds it. */
interface CheckedMember extends Member {
  readonly variable: Code;
  /** Whether something else asks for the variable: without a check of its own, nobody would read it otherwise. */
  readonly isUsed: boolean;
  /** What is checked where it is given, instead of its schema. */
  readonly checks?: readonly Statement[];
}

/**
 * A function about all parameters of an operation: each by its schema, then that there are no others, then the rules between
 * them. A member that is `undefined` counts as absent.
 */
export function parametersFunction(operation: Operation, options: ParameterCheckOptions): Code {
  return checkFunction(options, (target) => {
    const isObject = options.module.runtime("checks", "isObject");
    const report = reportIssue(target, "type", "must be an object");
    const notAnObject = report.ends ? [report] : [report, statement(code`return;`)];
    const members = membersOf(operation).map((member) => ({
      ...member,
      variable: variable(target, member.property),
    }));
    const used = new Set<string>();
    const variableOf = (property: string) => {
      used.add(property);
      return members.find((member) => member.property === property)?.variable;
    };
    const body = operation.body?.kind === "content" ? operation.body : undefined;
    const bodyVariable = body && variable(target, body.property);
    const { scope, declarations } = ruleScope(operation, options, {
      target,
      variableOf: (property) => (property === body?.property ? bodyVariable : variableOf(property)),
    });
    const rules = operation.constraints.flatMap((constraint) => ruleStatements(constraint, scope));
    const isUsed = declarations.length > 0;
    const bodyChecks =
      body && bodyVariable
        ? bodyStatements(body, { target, variableOf, variable: bodyVariable, isUsed })
        : [];
    const checks = members.flatMap((member) =>
      parameterStatements({ ...member, isUsed: used.has(member.property) }, target),
    );
    return [
      ifThen(code`!${isObject}(${target.value})`, notAnObject),
      ...checks,
      ...bodyChecks,
      unknownStatement(options.known, target),
      ...declarations,
      ...rules,
    ];
  });
}

interface Variables {
  readonly target: Target;
  /** The variable that holds a property of the parameters object. */
  readonly variableOf: (property: string) => Code | undefined;
}

/** What rules need to know, and the variables for what they look at inside of the body, as they ask for them. */
function ruleScope(operation: Operation, options: ParameterCheckOptions, variables: Variables) {
  const { target } = variables;
  const declarations: Statement[] = [];
  const inside = new Map<string, Code>();
  const values = ruleValues(operation, options.schemas);
  const factsOf = (name: string) => {
    const value = values.get(name);
    if (!value) throw new Error(`No rule names ${JSON.stringify(name)}`);
    return value;
  };
  const variableOf = (name: string) => {
    const { property, keys } = factsOf(name);
    const whole = variables.variableOf(property);
    if (!whole) throw new Error(`There is no variable for ${JSON.stringify(property)}`);
    if (keys.length === 0) return whole;
    const known = inside.get(name);
    if (known) return known;
    const made = variable(target, property, ...keys);
    const getInside = options.module.runtime("checks", "getInside");
    const path = join(
      keys.map((item) => code`${item}`),
      ", ",
    );
    declarations.push(statement(code`const ${made} = ${getInside}(${whole}, ${path});`));
    inside.set(name, made);
    return made;
  };
  const scope: RuleScope = { target, sentence: options.sentence, factsOf, variableOf };
  return { scope, declarations };
}

/** The names that a parameters object may have, in a set. */
export function knownNames(name: string, operation: Operation): Code {
  const { body } = operation;
  const members = [...membersOf(operation), ...(body?.kind === "content" ? [body] : [])];
  const names = members.map(({ property }) => code`${property}`);
  const set = code`const ${identifier(name)}: ReadonlySet<string> = /* @__PURE__ */ new Set`;
  const inline = code`${set}([${join(names, ", ")}]);`;
  const isShort = inline.toString().length <= lineWidth;
  return isShort ? inline : code`${set}([\n  ${join(names, ",\n")},\n]);`;
}

/** Whether a parameter is a time in seconds, which may also be given as a Date. */
export function isUnixTime(schema: Schema): boolean {
  return schema.kind === "keywords" && schema.number?.format === "unix-time";
}

/** The parameters, and the media type of the body where there is a choice. */
function membersOf({ parameters, body }: Operation): Member[] {
  const members: Member[] = parameters.map(({ property, required, schema, allowEmptyValue }) => ({
    property,
    required,
    schema,
    isTime: isUnixTime(schema),
    allowsEmpty: allowEmptyValue,
  }));
  if (body?.kind !== "content" || body.choice === undefined) return members;
  const { pointer, content, choice } = body;
  const values = content.map(({ mediaType }) => mediaType);
  const schema: Schema = { kind: "keywords", pointer, annotations: {}, type: ["string"], enum: values };
  return [...members, { property: choice, required: false, schema, isTime: false, allowsEmpty: false }];
}

/** The body, by the schema of the media type that is chosen. */
function bodyStatements(
  { property, choice, required, content, sent }: Extract<Operation["body"], { kind: "content" }>,
  { target, variableOf, variable: value, isUsed }: Variables & Pick<CheckedMember, "variable" | "isUsed">,
): readonly Statement[] {
  const member: CheckedMember = {
    property,
    required,
    schema: checkedSchema(sent),
    isTime: false,
    allowsEmpty: false,
    variable: value,
    isUsed,
  };
  const chosen = choice === undefined ? undefined : variableOf(choice);
  if (chosen === undefined) return parameterStatements(member, target);
  const checks = content.reduceRight<Statement[]>((otherwise, media) => {
    const schema = checkedSchema(media);
    const statements = schema
      ? checkSchema(schema, inBlock(inside(target, code`${property}`, value, property)))
      : [];
    if (statements.length === 0 && otherwise.length === 0) return [];
    const isUsual = media.mediaType === sent.mediaType;
    const given = isUsual ? code`(${chosen} ?? ${media.mediaType})` : chosen;
    return [ifThen(code`${given} === ${media.mediaType}`, statements, otherwise)];
  }, []);
  return parameterStatements({ ...member, checks }, target);
}

/** Bytes are whatever fetch can send; the client says so when it cannot. */
function checkedSchema({ format, schema }: MediaType): Schema | undefined {
  return format === "binary" ? undefined : schema;
}

function parameterStatements(member: CheckedMember, target: Target): readonly Statement[] {
  const { property, required, schema, allowsEmpty, checks, variable: value, isUsed } = member;
  // Made where it is printed: whatever it calls is imported with it.
  const declaration = () => statement(code`const ${value} = ${ownMember(member, target)};`);
  const own = ownChecks(member, target);
  if (own.length > 0) return [declaration(), ...parameterInPlace(member, own, target)];
  const isAnything = schema === undefined || allowsEmpty || checks !== undefined || isAny(schema);
  if (isAnything && !required) return isUsed ? [declaration()] : [];
  // The function that decides asks for a value more than once.
  const isDeclared = isUsed || target.check.mode === "decide";
  const given = isDeclared ? value : ownMember(member, target);
  const described = { name: property, schema: isAnything ? undefined : schema, required, value: given };
  const statements = memberStatements(described, target);
  return isDeclared ? [declaration(), ...statements] : statements;
}

/** A parameter that is checked without a function of its own. */
function parameterInPlace(
  { property, required, variable: value }: CheckedMember,
  checks: readonly Statement[],
  target: Target,
): readonly Statement[] {
  if (!required) return [ifThen(code`${value} !== undefined`, checks)];
  const report = reportIssue(target, "required", "is required", code`${property}`);
  return ifReported(code`${value} === undefined`, report, checks);
}

/** What is checked in place. */
function ownChecks(
  { property, schema, allowsEmpty, checks, variable: value }: CheckedMember,
  target: Target,
): readonly Statement[] {
  if (checks) return checks;
  if (!schema || !allowsEmpty) return [];
  const always = checkSchema(schema, inside(target, code`${property}`, value, property));
  return always.length === 0 ? [] : [ifThen(code`${value} !== ${""}`, always)];
}

/** `toUnixTime(getOwn(value, "start_time"))`: what an object inherits is no parameter. */
function ownMember({ property, isTime }: Member, target: Target): Code {
  const { module } = target.check;
  const own = code`${module.runtime("checks", "getOwn")}(${target.value}, ${property})`;
  return isTime ? code`${module.runtime("checks", "toUnixTime")}(${own})` : own;
}

/** Reports members that are no parameters: a misspelled name would silently not be sent. */
function unknownStatement(known: Code, { value, check: { mode, module } }: Target): Statement {
  if (mode === "decide") {
    return ifThen(code`!${module.runtime("checks", "isKnown")}(${value}, ${known})`, [notFitting]);
  }
  const explainUnknown = module.runtime("checks", "explainUnknown");
  return statement(code`${explainUnknown}(${value}, ${known}, issues);`);
}
