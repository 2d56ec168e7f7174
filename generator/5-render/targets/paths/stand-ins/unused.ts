/** For what openapi-typescript imports and, with our options, never calls: the colours of its command, and `rootTypes`. */
export default {};

export function pascalCase(): never {
  throw new Error("openapi-typescript makes root types, which no option of ours asks for");
}
