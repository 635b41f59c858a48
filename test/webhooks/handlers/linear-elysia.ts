// file: src/index.ts
// check: signed
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { Elysia } from "elysia";
import { issues } from "./issues";

const oneMinute = 60_000;

const signed = (raw: string, header: string | null): boolean => {
  const mac = createHmac("sha256", process.env.LINEAR_WEBHOOK_SECRET!).update(raw).digest();
  const given = Buffer.from(header ?? "", "hex");
  return given.length === mac.length && timingSafeEqual(given, mac);
};

new Elysia()
  .post(
    "/webhooks/linear",
    async ({ request, set }) => {
      const raw = await request.text();
      if (!signed(raw, request.headers.get("linear-signature"))) {
        set.status = 401;
        return "signature mismatch";
      }

      const { type, action, data, webhookTimestamp } = JSON.parse(raw);
      if (Math.abs(Date.now() - webhookTimestamp) > oneMinute) {
        set.status = 401;
        return "stale";
      }
      if (type === "Issue") {
        await issues.apply(action, data);
      }
      return "ok";
    },
    { parse: "none" },
  )
  .listen(3000);
