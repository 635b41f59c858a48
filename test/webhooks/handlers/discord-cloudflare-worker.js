// file: src/server.js
// check: verifyKey
// signs: raw body
import { InteractionResponseType, InteractionType, verifyKey } from "discord-interactions";
import { AutoRouter } from "itty-router";
import { runCommand } from "./commands.js";

const router = AutoRouter();

router.post("/interactions", async (request, env) => {
  const signature = request.headers.get("x-signature-ed25519");
  const timestamp = request.headers.get("x-signature-timestamp");
  const body = await request.text();
  const isValidRequest = signature && timestamp && (await verifyKey(body, signature, timestamp, env.DISCORD_PUBLIC_KEY));
  if (!isValidRequest) {
    return new Response("Bad request signature.", { status: 401 });
  }

  const interaction = JSON.parse(body);
  if (interaction.type === InteractionType.PING) {
    return Response.json({ type: InteractionResponseType.PONG });
  }
  if (interaction.type === InteractionType.APPLICATION_COMMAND) {
    const content = await runCommand(interaction.data.name, interaction.member.user.id, env);
    return Response.json({ type: InteractionResponseType.CHANNEL_MESSAGE_WITH_SOURCE, data: { content } });
  }
  return Response.json({ error: "Unknown Type" }, { status: 400 });
});

export default { fetch: router.fetch };
