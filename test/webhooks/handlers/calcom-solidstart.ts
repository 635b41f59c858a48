// file: src/routes/api/webhooks/cal.ts
// check: validSignature
// signs: raw body
import type { APIEvent } from "@solidjs/start/server";
import { createHmac, timingSafeEqual } from "node:crypto";
import { bookings } from "~/lib/bookings";

export async function POST({ request }: APIEvent) {
  const body = await request.text();
  const validSignature = () => {
    const mac = createHmac("sha256", process.env.CALCOM_WEBHOOK_SECRET!).update(body).digest();
    const given = Buffer.from(request.headers.get("x-cal-signature-256") ?? "", "hex");
    return given.length === mac.length && timingSafeEqual(given, mac);
  };
  if (!validSignature()) return new Response("Invalid signature", { status: 401 });

  const { triggerEvent, payload } = JSON.parse(body);
  if (triggerEvent === "BOOKING_CREATED") {
    await bookings.add(payload.uid, payload.startTime, payload.attendees[0].email);
  }
  return new Response(null, { status: 204 });
}
