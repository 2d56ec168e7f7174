interface AnyIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly rule?: string;
}

/** An issue as the tables write it: `multipleOf end_time (hour_alignment)`. */
export function formatIssue({ code, path, rule }: AnyIssue): string {
  return `${code} ${path.join("/")}${rule === undefined ? "" : ` (${rule})`}`;
}
