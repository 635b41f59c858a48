// file: src/server.js
// check: verifyIntercom
// signs: raw body
const crypto = require("crypto");
const Koa = require("koa");
const Router = require("@koa/router");
const { koaBody } = require("koa-body");
const leads = require("./leads");

const app = new Koa();
const router = new Router();
app.use(koaBody({ includeUnparsed: true }));

function verifyIntercom(ctx) {
  const raw = ctx.request.body[Symbol.for("unparsedBody")];
  const header = ctx.get("x-hub-signature");
  const expected = "sha1=" + crypto.createHmac("sha1", process.env.INTERCOM_CLIENT_SECRET).update(raw).digest("hex");
  if (header.length !== expected.length) return false;
  return crypto.timingSafeEqual(Buffer.from(header), Buffer.from(expected));
}

router.post("/webhooks/intercom", async (ctx) => {
  ctx.assert(verifyIntercom(ctx), 401, "Invalid signature");

  const { topic, data } = ctx.request.body;
  if (topic === "contact.created") {
    await leads.create({ name: data.item.name, email: data.item.email });
  }
  ctx.status = 200;
});

app.use(router.routes());
app.listen(4000);
