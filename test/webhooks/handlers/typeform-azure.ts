// file: src/functions/typeform.ts
// check: verifySignature
// signs: raw body
import { app } from "@azure/functions";
import type { HttpRequest, HttpResponseInit } from "@azure/functions";
import * as crypto from "crypto";
import { responses } from "../storage";

const verifySignature = (receivedSignature: string | null, payload: string): boolean => {
  const hash = crypto.createHmac("sha256", process.env.TYPEFORM_SECRET!).update(payload).digest("base64");
  const expected = Buffer.from(`sha256=${hash}`);
  const received = Buffer.from(receivedSignature ?? "");
  return expected.length === received.length && crypto.timingSafeEqual(expected, received);
};

app.http("typeform", {
  methods: ["POST"],
  authLevel: "anonymous",
  route: "webhook/typeform",
  handler: async (request: HttpRequest): Promise<HttpResponseInit> => {
    const payload = await request.text();
    const verified = verifySignature(request.headers.get("typeform-signature"), payload);
    if (verified) {
      const { form_response } = JSON.parse(payload);
      await responses.save(form_response.token, form_response.answers);
      return { status: 200 };
    } else {
      return { status: 401, body: "unauthorized" };
    }
  },
});
