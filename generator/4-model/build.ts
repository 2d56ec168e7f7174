import type { Bundle } from "../2-resolve/bundle.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { Building } from "./building.ts";
import { checkCircles } from "./circular-schemas.ts";
import { buildGroups } from "./groups.ts";
import { defined } from "./node.ts";
import { buildOperations, buildWebhooks } from "./operations.ts";
import { buildExternalDocs } from "./schema-annotations.ts";
import type { SchemaOptions } from "./schema-options.ts";
import { buildSecuritySchemes } from "./security.ts";
import { buildServers } from "./servers.ts";
import type { ApiModel } from "./types.ts";

/** A name can depend on one of a tier before it, and a file on a name: that makes four, and some to spare. */
const mostReadings = 10;

/**
 * Builds the model of a bundled, linted description.
 *
 * What the model cannot hold, a pagination or a constraint that does not fit its operation, are diagnostics; the caller
 * renders only if none of them is an error.
 */
export function buildModel(bundle: Bundle, diagnostics: Diagnostics, types: SchemaOptions = {}): ApiModel {
  let building = new Building(bundle, diagnostics, { types });
  let model = build(building);
  // The second reading says nothing new: the same diagnostic at the same place counts once.
  for (let reading = 2; building.names.hasConflict; reading++) {
    if (reading > mostReadings) throw new Error("The names of this description do not settle");
    building = new Building(bundle, diagnostics, { types, settledNames: building.names.settle() });
    model = build(building);
  }
  return model;
}

function build(building: Building): ApiModel {
  const { root, bundle } = building;
  const info = root.get("info") ?? root;
  const license = info.get("license");
  const contact = info.get("contact");
  const operations = buildOperations(building);
  const webhooks = buildWebhooks(building);
  const groups = buildGroups(building, operations);
  const securitySchemes = buildSecuritySchemes(building);
  // Last: everything above may have named schemas by referring to them.
  const schemas = building.schemas.build();
  checkCircles(schemas, building);
  return {
    kind: "api",
    specification: bundle.version,
    title: info.string("title") ?? "",
    version: info.string("version") ?? "",
    ...defined({
      summary: info.string("summary"),
      description: info.string("description"),
      termsOfService: info.string("termsOfService"),
      license: license && {
        name: license.string("name") ?? "",
        ...defined({ identifier: license.string("identifier"), url: license.string("url") }),
      },
      contact:
        contact &&
        defined({ name: contact.string("name"), url: contact.string("url"), email: contact.string("email") }),
      externalDocs: buildExternalDocs(root),
    }),
    servers: buildServers(root) ?? [{ url: "/", variables: [] }],
    groups,
    operations,
    webhooks,
    securitySchemes,
    schemas,
  };
}
