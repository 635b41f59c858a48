// file: routes/adyen.js
// check: validateHMAC
// signs: fields
const { hmacValidator } = require("@adyen/api-library");
const express = require("express");
const { orders } = require("../orders");

const router = express.Router();
const validator = new hmacValidator();

router.post("/api/webhooks/notifications", async (req, res) => {
  const { NotificationRequestItem: notification } = req.body.notificationItems[0];

  if (!validator.validateHMAC(notification, process.env.ADYEN_HMAC_KEY)) {
    res.status(401).send("Invalid HMAC signature");
    return;
  }

  if (notification.success === "true" && notification.eventCode === "AUTHORISATION") {
    await orders.markPaid(notification.merchantReference, notification.pspReference);
  }
  res.status(202).send();
});

module.exports = router;
