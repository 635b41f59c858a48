// file: src/routes/slack.ts
// check: verifySlack
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import rawBody from "fastify-raw-body";
import { openTicket } from "../tickets.js";

async function verifySlack(request: FastifyRequest, reply: FastifyReply) {
  const timestamp = request.headers["x-slack-request-timestamp"] as string;
  const signature = request.headers["x-slack-signature"] as string;
  const age = Math.floor(Date.now() / 1000) - Number(timestamp);
  if (!timestamp || !signature || Math.abs(age) > 300) {
    return reply.code(401).send();
  }
  const hmac = createHmac("sha256", process.env.SLACK_SIGNING_SECRET!);
  hmac.update(`v0:${timestamp}:${request.rawBody}`);
  const expected = Buffer.from(`v0=${hmac.digest("hex")}`);
  const actual = Buffer.from(signature);
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) {
    return reply.code(401).send({ error: "bad signature" });
  }
}

const slack: FastifyPluginAsync = async (fastify) => {
  await fastify.register(rawBody, { field: "rawBody", global: false, runFirst: true });

  fastify.post("/slack/commands", { config: { rawBody: true }, preHandler: verifySlack }, async (request) => {
    const { command, text, user_id } = request.body as Record<string, string>;
    if (command === "/ticket") {
      const ticket = await openTicket({ title: text, reporter: user_id });
      return { response_type: "ephemeral", text: `Created ${ticket.key}` };
    }
    return { text: "Unknown command" };
  });
};

export default slack;
