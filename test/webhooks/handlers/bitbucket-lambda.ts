// file: src/bitbucket.ts
// check: authentic
// signs: raw body
import { createHmac, timingSafeEqual } from "node:crypto";
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";
import type { APIGatewayProxyHandlerV2 } from "aws-lambda";

const sns = new SNSClient({});
const secret = process.env.BITBUCKET_WEBHOOK_SECRET!;

const authentic = (body: Buffer, signature?: string): boolean => {
  const expected = Buffer.from(`sha256=${createHmac("sha256", secret).update(body).digest("hex")}`);
  const given = Buffer.from(signature ?? "");
  return expected.length === given.length && timingSafeEqual(expected, given);
};

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (!authentic(body, event.headers["x-hub-signature"])) {
    return { statusCode: 403 };
  }

  const { repository, push } = JSON.parse(body.toString());
  for (const change of push.changes) {
    await sns.send(
      new PublishCommand({ TopicArn: process.env.TOPIC_ARN, Message: `${repository.full_name}: ${change.new?.name}` }),
    );
  }
  return { statusCode: 200 };
};
