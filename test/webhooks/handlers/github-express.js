// file: lib/server.js
// check: verifySignature
// signs: raw body
const crypto = require("node:crypto");
const express = require("express");
const { deploy } = require("./deploy");

const app = express();
const secret = process.env.GITHUB_WEBHOOK_SECRET;

app.use(
  express.json({
    verify: (req, _res, buf) => {
      req.rawBody = buf;
    },
  }),
);

function verifySignature(req) {
  const signature = req.get("X-Hub-Signature-256") || "";
  const digest = `sha256=${crypto.createHmac("sha256", secret).update(req.rawBody).digest("hex")}`;
  const trusted = Buffer.from(digest, "ascii");
  const untrusted = Buffer.from(signature, "ascii");
  return trusted.length === untrusted.length && crypto.timingSafeEqual(trusted, untrusted);
}

app.post("/webhook", async (req, res) => {
  if (!verifySignature(req)) {
    return res.status(401).send("Unauthorized");
  }

  const event = req.get("X-GitHub-Event");
  if (event === "push" && req.body.ref === "refs/heads/main") {
    await deploy(req.body.repository.full_name, req.body.after);
  }
  res.status(202).send("Accepted");
});

app.listen(process.env.PORT || 3000);
