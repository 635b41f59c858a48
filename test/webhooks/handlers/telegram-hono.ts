// file: src/app.ts
// check: webhookCallback
// signs: token
import { Bot, webhookCallback } from "grammy";
import { Hono } from "hono";
import { expenses } from "./expenses";

const bot = new Bot(process.env.TELEGRAM_TOKEN!);

bot.command("spent", async (ctx) => {
  const amount = Number(ctx.match);
  await expenses.add(ctx.from!.id, amount);
  await ctx.reply(`Noted: ${amount}`);
});

const app = new Hono();
app.post("/telegram/webhook", webhookCallback(bot, "hono", { secretToken: process.env.TELEGRAM_WEBHOOK_SECRET }));

export default app;
