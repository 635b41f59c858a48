import { WebClient } from "@slack/web-api";

// expect-next-line: credlint/no-hardcoded-token
const client = new WebClient("<slack-bot-token>");

export async function announce(text: string): Promise<void> {
  await client.chat.postMessage({ channel: "#orders", text });
}
