import type { Provider } from "../types.ts";

export const mandrill = {
  id: "mandrill",
  name: "Mandrill",
  tokens: [],
  webhook: {
    headers: ["x-mandrill-signature"],
    scheme: "hmac",
    algorithm: "sha1",
    encoding: "base64",
    signed: "{url} and the sorted form fields",
    delivery: { field: "_id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha1", webhookKey).update(url + fields).digest())',
    clues: { events: ["mandrill_events", "x-mandrill-signature"], env: ["MANDRILL_WEBHOOK_KEY", "MANDRILL_KEY"] },
    source: {
      at: "https://github.com/symfony/symfony/blob/24bc5b0408730a7805ab959a80e0f7edc53deb13/src/Symfony/Component/Mailer/Bridge/Mailchimp/Webhook/MailchimpRequestParser.php",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
