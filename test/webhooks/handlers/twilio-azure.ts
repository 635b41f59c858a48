// file: src/functions/twilioWebhook.ts
// check: validateRequest
// signs: url and form
import { app, HttpRequest, HttpResponseInit, InvocationContext } from "@azure/functions";
import { TableClient } from "@azure/data-tables";
import { validateRequest } from "twilio";

const table = TableClient.fromConnectionString(process.env.AzureWebJobsStorage!, "calls");

export async function twilioWebhook(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  const form = await request.formData();
  const params = Object.fromEntries(form.entries()) as Record<string, string>;
  const signature = request.headers.get("x-twilio-signature") ?? "";

  if (!validateRequest(process.env.TWILIO_AUTH_TOKEN!, signature, request.url, params)) {
    context.warn("Twilio signature does not match");
    return { status: 403 };
  }

  await table.createEntity({ partitionKey: params.To, rowKey: params.CallSid, status: params.CallStatus });
  return { status: 204 };
}

app.http("twilioWebhook", { methods: ["POST"], authLevel: "anonymous", route: "webhooks/twilio", handler: twilioWebhook });
