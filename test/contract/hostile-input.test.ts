import { providers } from "@credlint/catalogue";
import { scan } from "@credlint/scanner";
import { sample } from "@credlint/scanner/sample";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";

const formats = providers.flatMap(({ tokens }) => tokens);

describe("the scanner", () => {
  it("takes any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4_000 }), (bytes) => Array.isArray(scan(bytes, { offsets: "byte" }))));
  });

  it.each(formats.map((format) => ({ id: format.id, format })))("comes through 2 MB of beginnings of $id", ({ format }) => {
    const { text, value } = sample(format);
    const beginning = text.slice(0, text.length - value.length + Math.min(value.length - 1, 12));
    expect(scan(`${beginning}\n`.repeat(Math.ceil(200_000 / beginning.length)))).toEqual([]);
    // Without a line end the next beginning is part of the value, which a name may then make a secret of its own.
    const found = scan(beginning.repeat(Math.ceil(2_000_000 / beginning.length)));
    expect(found.filter(({ verdict }) => verdict !== "named")).toEqual([]);
  });

  it("comes through a line of 50 MB with a token at its end", () => {
    const [format] = formats;
    if (!format) throw new Error("The catalogue is empty.");
    const filler = "lorem:ipsum,dolor=sit;".repeat(2_300_000);
    const { value, text, start } = sample(format);
    expect(scan(`${filler} ${text}`)).toMatchObject([{ range: [filler.length + 1 + start, filler.length + 1 + start + value.length] }]);
  });
});

describe("the rules", () => {
  const config: Linter.Config[] = [
    {
      files: ["**/*.ts", "**/*.tsx"],
      ...plugin.configs.all,
      languageOptions: { parser: parser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    },
  ];

  it.each([
    ["nothing", ""],
    ["a byte order mark", "\uFEFFlet a;"],
    ["a hash-bang", "#!/usr/bin/env node\nlog();"],
    ["holes and spreads", "const [, ...a] = [, ...b, ,]; f(...a, ...[]); new C(...a);"],
    ["patterns without names", "const {} = o; const [] = o; (({}) => {})(); (([]) => {})(); try {} catch {}"],
    ["private and computed members", "class A { #p = 1; [k] = 2; static { this.#p; } get x() { return super.x } } a?.[b]?.c"],
    ["declarations without bodies", "declare function f(a: string): void; declare module 'm' {} abstract class A { abstract m(a: A): void }"],
    ["types only", "type A = `x${string}`; interface B { log(token: string): void } enum E { A = 'a', B = `b` }"],
    ["labels and generators", "a: for await (const x of y) { if (x) continue a; break a; } function* g() { const v = yield* g(); log.info(v) }"],
    ["decorators", "@A('x') class B { @C() m(@D() log: L) { log.info(log) } }"],
    ["a self-reference", "const a = a; function f(f) { return f(f) } console.log(a, f(f)); const o = { ...o, o }; log.info(o)"],
    ["shadowed globals", "function f(console, process, require) { console.log(process.env.TOKEN, require('x')) }"],
    ["deep nesting", `log.info(${"[".repeat(200)}token${"]".repeat(200)})`],
    ["a long sum", `log.info(${"a + ".repeat(800)}token)`],
    ["texts that hold themselves", "let a = `x${a}`; a += `${a}y`; let b = a + b; scope = [b, scope].join(' '); log.info(a + b)"],
    ["texts that double", `const t0 = "x" + "y"; ${Array.from({ length: 60 }, (_, at) => `const t${at + 1} = t${at} + t${at};`).join(" ")}`],
    ["constants of constants", `const t0 = "x"; ${Array.from({ length: 3_000 }, (_, at) => `const t${at + 1} = t${at} + "y";`).join(" ")} scope = t3000; log.info(t3000)`],
    ["a long chain", `app${".use(a)".repeat(300)}`],
    ["many alike calls", "app.post('/webhook', (req, res) => { console.log(req.headers, req.body); res.send() });\n".repeat(300)],
  ])("read %s without throwing", (_, code) => {
    const messages = new Linter().verify(code, config, { filename: "src/webhooks/hostile.tsx" });
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  });
});
