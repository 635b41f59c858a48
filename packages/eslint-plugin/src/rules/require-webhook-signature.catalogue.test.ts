import { providers } from "@credlint/catalogue";
import type { Verifier, WebhookScheme } from "@credlint/catalogue";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { noIgnoredWebhookVerification } from "./no-ignored-webhook-verification.ts";
import { noWebhookVerificationBypass } from "./no-webhook-verification-bypass.ts";
import { requireWebhookSignature } from "./require-webhook-signature.ts";

const rules = {
  "require-webhook-signature": requireWebhookSignature,
  "no-ignored-webhook-verification": noIgnoredWebhookVerification,
  "no-webhook-verification-bypass": noWebhookVerificationBypass,
};

interface Vendor {
  readonly id: string;
  readonly name: string;
  readonly webhook: WebhookScheme;
}

const vendors: Vendor[] = providers.flatMap(({ id, name, ...rest }) => ("webhook" in rest && rest.webhook ? [{ id, name, webhook: rest.webhook }] : []));

describe.each(vendors)("$id", ({ id, name, webhook }) => {
  const calls = webhook.verifiers.filter(({ kind }) => kind === "call");

  it("unsigned is reported with the vendor's own advice", () => {
    const [message, ...more] = lint(handler(id, ""));
    expect(more).toEqual([]);
    expect(message).toContain(`Nothing checks that ${name} sent this webhook before \`orders.ship\``);
    expect(message).toContain(webhook.recommend);
  });

  it("signed by hand is left alone", () => {
    expect(lint(handler(id, byHand(webhook)))).toEqual([]);
  });

  it("signed with each verifier is left alone", () => {
    for (const verifier of calls) expect(lint(handler(id, byVerifier(verifier), client(verifier))), verifier.call).toEqual([]);
  });

  it("a verdict nobody heeds is reported", () => {
    for (const verifier of calls.filter(({ failure }) => failure === "returns-false")) {
      const unread = `${call(verifier)};`;
      expect(lint(handler(id, unread, client(verifier))), verifier.call).toEqual([expect.stringMatching(/forged ones are used all the same/u)]);
    }
  });

  it("a verifier that is not waited for is reported", () => {
    for (const verifier of calls.filter(({ async }) => async)) {
      const unawaited = `if (!client.${verifier.call}(req.rawBody, sig, secret)) return res.sendStatus(401);`;
      expect(lint(handler(id, unawaited, client(verifier))), verifier.call).toEqual([expect.stringMatching(/Write `await`/u)]);
    }
  });

  it("an unset secret that passes is reported", () => {
    expect(lint(handler(id, `if (secret) { ${byHand(webhook)} }`))).toEqual([expect.stringContaining("Where `secret` is not set")]);
  });
});

function handler(id: string, check: string, before = ""): string {
  return `${before}
const secret = process.env.WEBHOOK_SECRET;
app.post("/webhooks/${id}", express.raw({ type: "*/*" }), async (req, res) => {
  ${check}
  const event = JSON.parse(req.rawBody);
  if (event.type === "order.paid") await orders.ship(event.data.id);
  res.sendStatus(200);
});`;
}

/** What the vendor's documents ask for, written out. */
function byHand({ scheme, headers: [header = "x-signature"] }: WebhookScheme): string {
  const given = `const sig = req.get("${header}") ?? "";`;
  const refuse = "return res.sendStatus(401);";
  const equal = (mac: string): string =>
    `${given} const mac = ${mac}; const claimed = Buffer.from(sig); if (claimed.length !== mac.length || !timingSafeEqual(claimed, mac)) ${refuse}`;
  switch (scheme) {
    case "hmac":
      return equal(`createHmac("sha256", secret).update(req.rawBody).digest()`);
    case "hash":
      return equal(`createHash("sha256").update(req.rawBody + secret).digest()`);
    case "shared-token":
      return equal("Buffer.from(secret)");
    case "basic":
      return equal("Buffer.from(`Basic ${btoa(`hook:${secret}`)}`)");
    case "public-key":
      return `${given} if (!createVerify("sha256").update(req.rawBody).verify(secret, sig, "base64")) ${refuse}`;
    case "jwt":
      return `${given} try { await jwtVerify(sig, new TextEncoder().encode(secret)); } catch { ${refuse} }`;
    case "mtls":
      return `if (!req.client.authorized) ${refuse}`;
    case "none":
      return `if (!timingSafeEqual(Buffer.from(req.query.token), Buffer.from(secret))) ${refuse}`;
  }
}

function client({ package: name }: Verifier): string {
  return `import { Client } from "${name}"; const client = new Client(process.env.VENDOR_SETTING);`;
}

function call({ call: path, async }: Verifier): string {
  return `${async ? "await " : ""}client.${path}(req.rawBody, req.headers, secret)`;
}

function byVerifier(verifier: Verifier): string {
  switch (verifier.failure) {
    case "returns-false":
      return `if (!(${call(verifier)})) return res.sendStatus(401);`;
    case "result-object":
      return `const result = ${call(verifier)}; if (!result.${verifier.verdictField ?? "valid"}) return res.sendStatus(401);`;
    default:
      return `try { ${call(verifier)}; } catch { return res.sendStatus(401); }`;
  }
}

function lint(code: string): string[] {
  const messages = new Linter().verify(code, {
    languageOptions: { parser: parser as Linter.Parser },
    plugins: { credlint: { rules } },
    rules: Object.fromEntries(Object.keys(rules).map((rule) => [`credlint/${rule}`, "error"])),
  });
  return messages.map(({ message }) => message);
}
