// file: app/controllers/gitlab_webhooks_controller.ts
// check: equals
// signs: token
import { timingSafeEqual } from "node:crypto";
import type { HttpContext } from "@adonisjs/core/http";
import MergeRequest from "#models/merge_request";
import env from "#start/env";

function equals(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export default class GitlabWebhooksController {
  async handle({ request, response }: HttpContext) {
    const token = request.header("x-gitlab-token", "");
    if (!equals(token!, env.get("GITLAB_WEBHOOK_SECRET"))) {
      return response.unauthorized({ error: "Invalid token" });
    }

    const { object_kind: kind, object_attributes: attributes } = request.body();
    if (kind === "merge_request") {
      await MergeRequest.updateOrCreate({ iid: attributes.iid }, { state: attributes.state, title: attributes.title });
    }
    return response.noContent();
  }
}
