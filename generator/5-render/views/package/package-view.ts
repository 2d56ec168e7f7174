import type { ApiModel, Operation } from "../../../4-model/types.ts";
import { optionalText, type Text, text } from "../../environment/text.ts";
import type { Rendering } from "../../targets/target.ts";
import { hasCases } from "../cases/cases.ts";
import { hasParameters } from "../client/operation-types.ts";
import { parameterNames } from "../client/parameters-view.ts";

export interface PackageView {
  readonly name: string;
  readonly version: string;
  readonly description: Text;
  /** An SPDX identifier. */
  readonly license: Text | undefined;
  readonly hasCases: boolean;
}

export function packageView({ model, package: { name, version } }: Rendering): PackageView {
  return {
    name,
    version,
    description: text(`Client, validators and docs of ${model.title}`),
    license: optionalText(model.license?.identifier),
    hasCases: hasCases(model),
  };
}

export interface ReadmeView {
  readonly title: Text;
  readonly description: Text | undefined;
  readonly install: Text;
  readonly example: Text | undefined;
  /** How to get the JSON Schema of a validator. */
  readonly jsonSchema: Text | undefined;
  readonly translation: Text;
  readonly pathsImport: Text;
  readonly hasCases: boolean;
  readonly operations: readonly {
    readonly name: Text;
    readonly page: Text;
    readonly request: Text;
    readonly summary: Text | undefined;
  }[];
}

export function readmeView({ model, package: { name } }: Rendering, example: string | undefined): ReadmeView {
  return {
    title: text(model.title),
    description: optionalText(model.description),
    install: text(`npm install ${name}`),
    example: optionalText(example?.trimEnd()),
    jsonSchema: optionalText(jsonSchemaExample(model, name)),
    translation: text(translation(name)),
    hasCases: hasCases(model),
    pathsImport: text(`import type { paths } from "${name}/paths"`),
    operations: model.operations.map(readmeOperation),
  };
}

/** About the parameters of the first operation that has any, or else about the first schema. */
function jsonSchemaExample({ operations, schemas }: ApiModel, name: string): string | undefined {
  const operation = operations.find(hasParameters);
  const validator = operation ? parameterNames(operation).schema : schemas[0]?.name;
  if (validator === undefined) return undefined;
  return [
    `import { ${validator} } from ${JSON.stringify(name)};`,
    `import { withJsonSchema } from ${JSON.stringify(`${name}/json-schema`)};`,
    "",
    `const { jsonSchema } = withJsonSchema(${validator})["~standard"];`,
    'const schema = jsonSchema.input({ target: "draft-2020-12" });',
  ].join("\n");
}

/** How issues are said in another language. */
function translation(name: string): string {
  return `import { type IssueMessages, translateIssues } from "${name}";

const messages: IssueMessages = {
  required: "fehlt",
  maxLength: (limit) => \`darf höchstens \${limit} Zeichen haben\`,
};
const issues = translateIssues(error.issues, messages);`;
}

function readmeOperation({ name, file, method, path, summary, description }: Operation) {
  return {
    name: text(name),
    page: text(`docs/${file}.md`),
    request: text(`${method.toUpperCase()} ${path}`),
    summary: optionalText(summary ?? firstSentence(description)),
  };
}

function firstSentence(description: string | undefined): string | undefined {
  return /^.*?[.!?](?=\s|$)/s.exec(description ?? "")?.[0] ?? description;
}
