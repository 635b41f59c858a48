import fc from "fast-check";
import { parsedProgram } from "./parsed-program.ts";

/*
 * Programs at random, of every kind of node and of the words the rules listen to. In a production `$e` stands for an expression,
 * `$p` for a pattern, `$s` for a statement, `$m` for a member of a class, `$o` for one of an object, `$n` for a name, `$k` for a
 * key and `$t` for a text. The first production of each is what stands where a program gets too deep.
 */
const names = ["token", "apiKey", "req", "res", "options", "url", "logger", "console", "process", "crypto", "app", "Error"];
const keys = [
  ...["env", "headers", "authorization", "body", "rawBody", "query", "session", "searchParams", "scope", "state", "redirect_uri"],
  ...["post", "get", "json", "redirect", "set", "cookie", "createHmac", "update", "digest", "constructEvent", "sign"],
  ...["ACME_API_KEY", "access_token", "client_secret", "password", "define", "expiresIn", "length", "then", "map", "slice", "bind"],
];
const texts = [
  ...["x", "", "stripe-signature", "authorization", "Bearer ", "sha256", "hex", "/webhooks/stripe", "https://api.acme.io/?key=", "?token="],
  ...["access_token", "read write admin", "offline_access", "https://accounts.google.com/o/oauth2/v2/auth?scope="],
  ...["pino", "express", "node:crypto", "jsonwebtoken", "stripe", "@actions/core", "changeme", "http://acme.io/callback", "__proto__"],
];

const grammar = {
  e: [
    ...["$n", "$n", "$n.$k", "$e.$k", "$e?.$k", "$e[$e]", "$e?.[$e]", "'$t'", "`$t${$e}$t`", "$n`$t${$e}`", "1", "null", "/$k/u", "1n"],
    ...["$n($e)", "$n.$k($e, $e)", "$e.$k($e)", "$n.$k('$t', $e)", "$e?.($e)", "$n($e, ...$e)", "new $n($e)", "new $n('$t', $e)"],
    ...["import('$t')", "require('$t')", "process.env.$k", "process.env[$e]", "import.meta.env.$k", "this.$k", "this"],
    ...["{ $o, $o, $o }", "{}", "[$e, , ...$e]", "[]", "$e + $e", "$e ?? $e", "$e || $e", "$e && $e", "$e === $e", "!$e", "typeof $e"],
    ...["$e ? $e : $e", "($e, $e)", "($n = $e)", "($n.$k += $e)", "($n ??= $e)", "$n++", "delete $n.$k", "void $e", "await $e"],
    ...["($p) => $e", "async ($p, ...$n) => { $s }", "function $n($p = $e) { $s }", "async function* () { yield $e; $s }", "($n) => ({ $o })"],
    ...["class { $m $m }", "class extends $n { $m }", "$e as $n", "$e!", "$e satisfies $n", "<T>{$e}</T>", "<p x={$e} {...$e}>{$e}</p>"],
  ],
  o: ["$k: $e", "'$t': $e", "[$e]: $e", "$n", "...$e", "$k($p) { $s }", "get $k() { $s }", "set $k($n) { $s }", "async *$k() { $s }"],
  p: ["$n", "$n", "{ $k: $p }", "{ $n = $e }", "{ $k: $n, ...$n }", "{ [$e]: $p }", "[$p, , $p]", "[...$p]", "{}", "[]"],
  m: [
    ...["$k = $e;", "static $k = $e;", "readonly $k: $n = $e;", "#$k = $e;", "[$e] = $e;", "$k($p) { $s }", "static { $s }", "declare $k: $n;"],
    ...["constructor(private readonly $n: $n) { $s }", "get $k() { $s }", "set $k($n) { $s }", "async $k($n: $n) { $s }", "@$n($e) $k() { $s }"],
  ],
  s: [
    ...["$e;", "console.log($n, $e);", "logger.info({ ...$n, $k: $e }, '$t');", "res.json({ $o, ...$n });", "throw new Error(`$t${$e}`);"],
    ...["fetch(`$t${$e}`, { $o, body: $n });", "localStorage.setItem('$t', $e);", "res.redirect($e);", "$n.searchParams.set('$t', $e);"],
    ...["const $n = { ...$n, $k: $e, $o };", "const { $k: $n, ...$n } = $n;", "$n[$e] = $n;", "const $n = $n($e);", "const $n = ($n) => $e;"],
    ...["app.post('/webhooks/stripe', async (req, res) => { $s $s });", "if (req.headers['$t'] === $e) { $s }"],
    ...["const $p = $e;", "let $p = $e;", "var $n = $e, $n;", "$n = $e;", "$n.$k = $e;", "return $e;", "throw $e;"],
    ...["if ($e) { $s } else { $s }", "if ($e) return;", "for (const $p of $e) { $s }", "for (let $n in $e) $n;", "for await (const $p of $e) { $s }"],
    ...["while ($e) { $s break; }", "do { $s } while ($e);", "for (;;) { $s break; }", "switch ($e) { case $e: $s break; default: $s }"],
    ...["try { $s } catch ($p) { $s } finally { $s }", "try { $s } catch { $s }", "a: { $s break a; }", "{ $s $s }", "$s $s", "debugger;", ";"],
    ...["function $n($p, $p = $e) { $s return $e; }", "async function $n() { $s }", "class $n extends $e { $m }", "@$n class $n { $m }"],
    ...["type $n = { $k: $n };", "interface $n { $k($n: $n): $n }", "enum $n { $k = '$t' }", "declare function $n(a: $n): $n;", "namespace $n { $s }"],
    ...["export const $n = $e;", "export default $e;", "export { $n as $k };", "import $n, { $k as $n } from '$t';", "import * as $n from '$t';"],
  ],
};

/** The program is cut here: what is deeper is a name. */
const maxDepth = 6;

const parts = fc.letrec<Record<string, string>>((tie) =>
  Object.fromEntries(
    Object.entries(grammar).map(([part, productions]) => [
      part,
      fc.oneof({ maxDepth, depthIdentifier: "program" }, ...productions.map((production) => filled(production, tie, part === "e"))),
    ]),
  ),
);

/** A program of some statements. */
export const randomProgram: fc.Arbitrary<string> = fc
  .array(parts["s"] ?? fc.constant(""), { minLength: 4, maxLength: 12 })
  .map((statements) => statements.join("\n"))
  .filter((program) => parsedProgram(program) !== undefined);

function filled(production: string, tie: (part: string) => fc.Arbitrary<string>, isBracketed: boolean): fc.Arbitrary<string> {
  const pieces = production.split(/\$([a-z])/u);
  const parts = pieces.map((piece, index) => (index % 2 === 0 ? fc.constant(piece) : (word(piece) ?? tie(piece))));
  return fc.tuple(...parts).map((written) => (isBracketed ? `(${written.join("")})` : written.join("")));
}

function word(kind: string): fc.Arbitrary<string> | undefined {
  const words = new Map([["n", names], ["k", keys], ["t", texts]]).get(kind);
  return words && fc.constantFrom(...words);
}
