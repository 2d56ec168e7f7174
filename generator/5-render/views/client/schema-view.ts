import type { KeywordSchema, NamedSchema, ObjectKeywords, Schema } from "../../../4-model/types.ts";
import { type Code, code, identifier } from "../../environment/code.ts";
import type { Rendering } from "../../targets/target.ts";
import { annotated, callAssignment } from "../../typescript/layout.ts";
import { functionNames, ModuleScope } from "../../typescript/module-scope.ts";
import { schemaDoc } from "../../typescript/schema-doc.ts";
import { memberLines, typeExpression } from "../../typescript/type-expression.ts";
import { schemaFunction } from "../../validator/check-function.ts";
import { fillFunction } from "../../validator/fill-function.ts";

/** A module of `src/schemas/`: a type, its validator, and the functions that decide and explain whether a value fits it. */
export interface SchemaView {
  readonly imports: Code;
  readonly doc: Code;
  readonly type: Code;
  readonly name: Code;
  readonly definition: Code;
  readonly declarations: readonly Code[];
  readonly fitsFunction: Code;
  readonly checkFunction: Code;
}

export function schemaView(named: NamedSchema, { schemas, unsupported }: Rendering): SchemaView {
  const { name, schema } = named;
  const names = functionNames(name);
  const module = new ModuleScope({ schemas, folder: "schemas", own: [name, ...Object.values(names)] });
  const type = typeDeclaration(named, module);
  const exported = { module, exported: true, unsupported };
  const fitsFunction = schemaFunction(schema, { ...exported, mode: "decide", name: names.decide });
  const checkFunction = schemaFunction(schema, { ...exported, mode: "explain", name: names.explain });
  const filling = fillFunction(schema, { ...exported, name: names.fill });
  if (filling) module.declare(filling);
  module.runtime("schema", "defineSchema");
  module.runtime("schema", "type Schema");
  return {
    imports: module.imports(),
    doc: schemaDoc(schema),
    type,
    name: identifier(name),
    definition: callAssignment(
      code`export const ${identifier(name)}: Schema<${identifier(name)}>`,
      code`/* @__PURE__ */ defineSchema`,
      [
        identifier(names.decide),
        identifier(names.explain),
        code`${name}`,
        ...(filling ? [identifier(names.fill)] : []),
      ],
    ),
    declarations: module.declarations,
    fitsFunction,
    checkFunction,
  };
}

/** An interface where the schema is an object with known properties: compilers and editors show it by its name. */
function typeDeclaration({ name, schema }: NamedSchema, module: ModuleScope): Code {
  const named = (target: NamedSchema["name"]) => module.schemaType(target);
  if (isInterface(schema)) {
    return code`export interface ${identifier(name)} {\n${memberLines(schema.object, named)}\n}`;
  }
  return code`${annotated(code`export type ${identifier(name)} =`, typeExpression(schema, named).code)};`;
}

function isInterface(schema: Schema): schema is KeywordSchema & { readonly object: ObjectKeywords } {
  if (schema.kind !== "keywords" || !schema.object || schema.enum || schema.const !== undefined) return false;
  const { type, object, allOf, anyOf, oneOf, reference } = schema;
  const isObject = type === undefined || (type.length === 1 && type[0] === "object");
  return isObject && object.properties.length > 0 && !allOf && !anyOf && !oneOf && !reference;
}
