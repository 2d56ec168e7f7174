// @ts-check
// JavaScript, because Node 20 starts a worker from no TypeScript, neither in the tests nor in a checkout.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

// Required, not imported: before Node imports the 9 MB of a CommonJS compiler, it reads them twice for their exports.
const require = createRequire(import.meta.url);
/** @type {typeof import("openapi-typescript")} */
const { astToString, scanDiscriminators, transformSchema } = require("openapi-typescript");
/** @type {typeof import("typescript")} */
const ts = require("typescript");

/**
 * Calls openapi-typescript's `transformSchema` on the bundled document, which skips the lint and the bundling that have
 * been done before and take most of the time of its own entry point. Every `$ref` in the document is local.
 *
 * @param {import("openapi-typescript").OpenAPI3} document
 * @returns {string}
 */
function transform(document) {
  const options = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default does not make the server send the property.
    defaultNonNullable: false,
    // `type: object` alone is any object, not the empty one.
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    /** @param {import("openapi-typescript").SchemaObject} schema */
    transform: (schema) =>
      "format" in schema && schema.format === "binary"
        ? ts.factory.createUnionTypeNode([
            ts.factory.createTypeReferenceNode("Blob"),
            ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
          ])
        : undefined,
  };
  /** @type {unknown} */
  const context = {
    ...options,
    discriminators: scanDiscriminators(document, options),
    injectFooter: [],
    /** @param {string} reference */
    resolve: (reference) => follow(document, reference),
  };
  return astToString(
    transformSchema(document, /** @type {import("openapi-typescript").GlobalContext} */ (context)),
  );
}

/**
 * @param {unknown} document
 * @param {string} reference
 * @returns {any} what openapi-typescript asks for: the caller says what it is
 */
function follow(document, reference) {
  const tokens = reference.split("/").slice(1);
  return tokens.reduce((/** @type {any} */ place, token) => {
    const name = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    return place !== null && typeof place === "object" && Object.hasOwn(place, name)
      ? place[name]
      : undefined;
  }, document);
}

parentPort?.once("message", (document) => parentPort?.postMessage(transform(document)));
