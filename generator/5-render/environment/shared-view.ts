const outputs = new WeakMap<object, Map<object, string>>();

/**
 * Marks a view that is printed in many places. A partial sees nothing but its view, so what it once made of this one is
 * what it always makes of it, and is kept. Views are readonly: one that changed would still be printed as it was.
 */
export function shared<View extends object>(view: View): View {
  outputs.set(view, new Map());
  return view;
}

/** What partials have made of a view, by partial; nothing where the view is not shared. */
export function keptOutputs(view: object): Map<object, string> | undefined {
  return outputs.get(view);
}
