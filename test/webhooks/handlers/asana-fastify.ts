// file: src/asana.ts
// check: signatureMatches
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import Fastify from "fastify";
import { secrets, tasks } from "./store";

const app = Fastify({ logger: true });

app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => done(null, body));

function signatureMatches(body: string, secret: string, signature: unknown): boolean {
  if (typeof signature !== "string") return false;
  const computed = createHmac("sha256", secret).update(body).digest("hex");
  return computed.length === signature.length && timingSafeEqual(Buffer.from(computed), Buffer.from(signature));
}

app.post<{ Params: { project: string }; Body: string }>("/webhooks/asana/:project", async (request, reply) => {
  const secret = await secrets.find(request.params.project);
  if (!secret) return reply.code(404).send();

  if (!signatureMatches(request.body, secret, request.headers["x-hook-signature"])) {
    return reply.code(401).send({ error: "signature" });
  }

  for (const event of JSON.parse(request.body).events) {
    await tasks.refresh(event.resource.gid, event.action);
  }
  return reply.code(200).send();
});

await app.listen({ port: 3000 });
