import ts from "typescript";

/** A place where a type of ours is not openapi-typescript's. */
export interface TypeDifference {
  /** Names of properties, `[]` for the items of a list and `{}` for the values of a map. */
  readonly path: string;
  /** The same, one by one: a name may have a dot in it. */
  readonly steps: readonly string[];
  readonly ours: string;
  readonly theirs: string;
  /** The properties that only theirs has, where both are whole types. */
  readonly onlyTheirs: readonly string[];
}

/** So many of one type say enough about it. */
const most = 5;
const deepest = 12;

/**
 * Where two types differ, as far down as it goes. A named type below the first is left out where theirs is the type that
 * is claimed of it: that claim tells more. Empty if only such types differ.
 *
 * @param claimed our named types -> theirs; all named types are left out if absent
 */
export function findTypeDifferences(
  checker: ts.TypeChecker,
  ours: ts.Type,
  theirs: ts.Type,
  claimed?: ReadonlyMap<ts.Type, ts.Type>,
): TypeDifference[] {
  const found: TypeDifference[] = [];
  const seen = new Set<string>();
  const print = (type: ts.Type) =>
    checker.typeToString(type, undefined, ts.TypeFormatFlags.InTypeAlias).replaceAll(/\s+/g, " ");

  function compare(left: ts.Type, right: ts.Type, path: readonly string[]): void {
    if (left === right || found.length >= most || path.length > deepest) return;
    const key = `${typeId(left)} ${typeId(right)}`;
    if (seen.has(key) || (path.length > 0 && isNamed(left) && isClaimed(left, right))) return;
    seen.add(key);
    const onlyTheirs = namesOf(right).filter((name) => left.getProperty(name) === undefined);
    const report = (one = print(left), other = print(right)) =>
      found.push({ path: path.join("."), steps: path, ours: one, theirs: other, onlyTheirs });
    if (right.isIntersection() && print(right) === "never") {
      // Parts that contradict each other: it has no properties to compare.
      report();
      return;
    }
    if (isPartlyScalar(right) !== isPartlyScalar(left)) {
      // A text that is an object too has the properties of texts.
      report();
      return;
    }
    if (left.isUnion() || right.isUnion()) {
      compareUnions(members(left), members(right), path, report);
      return;
    }
    if (!isObject(left) || !isObject(right)) {
      if (left.flags !== right.flags || print(left) !== print(right)) report();
      return;
    }
    compareObjects(left, right, path, report);
  }

  /** A type without a claim, such as one that only a reference into another names, is looked into. */
  function isClaimed(left: ts.Type, right: ts.Type): boolean {
    return claimed === undefined || claimed.get(left) === right;
  }

  function compareUnions(
    left: readonly ts.Type[],
    right: readonly ts.Type[],
    path: readonly string[],
    report: () => void,
  ): void {
    const [scalars, otherScalars] = [left, right].map((types) =>
      types
        .filter((type) => !isObject(type))
        .map(print)
        .sort()
        .join(" | "),
    );
    const [objects, otherObjects] = [left.filter(isObject), right.filter(isObject)];
    if (scalars !== otherScalars || objects.length !== otherObjects.length) report();
    // Members have no order that both share: with a named one among them, which is which cannot be told.
    else if (objects.length === 1 || !objects.some(hasName))
      objects.forEach((type, index) => {
        const other = otherObjects[index];
        if (other !== undefined) compare(type, other, path);
      });
  }

  function compareObjects(
    left: ts.Type,
    right: ts.Type,
    path: readonly string[],
    report: (ours?: string, theirs?: string) => void,
  ): void {
    if (checker.isArrayType(left) !== checker.isArrayType(right)) {
      report();
      return;
    }
    if (checker.isArrayType(left) || checker.isTupleType(left)) {
      const [items, otherItems] = [left, right].map((type) =>
        checker.getTypeArguments(type as ts.TypeReference),
      );
      if (items?.length !== otherItems?.length) report();
      else
        items?.forEach((item, index) => {
          const other = otherItems?.[index];
          if (other !== undefined) compare(item, other, [...path, "[]"]);
        });
      return;
    }
    const names = new Set([left, right].flatMap((type) => type.getProperties().map(({ name }) => name)));
    for (const name of names) {
      const [one, other] = [left.getProperty(name), right.getProperty(name)];
      // An intersection of arrays lists symbols among its names that it does not know by them.
      if (one === undefined && other === undefined) continue;
      if (one === undefined || other === undefined) {
        report(describeProperty(one, name), describeProperty(other, name));
        continue;
      }
      if (modifiers(one) !== modifiers(other)) {
        report(describeProperty(one, name), describeProperty(other, name));
        continue;
      }
      compare(checker.getTypeOfSymbol(one), checker.getTypeOfSymbol(other), [...path, name]);
    }
    const [values, otherValues] = [left.getStringIndexType(), right.getStringIndexType()];
    if (values !== undefined && otherValues !== undefined) compare(values, otherValues, [...path, "{}"]);
    else if (values !== otherValues) report();
  }

  compare(ours, theirs, []);
  return found;
}

function members(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function isPartlyScalar(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some((part) => !isObject(part));
}

/** Whether a type is one of those that `src/schemas` exports. */
function isNamed({ aliasSymbol, symbol }: ts.Type): boolean {
  const [declaration] = (aliasSymbol ?? symbol)?.declarations ?? [];
  if (declaration === undefined) return false;
  return (
    (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) &&
    declaration.getSourceFile().fileName.includes("/src/schemas/")
  );
}

/** Whether it is one of those, or has one of them in it. */
function hasName(type: ts.Type): boolean {
  return isNamed(type) || (type.isIntersection() && type.types.some(isNamed));
}

function namesOf(type: ts.Type): string[] {
  return isObject(type) ? type.getProperties().map(({ name }) => name) : [];
}

function typeId(type: ts.Type): number {
  return "id" in type && typeof type.id === "number" ? type.id : 0;
}

function modifiers(property: ts.Symbol): string {
  const [declaration] = property.declarations ?? [];
  const flags = declaration === undefined ? 0 : ts.getCombinedModifierFlags(declaration);
  return `${(flags & ts.ModifierFlags.Readonly) !== 0 ? "readonly " : ""}${isOptional(property) ? "?" : ""}`;
}

function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Optional) !== 0;
}

function describeProperty(property: ts.Symbol | undefined, name: string): string {
  if (property === undefined) return `no ${name}`;
  const mark = modifiers(property);
  return mark.includes("readonly") ? `readonly ${name}${isOptional(property) ? "?" : ""}` : `${name}${mark}`;
}
