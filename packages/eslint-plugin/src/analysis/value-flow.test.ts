import { Linter } from "eslint";
import * as parser from "@typescript-eslint/parser";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { expect, it } from "vitest";
import { valueFlow } from "./value-flow.ts";

/** What `sink(…)` is handed in `code`, as `kind text .path`. */
function origins(code: string): string[] {
  const found: string[] = [];
  const linter = new Linter();
  const rule = {
    create: (context: { sourceCode: unknown }) => ({
      "CallExpression[callee.name='sink']": (node: TSESTree.CallExpression) => {
        const sourceCode = context.sourceCode as Readonly<TSESLint.SourceCode>;
        for (const origin of valueFlow(sourceCode).originsOf(node.arguments[0] ?? node)) {
          const text = origin.module ?? sourceCode.getText(origin.node).split("\n")[0];
          found.push([origin.kind, text, ...origin.path.map((key) => `.${key}`)].join(" "));
        }
      },
    }),
  };
  const messages = linter.verify(code, [
    { languageOptions: { parser: parser as Linter.Parser }, plugins: { t: { rules: { sink: rule as never } } }, rules: { "t/sink": 2 } },
  ]);
  expect(messages).toEqual([]);
  return found.sort();
}

it.each<[what: string, code: string, expected: string[]]>([
  ["a literal", "sink('a')", ["expression 'a'"]],
  ["members of a global", "sink(process.env.TOKEN)", ["global process .env .TOKEN"]],
  ["an index", "sink(process.env['TOKEN'])", ["global process .env .TOKEN"]],
  ["an alias", "const e = process.env; const t = e.TOKEN; sink(t)", ["global process .env .TOKEN"]],
  ["destructuring with another name and a default", "const { TOKEN: t = 'x' } = process.env; sink(t)", ["expression 'x'", "global process .env .TOKEN"]],
  ["nested destructuring", "const { a: { b } } = get(); sink(b)", ["expression get() .a .b"]],
  ["array destructuring", "const [, second] = ['a', 'b']; sink(second)", ["expression 'b'"]],
  ["an assignment", "let t; t = process.env.T; sink(t)", ["global process .env .T"]],
  ["a destructuring assignment", "let t; ({ t } = process.env); sink(t)", ["global process .env .t"]],
  ["a member written later", "const o = {}; o.key = 'v'; sink(o.key)", ["expression 'v'"]],
  ["the last property of a name", "sink({ a: 1, a: 2 }.a)", ["expression 2"]],
  ["a spread", "const base = { a: 'x' }; const o = { ...base, b: 1 }; sink(o.a)", ["expression 'x'"]],
  ["a property after a spread", "const o = { ...base(), a: 'x' }; sink(o.a)", ["expression 'x'"]],
  ["a conditional", "sink(c ? 'a' : b)", ["expression 'a'", "global b"]],
  ["a fallback", "sink(process.env.T ?? 'x')", ["expression 'x'", "global process .env .T"]],
  ["a type assertion", "sink((process.env.T as string)!)", ["global process .env .T"]],
  ["an await", "async function f() { return 'x' } sink(await f())", ["expression 'x'"]],
  ["a result of a local function", "const f = (a) => a.b; sink(f(process.env))", ["global process .env .b"]],
  ["a parameter with all callers known", "function f(t) { sink(t) } f('a'); f('b')", ["expression 'a'", "expression 'b'"]],
  ["a parameter of an exported function", "export function f(t) { sink(t) } f('a')", ["expression 'a'", "parameter t"]],
  ["a parameter of a function handed on", "function f(t) { sink(t) } on(f)", ["parameter t"]],
  ["a destructured parameter", "function f({ t = 1 }) { sink(t) } f({ t: 2 })", ["expression 1", "expression 2"]],
  ["a callback of then", "get().then(({ token }) => sink(token))", ["expression get() .token"]],
  ["a class field", "class A { t = process.env.T; m() { sink(this.t) } }", ["global process .env .T"]],
  ["a field set in the constructor", "class A { constructor() { this.t = 'x' } m() { sink(this.t) } }", ["expression 'x'"]],
  ["a parameter property", "class A { constructor(private log: L) {} m() { sink(this.log) } }", ["parameter log: L"]],
  ["a field of an instance", "class A { t = 'x' } sink(new A().t)", ["expression 'x'"]],
  ["a method of this class", "class A { get() { return 'x' } m() { sink(this.get()) } }", ["expression 'x'"]],
  ["an inherited field", "class A extends B { m() { sink(this.t) } }", ["expression this .t"]],
  ["a default import", "import pino from 'pino'; sink(pino())", ["expression pino()"]],
  ["a named import", "import { a as b } from 'm'; sink(b.c)", ["import m .a .c"]],
  ["a namespace import", "import * as m from 'm'; sink(m.a)", ["import m .a"]],
  ["require", "const { a } = require('m'); sink(a)", ["import m .a"]],
  ["the rest of an object", "const { t, ...rest } = user(); sink(rest)", ["expression user()"]],
  ["a key taken out of the rest", "const { t, ...rest } = user(); sink(rest.t)", []],
  ["another key of the rest", "const { t, ...rest } = user(); sink(rest.id)", ["expression user() .id"]],
  ["a recursion", "function f(n) { return n ? f(n - 1) : 'x' } sink(f(3))", ["expression 'x'"]],
  ["only the argument of the call at hand", "const f = (a) => a; f('x'); sink(f('y'))", ["expression 'y'"]],
  ["a value that is surely written over", "let t = 'a'; if (c) t = 'b'; t = 'c'; sink(t)", ["expression 'c'"]],
  ["a value that may be written over", "let t = 'a'; if (c) t = 'b'; sink(t)", ["expression 'a'", "expression 'b'"]],
  ["no value that comes later", "let t = 'a'; sink(t); t = 'b'", ["expression 'a'"]],
  ["a value that comes round again in a loop", "let t = 'a'; for (;;) { sink(t); t = 'b' }", ["expression 'a'", "expression 'b'"]],
  ["a result of a callback of then", "sink(get().then(() => 'x'))", ["expression 'x'"]],
  ["items of a list", "['a', 'b'].forEach((t) => sink(t))", ["expression 'a'", "expression 'b'"]],
  ["items of a list in a loop", "for (const t of ['a']) sink(t)", ["expression 'a'"]],
  ["a getter", "const o = { get t() { return 'x' } }; sink(o.t)", ["expression 'x'"]],
  ["call, apply and bind", "function f(t) { sink(t) } f.call(0, 'a'); f.apply(0, ['b']); f.bind(0, 'c')", ["expression 'a'", "expression 'b'", "expression 'c'"]],
  ["an argument of a constructor", "class A { constructor(t) { this.t = t } m() { sink(this.t) } } new A('x')", ["expression 'x'", "parameter t"]],
  ["a static field", "class A { static t = 'x' } sink(A.t)", ["expression 'x'"]],
  ["this in a method of an object", "const o = { t: 'x', m() { sink(this.t) } }", ["expression 'x'"]],
  ["a circle", "let a = b; var b = a; sink(a)", []],
  ["a computed key", "sink(o[k])", ["expression o[k]"]],
])("follows %s", (_, code, expected) => {
  expect(origins(code)).toEqual(expected);
});

it("stops in a file made to be endless", () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => `let v${index} = c ? v${index + 1} : v${index + 2};`);
  expect(origins(`${lines.join("")} sink(v0)`).length).toBeLessThanOrEqual(64);
});

it("stops in a fluent chain made to be endless", () => {
  expect(origins(`sink(${"x.then(a).b(".repeat(400)}1${")".repeat(400)})`)).toHaveLength(1);
  expect(origins(`sink(x${".a()".repeat(500)})`)).toHaveLength(1);
});
