import express from "express";
import { announce } from "./slack.ts";
import { appendRow } from "./sheet.ts";

const app = express();
app.use(express.json());

// expect-next-line: credlint/require-webhook-signature
app.post("/webhooks/stripe", async (req, res) => {
  const event = req.body;
  if (event.type === "checkout.session.completed") {
    // expect-next-line: credlint/no-unvalidated-webhook-payload
    await announce(`Order ${event.data.object.id} was paid.`);
    await appendRow([event.data.object.id, event.data.object.amount_total]);
  }
  res.sendStatus(200);
});

app.listen(3000);
