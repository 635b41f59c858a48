// file: app.js
// check: verifyKeyMiddleware
// signs: raw body
import express from "express";
import { InteractionResponseType, InteractionType, verifyKeyMiddleware } from "discord-interactions";
import { startGame } from "./game.js";

const app = express();

app.post("/interactions", verifyKeyMiddleware(process.env.PUBLIC_KEY), async (req, res) => {
  const { type, id, data, member } = req.body;

  if (type === InteractionType.PING) {
    return res.send({ type: InteractionResponseType.PONG });
  }

  if (type === InteractionType.APPLICATION_COMMAND && data.name === "challenge") {
    await startGame(id, member.user.id, data.options[0].value);
    return res.send({
      type: InteractionResponseType.CHANNEL_MESSAGE_WITH_SOURCE,
      data: { content: "Rock, paper or scissors?" },
    });
  }

  return res.status(400).json({ error: "unknown interaction" });
});

app.listen(3000);
