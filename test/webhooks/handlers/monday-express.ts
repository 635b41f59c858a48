// file: src/monday/webhook.ts
// check: authenticateMonday
// signs: token
import express from "express";
import type { NextFunction, Request, Response } from "express";
import jwt from "jsonwebtoken";
import { boards } from "./boards";

const app = express();

async function authenticateMonday(req: Request, res: Response, next: NextFunction) {
  try {
    const token = req.headers.authorization ?? "";
    res.locals.session = jwt.verify(token, process.env.MONDAY_SIGNING_SECRET!, { algorithms: ["HS256"] });
    next();
  } catch (err) {
    res.status(401).json({ error: "not authenticated" });
  }
}

app.use(express.json());
app.use("/monday", authenticateMonday);

app.post("/monday/webhook", async (req, res) => {
  const { event, challenge } = req.body;
  if (challenge) return res.json({ challenge });
  if (event.type === "create_pulse") {
    await boards.addRow(event.boardId, event.pulseName);
  }
  return res.status(200).json({});
});

export default app;
