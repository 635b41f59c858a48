import { ruleTester } from "../testing/rule-tester.ts";
import { noTimingUnsafeCompare } from "./no-timing-unsafe-compare.ts";

const digest = (operator: string, name: string) =>
  `\`${operator}\` compares the computed signature \`${name}\` character by character: how long it takes tells a forger how ` +
  "much of a guess is right. Compare both with `timingSafeEqual` of `node:crypto`, after checking that they are equally long.";
const secret = (operator: string, header: string, name: string) =>
  `\`${operator}\` compares the request's \`${header}\` header with the secret \`${name}\` character by character: how long it ` +
  "takes tells a forger how much of a guess is right. Compare both with `timingSafeEqual` of `node:crypto`, after checking that " +
  "they are equally long.";
const hmac = `createHmac("sha256", key).update(body).digest("hex")`;

ruleTester.run("no-timing-unsafe-compare", noTimingUnsafeCompare, {
  valid: [
    { name: "a server's own key, asked for beside a webhook", code: `import config from "config"; app.post("/webhook", take); limit({ skip: (req) => req.query.api_key === config.keys.acme.apiKey });` },
    { name: "a secret of a file that holds no settings", code: `import store from "./store"; if (req.headers["x-acme-token"] !== store.token) fail();` },
    { name: "a page of the query in Nest", code: `class C { @Post("webhook") take(@Query("page") page) { return page === process.env.HOOK_TOKEN; } }` },
    { name: "the authorization of something other than a webhook", filename: "app/api/cron/route.ts", code: `if (request.headers.get("authorization") !== \`Bearer \${process.env.CRON_SECRET}\`) fail();` },
    { name: "a key of the address book", code: `import { Keys } from "./keys"; class C { constructor(config) { this.region = config.get(Keys.REGION); } take(@Headers("x-region-key") given) { return given === this.region; } }` },
    { name: "a header compared with what a function makes", code: `import { getLabel } from "./labels"; if (c.req.header("Authorization") === getLabel(c)) ok();` },
    { name: "a server for tests", filename: "src/tests/mock-server.ts", code: `import crypto from "node:crypto"; export const isGenuine = (given) => crypto.${hmac} === given;` },
    { name: "an index we have stored ourselves", code: `import crypto from "node:crypto"; for (const row of rows) if (crypto.${hmac} === row.storedIndex) migrate(row);` },
    { name: "a token of another page", filename: "pages/api/revalidate.ts", code: `if (req.query.secret !== process.env.REVALIDATE_TOKEN) fail();` },
    { name: "Meta's handshake", code: `app.get("/webhook", (req, res) => { if (req.query["hub.verify_token"] === process.env.VERIFY_TOKEN) res.send("ok"); });` },
    { name: "constant time", code: `if (!timingSafeEqual(${hmac}, given)) throw new Error();` },
    { name: "a digest is there at all", code: `const d = ${hmac}; if (d === undefined || d === null || d === "") throw new Error();` },
    { name: "its length or type", code: `const d = ${hmac}; if (d.length !== given.length || typeof d !== "string") throw new Error();` },
    { name: "a hash without a secret", code: `if (createHash("sha256").update(body).digest("hex") === headers.etag) skip();` },
    { name: "integrity of a download", code: `const sum = createHash("sha512").update(file).digest("base64"); if (sum !== expected) fail();` },
    { name: "a list that the sender has not written", code: `const d = ${hmac}; if (suppressed.includes(d) || rows.includes(d)) skip();` },
    { name: "two digests with a key, compared by a method", code: `const sig = createHmac("sha256", key).update(given).digest(); if (createHmac("sha256", key).update(body).digest().equals(sig)) ok();` },
    { name: "two digests with a key", code: `if (${hmac} === createHmac("sha256", key).update(given).digest("hex")) ok();` },
    { name: "a sum compared by hand in constant time", code: `let d = 0; const a = ${hmac}; for (let i = 0; i < a.length; i++) d |= a.charCodeAt(i) ^ b.charCodeAt(i); if (d === 0) ok();` },
    { name: "a header compared with a setting that is no secret", code: `if (req.headers["x-region"] === process.env.REGION) ok();` },
    { name: "a secret compared with something other than a header", code: `if (mode === process.env.API_TOKEN) ok();` },
    { name: "an event header", code: `if (req.headers["x-github-event"] === "push") ok();` },
    { name: "a file of tests", filename: "sign.test.ts", code: `if (${hmac} === expected) ok();` },
    { name: "a data signature that is not keyed", code: `if (await crypto.subtle.digest("SHA-256", d) === given) ok();` },
  ],
  invalid: [
    { name: "one of several signatures", code: `const d = ${hmac};\nif (signatures.includes(d)) ok();`, errors: [{ message: digest("includes", "d"), line: 2, column: 5, endColumn: 27 }] },
    { name: "buffers", code: `const d = createHmac("sha256", key).update(body).digest();\nif (!d.equals(Buffer.from(given)) && !givenMac.equals(d)) fail();`, errors: [{ message: digest("equals", "d"), line: 2, column: 6 }, { message: digest("equals", "d"), line: 2, column: 39 }] },
    { name: "a method of texts", code: `const d = createHmac("sha256", key).update(body).digest("hex");\nif (d.localeCompare(signature) !== 0) fail();`, errors: [{ message: digest("localeCompare", "d"), line: 2, column: 5 }] },
    { name: "a secret out of a file of settings", code: `import config from "../config/acme";\nif (req.headers["x-acme-token"] !== config.secretToken) fail();`, errors: [{ message: secret("!==", "x-acme-token", "secretToken"), line: 2 }] },
    { name: "a token of the query in Nest", code: `class C { @Post("webhook") take(@Query("token") given) {\nif (given !== process.env.HOOK_TOKEN) fail(); } }`, errors: [{ messageId: "field", data: { operator: "!==", field: "token", name: "HOOK_TOKEN" }, line: 2 }] },
    { name: "the authorization of a webhook", filename: "app/api/webhooks/billing/route.ts", code: `if (request.headers.get("authorization") !== \`Bearer \${process.env.BILLING_SECRET}\`) fail();`, errors: [{ message: secret("!==", "authorization", "BILLING_SECRET"), line: 1, column: 5, endColumn: 84 }] },
    { name: "a webhook secret that another file gives", code: `import { getBillingWebhookSecret } from "./secrets"; const handle = (c) => { const given = c.req.header("Authorization"); const wanted = getBillingWebhookSecret(c);\nif (!wanted || given !== wanted) fail(); };`, errors: [{ message: secret("!==", "authorization", "getBillingWebhookSecret"), line: 2, column: 16, endColumn: 32 }] },
    { name: "a webhook secret kept with a customer", code: `export const take = async (req) => { const org = await find(req.params.id);\nif (req.headers["x-token"] !== org.webhookSecret) fail(); };`, errors: [{ message: secret("!==", "x-token", "webhookSecret"), line: 2 }] },
    { name: "a field that the constructor sets from a listed key", code: `import { Env } from "./env"; class C { constructor(config) { this.secret = config.get(Env.HOOK_SECRET); }\n@Post() take(@Headers("x-acme-secret") given) { if (given !== this.secret) fail(); } }`, errors: [{ message: secret("!==", "x-acme-secret", "HOOK_SECRET"), line: 2, column: 53, endColumn: 74 }] },
    { name: "a token of the address", code: `app.post("/webhook", (req) => {\nif (req.query.token !== process.env.HOOK_TOKEN) fail(); });`, errors: [{ message: "`!==` compares the request's `token` with the secret `HOOK_TOKEN` character by character: how long it takes tells a forger how much of a guess is right. Compare both with `timingSafeEqual` of `node:crypto`, after checking that they are equally long.", line: 2, column: 5, endColumn: 47 }] },
    { name: "Graph's client state", code: `const expected = process.env.GRAPH_CLIENT_STATE;\nfor (const item of body.value) if (item.clientState !== expected) fail();`, errors: [{ messageId: "field", line: 2 }] },
    { name: "a token in a helper, as text of a buffer", code: `const same = (a, b) => a.toString("hex") === b.toString("hex");\nif (!same(Buffer.from(req.headers["x-gitlab-token"] ?? ""), Buffer.from(process.env.GITLAB_WEBHOOK_SECRET))) fail();`, errors: [{ messageId: "secret", line: 1 }] },
    { name: "directly", code: `if (${hmac} === given) ok();`, errors: [{ message: digest("===", "createHmac(…).update(…).digest(…)"), line: 1, column: 5, endColumn: 67 }] },
    { name: "by name, on the right", code: `const d = ${hmac};\nif (given !== d) fail();`, errors: [{ message: digest("!==", "d"), line: 2, column: 5, endColumn: 16 }] },
    { name: "with a prefix", code: `const d = \`sha256=\${${hmac}}\`;\nreturn_(d == given);`, errors: [{ message: digest("==", "d"), line: 2, column: 9, endColumn: 19 }] },
    { name: "with a prefix by +", code: `const d = "sha256=" + ${hmac};\nreturn_(d != given);`, errors: [{ message: digest("!=", "d"), line: 2, column: 9, endColumn: 19 }] },
    { name: "updated before", code: `const h = createHmac("sha1", k);\nh.update(body);\nif (h.digest("base64") !== sig) fail();`, errors: [{ message: digest("!==", "h.digest(…)"), line: 3, column: 5, endColumn: 31 }] },
    { name: "out of a function", code: `function sign(b) { return ${hmac}; }\nif (sign(b) === given) ok();`, errors: [{ message: digest("===", "sign(…)"), line: 2, column: 5, endColumn: 22 }] },
    { name: "of Web Crypto", code: `async function f() { const s = await crypto.subtle.sign("HMAC", key, data);\nconst hex = Array.from(new Uint8Array(s)).map((b) => b.toString(16)).join("");\nreturn hex === given; }`, errors: [{ message: digest("===", "hex"), line: 3, column: 8, endColumn: 21 }] },
    { name: "of Web Crypto as base64", code: `async function f() { const s = await crypto.subtle.sign({ name: "HMAC" }, key, data);\nreturn btoa(String.fromCharCode(...new Uint8Array(s))) === given; }`, errors: [{ message: digest("===", "btoa(…)"), line: 2, column: 8, endColumn: 65 }] },
    { name: "of crypto-js", code: `if (CryptoJS.HmacSHA256(body, key).toString() === given) ok();`, errors: [{ message: digest("===", "CryptoJS.HmacSHA256(…).toString(…)"), line: 1, column: 5, endColumn: 56 }] },
    { name: "a secret hashed with the body", code: `const d = createHash("sha256").update(process.env.APP_SECRET + body).digest("hex");\nif (d !== given) fail();`, errors: [{ message: digest("!==", "d"), line: 2, column: 5, endColumn: 16 }] },
    { name: "a shared token in a header", code: `if (req.headers["x-gitlab-token"] !== process.env.GITLAB_WEBHOOK_TOKEN) fail();`, errors: [{ message: secret("!==", "x-gitlab-token", "GITLAB_WEBHOOK_TOKEN"), line: 1, column: 5, endColumn: 71 }] },
    { name: "a shared token by getter", code: `const t = request.headers.get("X-Hook-Token");\nconst s = process.env.HOOK_SECRET;\nif (t === s) ok();`, errors: [{ message: secret("===", "x-hook-token", "HOOK_SECRET"), line: 3, column: 5, endColumn: 12 }] },
    { name: "a shared token in Nest", code: `class C { @Post() take(@Headers("x-api-token") t) { if (t !== this.config.get("HOOK_TOKEN")) fail(); } }`, errors: [{ message: secret("!==", "x-api-token", "HOOK_TOKEN"), line: 1, column: 57, endColumn: 92 }] },
    {
      name: "rewritten where the whole module is there",
      code: `import crypto from "node:crypto";\nif (given !== crypto.${hmac}) fail();`,
      errors: [
        {
          messageId: "digest",
          suggestions: [
            {
              messageId: "rewrite",
              output: `import crypto from "node:crypto";\nif (!crypto.timingSafeEqual(crypto.createHash("sha256").update(String(given)).digest(), crypto.createHash("sha256").update(crypto.${hmac}).digest())) fail();`,
            },
          ],
        },
      ],
    },
    {
      name: "rewritten where both functions are imported",
      code: `import { createHash, createHmac, timingSafeEqual as same } from "crypto";\nconst d = ${hmac};\nif (d === given) ok();`,
      errors: [
        {
          messageId: "digest",
          suggestions: [
            {
              messageId: "rewrite",
              output: `import { createHash, createHmac, timingSafeEqual as same } from "crypto";\nconst d = ${hmac};\nif (same(createHash("sha256").update(d).digest(), createHash("sha256").update(String(given)).digest())) ok();`,
            },
          ],
        },
      ],
    },
    { name: "not rewritten without an import", code: `import { createHmac } from "crypto";\nif (${hmac} === given) ok();`, errors: [{ messageId: "digest", suggestions: [] }] },
  ],
});
