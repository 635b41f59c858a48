// file: api/webhooks/figma.js
// check: samePasscode
// signs: token
import { createHash, timingSafeEqual } from "node:crypto";
import { exportIcons } from "../../lib/icons.js";

const sha256 = (text) => createHash("sha256").update(String(text)).digest();
const samePasscode = (given) => timingSafeEqual(sha256(given), sha256(process.env.FIGMA_PASSCODE));

export default async function handler(request, response) {
  if (request.method !== "POST") return response.status(405).end();

  const { event_type, file_key, passcode } = request.body;
  if (!samePasscode(passcode)) {
    return response.status(403).json({ error: "wrong passcode" });
  }

  if (event_type === "FILE_UPDATE" || event_type === "LIBRARY_PUBLISH") {
    await exportIcons(file_key);
  }
  return response.status(200).json({ ok: true });
}
