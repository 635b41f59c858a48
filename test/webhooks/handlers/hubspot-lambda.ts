// file: src/hubspot.ts
// check: isValid
// signs: raw body
import { Signature } from "@hubspot/api-client";
import type { APIGatewayProxyEvent } from "aws-lambda";
import { contacts } from "./contacts";

export async function handler(event: APIGatewayProxyEvent) {
  const timestamp = event.headers["x-hubspot-request-timestamp"] ?? "";
  if (Date.now() - Number(timestamp) > 300_000) return { statusCode: 401, body: "stale" };

  const valid = Signature.isValid({
    signatureVersion: "v3",
    signature: event.headers["x-hubspot-signature-v3"] ?? "",
    method: event.httpMethod,
    clientSecret: process.env.HUBSPOT_CLIENT_SECRET!,
    requestBody: event.body ?? "",
    url: `https://${event.requestContext.domainName}/webhooks/hubspot`,
    timestamp: Number(timestamp),
  });
  if (!valid) return { statusCode: 401, body: "invalid signature" };

  for (const { subscriptionType, objectId } of JSON.parse(event.body ?? "[]")) {
    if (subscriptionType === "contact.deletion") await contacts.forget(objectId);
  }
  return { statusCode: 204, body: "" };
}
