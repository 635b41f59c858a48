import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import type { Request } from "express";
import { announce } from "./slack.ts";
import { stock } from "./stock.ts";

const app = express();
app.use(express.json());

function isFromWarehouse(req: Request): boolean {
  const hmac = createHmac("sha256", process.env.WAREHOUSE_WEBHOOK_SECRET!);
  // expect-next-line: credlint/require-raw-webhook-body
  const expected = hmac.update(JSON.stringify(req.body)).digest();
  const given = Buffer.from(req.get("x-warehouse-signature") ?? "", "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

app.post("/webhooks/returns", async (req, res) => {
  if (!isFromWarehouse(req)) {
    res.sendStatus(401);
    return;
  }
  if (req.body.type === "return.received") {
    await stock.create(req.body.items);
    await announce(`Return ${req.body.number} has come back.`);
  }
  res.sendStatus(200);
});

app.listen(3001);
