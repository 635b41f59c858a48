// file: src/okta-hooks.ts
// check: hasSecret
// signs: token
import { timingSafeEqual } from "node:crypto";
import { Router } from "express";
import type { Request } from "express";
import { directory } from "./directory";

const router = Router();

const hasSecret = (req: Request): boolean => {
  const given = Buffer.from(req.get("authorization") ?? "");
  const wanted = Buffer.from(process.env.OKTA_HOOK_SECRET!);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};

router.post("/hooks/okta", async (req, res) => {
  if (!hasSecret(req)) {
    res.sendStatus(401);
    return;
  }
  for (const event of req.body.data.events) {
    if (event.eventType === "user.lifecycle.deactivate") {
      await directory.suspend(event.target[0].alternateId);
    }
  }
  res.sendStatus(200);
});

export default router;
