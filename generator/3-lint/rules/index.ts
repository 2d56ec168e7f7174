import { circularTags } from "./circular-tags.ts";
import { duplicateOperationId } from "./duplicate-operation-id.ts";
import { duplicateParameter } from "./duplicate-parameter.ts";
import { duplicatePath } from "./duplicate-path.ts";
import { invalidMethod } from "./invalid-method.ts";
import { invalidPath } from "./invalid-path.ts";
import { invalidQuerystring } from "./invalid-querystring.ts";
import { invalidStatus } from "./invalid-status.ts";
import { invalidValue } from "./invalid-value.ts";
import { missingField } from "./missing-field.ts";
import { omittedField } from "./omitted-field.ts";
import { pathParameterMissing } from "./path-parameter-missing.ts";
import { pathParameterNotRequired } from "./path-parameter-not-required.ts";
import { pathParameterUnused } from "./path-parameter-unused.ts";
import { pathQuery } from "./path-query.ts";
import { slowPattern } from "./slow-pattern.ts";
import { unavailableField } from "./unavailable-field.ts";
import { unknownField } from "./unknown-field.ts";
import { unknownSecurityScheme } from "./unknown-security-scheme.ts";
import { unknownTagParent } from "./unknown-tag-parent.ts";
import { wrongType } from "./wrong-type.ts";

/** All rules: a new one is a file and a line here. */
export const rules = [
  wrongType,
  missingField,
  omittedField,
  invalidValue,
  unknownField,
  unavailableField,
  invalidStatus,
  invalidPath,
  pathQuery,
  duplicatePath,
  duplicateOperationId,
  duplicateParameter,
  pathParameterMissing,
  pathParameterUnused,
  pathParameterNotRequired,
  unknownSecurityScheme,
  invalidMethod,
  invalidQuerystring,
  unknownTagParent,
  circularTags,
  slowPattern,
];
