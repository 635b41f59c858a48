// file: src/index.ts
// check: hasValidSignature
// signs: raw body
import { http, type Request, type Response } from "@google-cloud/functions-framework";
import { createHmac, timingSafeEqual } from "node:crypto";
import { chart } from "./chart";

function hasValidSignature(req: Request): boolean {
  const entries = (req.get("circleci-signature") ?? "").split(",").map((part) => part.split("="));
  const given = Buffer.from(new Map(entries as [string, string][]).get("v1") ?? "", "hex");
  const mac = createHmac("sha256", process.env.CIRCLECI_WEBHOOK_SECRET!).update(req.rawBody!).digest();
  return given.length === mac.length && timingSafeEqual(given, mac);
}

http("circleciWebhook", async (req: Request, res: Response) => {
  if (!hasValidSignature(req)) {
    res.status(401).send("Unauthorized");
    return;
  }
  const { type, workflow } = req.body;
  if (type === "workflow-completed") {
    await chart.add(workflow.name, workflow.status);
  }
  res.status(204).send();
});
