// file: src/routes/twilio.ts
// check: validateRequest
// signs: url and form
import formbody from "@fastify/formbody";
import type { FastifyInstance } from "fastify";
import { validateRequest } from "twilio";
import { inbox } from "../inbox";

export async function twilioRoutes(app: FastifyInstance) {
  await app.register(formbody);

  app.route({
    method: "POST",
    url: "/webhooks/twilio/message",
    handler: async (request, reply) => {
      const params = request.body as Record<string, string>;
      const isValid = validateRequest(
        process.env.TWILIO_AUTH_TOKEN!,
        request.headers["x-twilio-signature"] as string,
        `${process.env.PUBLIC_URL}${request.url}`,
        params,
      );
      if (!isValid) {
        return reply.status(403).send("Forbidden");
      }
      await inbox.add({ from: params.From, body: params.Body, sid: params.MessageSid });
      return reply.type("text/xml").send("<Response/>");
    },
  });
}
