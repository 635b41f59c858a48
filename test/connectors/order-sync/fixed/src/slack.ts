import { WebClient } from "@slack/web-api";

const client = new WebClient(process.env.SLACK_BOT_TOKEN);

export async function announce(text: string): Promise<void> {
  await client.chat.postMessage({ channel: "#orders", text });
}
