// file: src/messenger/messenger.controller.ts
// check: isFromMeta
// signs: raw body
import * as crypto from "node:crypto";
import { Body, Controller, ForbiddenException, Headers, Post, RawBody } from "@nestjs/common";
import { Conversations } from "./conversations.service";

function isFromMeta(raw: Buffer, header: string, appSecret: string): boolean {
  const expected = crypto.createHmac("sha256", appSecret).update(raw).digest("hex");
  const received = header?.split("sha256=")[1] ?? "";
  return expected.length === received.length && crypto.timingSafeEqual(Buffer.from(expected), Buffer.from(received));
}

@Controller("messenger")
export class MessengerController {
  constructor(private readonly conversations: Conversations) {}

  @Post("webhook")
  async receive(@RawBody() raw: Buffer, @Body() body: any, @Headers("x-hub-signature-256") signature: string) {
    if (!isFromMeta(raw, signature, process.env.META_APP_SECRET!)) {
      throw new ForbiddenException();
    }
    if (body.object === "page") {
      for (const { messaging } of body.entry) {
        await this.conversations.append(messaging[0].sender.id, messaging[0].message.text);
      }
    }
    return "EVENT_RECEIVED";
  }
}
