import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import type { Request } from "express";
import { announce } from "./slack.ts";
import { stock } from "./stock.ts";

const app = express();

function isFromWarehouse(req: Request): boolean {
  const expected = createHmac("sha256", process.env.WAREHOUSE_WEBHOOK_SECRET!).update(req.body).digest();
  const given = Buffer.from(req.get("x-warehouse-signature") ?? "", "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

app.post("/webhooks/returns", express.raw({ type: "application/json" }), async (req, res) => {
  if (!isFromWarehouse(req)) {
    res.sendStatus(401);
    return;
  }
  const event = JSON.parse(req.body);
  if (event.type === "return.received") {
    await stock.create(event.items);
    await announce(`Return ${event.number} has come back.`);
  }
  res.sendStatus(200);
});

app.listen(3001);
