// file: src/server.ts
// check: tokenMatches
// signs: token
import { timingSafeEqual } from "node:crypto";
import Boom from "@hapi/boom";
import Hapi from "@hapi/hapi";
import { pipelines } from "./pipelines";

const server = Hapi.server({ port: 3000 });

function tokenMatches(given: string | undefined): boolean {
  const expected = Buffer.from(process.env.GITLAB_WEBHOOK_TOKEN!);
  const received = Buffer.from(given ?? "");
  return expected.length === received.length && timingSafeEqual(expected, received);
}

server.route({
  method: "POST",
  path: "/webhooks/gitlab",
  handler: async (request, h) => {
    if (!tokenMatches(request.headers["x-gitlab-token"])) {
      throw Boom.unauthorized("Unknown token");
    }
    const payload = request.payload as { object_kind: string; project: { id: number }; ref: string };
    if (payload.object_kind === "push") {
      await pipelines.trigger(payload.project.id, payload.ref);
    }
    return h.response().code(204);
  },
});

await server.start();
