import { expectFalse, expectTrue, type Identical } from "./identical.ts";

// The judge of the other files, judged itself.
// biome-ignore lint/suspicious/noExplicitAny: what must not slip through.
type Any = any;
interface Named {
  a: string;
  b?: number[];
}
expectTrue<Identical<Named, { a: string; b?: number[] }>>();
expectTrue<Identical<{ a: { b: 1 }[] }, { a: { b: 1 }[] }>>();
expectFalse<Identical<{ a: string }, { a: number }>>();
expectFalse<Identical<{ a: string }, { a: Any }>>();
expectFalse<Identical<{ a: unknown }, { a: Any }>>();
expectFalse<Identical<Any, unknown>>();
expectFalse<Identical<never, Any>>();
expectFalse<Identical<{ a?: string }, { a: string }>>();
expectFalse<Identical<{ a?: string }, { a: string | undefined }>>();
expectFalse<Identical<{ a?: string }, { a?: string | undefined }>>();
expectFalse<Identical<{ readonly a: string }, { a: string }>>();
expectFalse<Identical<{ a: readonly string[] }, { a: string[] }>>();
expectFalse<Identical<{ a: "x" | "y" }, { a: "x" }>>();
expectFalse<Identical<{ a: { b?: 1 }[] }, { a: { b: 1 }[] }>>();
expectFalse<Identical<{ a: 1; b: 2 }, { a: 1 }>>();

// @ts-expect-error the helpers refuse what they are called after
expectTrue<Identical<1, 2>>();
// @ts-expect-error the helpers refuse what they are called after
expectFalse<Identical<1, 1>>();
