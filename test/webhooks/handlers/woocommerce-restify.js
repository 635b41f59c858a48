// file: src/woo.js
// check: checkSignature
// signs: raw body
const { createHmac, timingSafeEqual } = require("node:crypto");
const restify = require("restify");
const { warehouse } = require("./warehouse");

const server = restify.createServer();
server.use(restify.plugins.bodyReader());

function checkSignature(req, res, next) {
  const expected = createHmac("sha256", process.env.WC_WEBHOOK_SECRET).update(req.body).digest("base64");
  const actual = req.header("x-wc-webhook-signature", "");
  if (actual.length !== expected.length || !timingSafeEqual(Buffer.from(actual), Buffer.from(expected))) {
    res.send(401, { message: "invalid signature" });
    return next(false);
  }
  return next();
}

server.post("/webhooks/woocommerce", checkSignature, async (req, res) => {
  const order = JSON.parse(req.body);
  if (req.header("x-wc-webhook-topic") === "order.created") {
    await warehouse.pack(order.id, order.line_items);
  }
  res.send(200);
});

server.listen(8080);
