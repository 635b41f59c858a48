import { ruleTester } from "../testing/rule-tester.ts";
import { noIgnoredWebhookVerification } from "./no-ignored-webhook-verification.ts";

const octokit = `import { Webhooks } from "@octokit/webhooks"; const webhooks = new Webhooks({ secret });\n`;
const express = (body: string): string => `app.post("/webhook", async (req, res) => {\n${body}\n});`;
const save = "await db.orders.insert(req.body.order);";
const hmac = `const d = createHmac("sha256", key).update(req.rawBody).digest();`;

ruleTester.run("no-ignored-webhook-verification", noIgnoredWebhookVerification, {
  valid: [
    { name: "a rejection passed on", code: express(`return verifyWebhook(req).then(() => req.body, (error) => { console.error(error); return Promise.reject(new Unauthorized()); }).then((order) => db.orders.insert(order));`) },
    { name: "a comparison that throws is refused", code: express(`${hmac} let ok = false; try { ok = timingSafeEqual(d, sig); } catch { ok = false; } if (!ok) return res.sendStatus(401); ${save}`) },
    { name: "what failed is written down", code: express(`${hmac} try { if (!timingSafeEqual(d, sig)) return res.sendStatus(401); ${save} } catch (error) { await failures.insert(req.body, error); res.sendStatus(500); }`) },
    { name: "a result that holds an error", code: `function check(raw, sig) { const d = createHmac("sha256", key).update(raw).digest(); if (!sig || !timingSafeEqual(d, sig)) return err("bad"); return ok(JSON.parse(raw)); }\n${express(`const result = check(req.rawBody, req.get("x-signature")); if (result.isErr()) return res.sendStatus(401); ${save}`)}` },
    { name: "a helper that says what is wrong in an object", code: `const check = (req) => { ${hmac} if (!timingSafeEqual(d, req.sig)) return { error: true, text: req.sig ?? "none" }; return { error: false }; };\n${express(`const result = check(req); if (result.error) return res.sendStatus(401); ${save}`)}` },
    { name: "a helper that gives an answer back to refuse with", code: `async function refusal(req) { ${hmac} if (!timingSafeEqual(d, req.sig)) return new Response(null, { status: 401 }); return null; }\n${express(`const no = await refusal(req); if (no) return no; ${save}`)}` },
    { name: "one of several secrets", code: express(`let ok = false; for (const key of keys) { ${hmac} if (timingSafeEqual(d, sig)) { ok = true; break; } } if (!ok) return res.sendStatus(401); ${save}`) },
    { name: "each item of a delivery", code: express(`for (const item of req.body.value) { if (item.clientState !== process.env.CLIENT_STATE) return res.sendStatus(403); } await queue.add(req.body);`) },
    { name: "some signature of a list", code: express(`${hmac} if (!sigs.some((sig) => timingSafeEqual(d, sig))) return res.sendStatus(401); ${save}`) },
    { name: "an imported helper whose error is looked at", code: `import { verifyHook } from "./hooks.js";\n${express(`const error = await verifyHook(req); if (error) return res.sendStatus(401); ${save}`)}` },
    { name: "an imported helper that throws", code: `import { verifyHook } from "./hooks.js";\n${express(`await verifyHook(req); ${save}`)}` },
    { name: "a boolean that is heeded", code: `${octokit}async function f() { if (!(await webhooks.verify(body, sig))) throw new Error(); act(body); }` },
    { name: "a verifier that throws", code: express(`stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], secret); ${save}`) },
    { name: "an exception that ends the request", code: express(`try { wh.verify(req.rawBody, req.headers); } catch { return res.sendStatus(400); } ${save}`) },
    { name: "an error behind the check", code: `import { validateEvent, WebhookVerificationError } from "@polar-sh/sdk/webhooks";\n${express(`let event; try { event = validateEvent(req.rawBody, req.headers, secret); } catch (error) { if (error instanceof WebhookVerificationError) return res.sendStatus(403); event = JSON.parse(req.rawBody); } await save(event);`)}` },
    { name: "a body parser that checks at once", code: `app.use(express.json({ verify: (req, res, buf) => { if (!timingSafeEqual(createHmac("sha256", key).update(buf).digest(), req.sig)) throw new Error(); } }));\n${express(save)}` },
    { name: "a digest that is heeded", code: express(`${hmac} if (!timingSafeEqual(d, sig)) return res.sendStatus(401); ${save}`) },
    { name: "a verdict kept in a name", code: express(`${hmac} const ok = timingSafeEqual(d, sig); if (!ok) return res.sendStatus(401); ${save}`) },
    { name: "the right branch", code: express(`${hmac} if (timingSafeEqual(d, sig)) { ${save} }`) },
    { name: "a refused request is counted", code: express(`${hmac} if (!timingSafeEqual(d, sig)) { await stats.increment(req.body.type); return res.sendStatus(401); } ${save}`) },
    { name: "no check at all, which is another rule's", code: express(save) },
    { name: "a helper that throws", code: `function check(req) { ${hmac} if (!timingSafeEqual(d, req.sig)) throw new Error(); }\n${express(`check(req); ${save}`)}` },
    { name: "a verifier of somebody else", code: `import { verify } from "./jwt.js"; await verify(token);` },
    { name: "a promise handed on", code: `${octokit}export const check = (body, sig) => webhooks.verify(body, sig);` },
    { name: "a test", filename: "webhook.test.ts", code: express(`${hmac} timingSafeEqual(d, sig); ${save}`) },
  ],
  invalid: [
    { name: "a comparison that throws at another length and is taken for equal", code: `function same(req) { ${hmac}\ntry { return timingSafeEqual(d, req.sig); } catch { return true; } }\n${express(`if (!same(req)) return res.sendStatus(401); ${save}`)}`, errors: [{ messageId: "swallowed", line: 2, column: 14 }] },
    { name: "a rejection answered with nothing", code: express(`return verifyWebhook(req).then(() => req.body, (error) => { console.error(error); }).then((order) => db.orders.insert(order));`), errors: [{ messageId: "swallowed", line: 2 }] },
    { name: "an error of another kind is no excuse", code: `import { validateEvent } from "@polar-sh/sdk/webhooks";\n${express(`let event; try { event = validateEvent(req.rawBody, req.headers, secret); } catch (error) {\nif (error instanceof SyntaxError) return res.sendStatus(400); event = JSON.parse(req.rawBody); } await save(event);`)}`, errors: [{ messageId: "swallowed", line: 3 }] },
    { name: "a body parser that nobody makes wait", code: `app.use(express.json({ verify: async (req, res, buf) => {\nconst key = await keys.get(req.hostname);\nif (!timingSafeEqual(createHmac("sha256", key).update(buf).digest(), req.sig)) throw new Error(); } }));\n${express(save)}`, errors: [{ messageId: "unheard", line: 1, column: 32 }] },
    { name: "an imported question nobody hears the answer to", code: `import { isValidSignature } from "./hooks.js";\n${express(`await isValidSignature(req);\n${save}`)}`, errors: [{ messageId: "unchecked", line: 3 }] },
    { name: "the wrong way round, in a helper's name", code: `const genuine = (req) => { ${hmac} return timingSafeEqual(d, req.sig); };\n${express(`if (genuine(req)) {\nlogger.error("bad signature"); return; }\n${save}`)}`, errors: [{ messageId: "inverted", line: 1 }] },
    { name: "a helper's exception swallowed around more", code: `function check(req) { ${hmac} if (!timingSafeEqual(d, req.sig)) throw new Error(); }\n${express(`try { check(req); } catch (error) { logger.warn(error); }\n${save}`)}`, errors: [{ messageId: "swallowed", line: 1 }] },
    { name: "an async helper that is not waited for", code: `async function check(req) { ${hmac} if (!timingSafeEqual(d, req.sig)) throw new Error(); }\n${express(`check(req);\n${save}`)}`, errors: [{ message: "`check(…)` returns a promise, which counts as true whatever it will say: every forged webhook passes. Write `await` before the call.", line: 3, suggestions: 1 }] },
    { name: "an object taken for a boolean", code: `import { parseBody } from "next-sanity/webhook";\n${express(`if (!(await parseBody(req, secret))) return res.sendStatus(401);\n${save}`)}`, errors: [{ messageId: "object", line: 3 }] },
    { name: "middleware that only warns", code: `const check = (req, res, next) => { ${hmac} if (!timingSafeEqual(d, req.sig)) console.warn("bad"); next(); };\napp.post("/webhook", check, async (req, res) => { ${save} });`, errors: [{ messageId: "unchecked", line: 1 }] },
    {
      name: "a boolean thrown away",
      code: `${octokit}async function f() { await webhooks.verify(body, sig); act(body); }`,
      errors: [{ messageId: "unchecked", line: 2, column: 28, endColumn: 43 }],
    },
    {
      name: "a promise taken for its outcome",
      code: `${octokit}if (!webhooks.verify(body, sig)) throw new Error();`,
      errors: [
        {
          message:
            "`webhooks.verify(…)` returns a promise, which counts as true whatever it will say: every forged webhook passes. " +
            "Write `await` before the call.",
          line: 2,
          column: 6,
          endColumn: 21,
          suggestions: [{ messageId: "await", output: `${octokit}if (!(await webhooks.verify(body, sig))) throw new Error();` }],
        },
      ],
    },
    {
      name: "an imported function thrown away",
      code: `import { verify as check } from "@octokit/webhooks-methods";\nawait check(secret, body, sig);`,
      errors: [{ messageId: "unchecked", line: 2, column: 7, endColumn: 12 }],
    },
    { name: "a digest nobody looks at", code: express(`${hmac}\ntimingSafeEqual(d, sig);\n${save}`), errors: [{ messageId: "unchecked", line: 3, column: 1, endColumn: 16 }] },
    { name: "a verdict kept in a name nobody reads", code: express(`${hmac}\nconst ok = timingSafeEqual(d, sig);\n${save}`), errors: [{ messageId: "unchecked", line: 3 }] },
    { name: "only logged", code: express(`${hmac}\nif (!timingSafeEqual(d, sig)) console.warn("bad signature");\n${save}`), errors: [{ messageId: "unchecked", line: 3 }] },
    { name: "an exception swallowed", code: express(`try {\nwh.verify(req.rawBody, req.headers);\n} catch (error) { console.error(error); }\n${save}`), errors: [{ messageId: "swallowed", line: 3 }] },
    { name: "a rejection swallowed", code: express(`await jwtVerify(req.get("authorization"), keys).catch(() => {});\n${save}`), errors: [{ messageId: "swallowed", line: 2 }] },
    { name: "the wrong way round", code: express(`${hmac}\nif (timingSafeEqual(d, sig)) return res.sendStatus(401);\n${save}`), errors: [{ messageId: "inverted", line: 3 }] },
    { name: "a helper's boolean unread", code: `function genuine(req) { ${hmac} return timingSafeEqual(d, req.sig); }\n${express(`genuine(req);\n${save}`)}`, errors: [{ messageId: "unchecked" }] },
    { name: "an answer without a return", code: express(`${hmac}\nif (!timingSafeEqual(d, sig)) res.sendStatus(401);\n${save}`), errors: [{ messageId: "unchecked", line: 3 }] },
    {
      name: "Web Crypto not awaited",
      filename: "app/api/webhook/route.ts",
      code: `export async function POST(request) { const body = await request.text();\nif (!crypto.subtle.verify("HMAC", k, s, body)) return new Response(null, { status: 401 });\nawait save(JSON.parse(body)); }`,
      errors: [
        {
          messageId: "unawaited",
          line: 2,
          suggestions: [
            {
              messageId: "await",
              output: `export async function POST(request) { const body = await request.text();\nif (!(await crypto.subtle.verify("HMAC", k, s, body))) return new Response(null, { status: 401 });\nawait save(JSON.parse(body)); }`,
            },
          ],
        },
      ],
    },
  ],
});
