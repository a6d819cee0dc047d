// An echo bot in grammY. Only the address of the Bot API is not Telegram's.

import { Bot, InlineKeyboard, InputFile } from "grammy";

const token = process.env.BOT_TOKEN;
const apiRoot = process.env.BOT_API ?? "https://api.telegram.org";
const bot = new Bot(token, { client: { apiRoot } });

const counter = (count) => new InlineKeyboard().text("One more", `count:${count + 1}`);

bot.command("start", (ctx) =>
  ctx.reply("<b>Hello!</b> Write something, or count.", { parse_mode: "HTML", reply_markup: counter(0) }),
);

bot.callbackQuery(/^count:(\d+)$/, async (ctx) => {
  const count = Number(ctx.match[1]);
  await ctx.editMessageText(`Counted to ${count}.`, { reply_markup: counter(count) });
  await ctx.answerCallbackQuery(`${count}!`);
});

bot.on("message:photo", async (ctx) => {
  const file = await ctx.getFile();
  const answer = await fetch(`${apiRoot}/file/bot${token}/${file.file_path}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  await ctx.replyWithChatAction("upload_photo");
  await ctx.replyWithPhoto(new InputFile(bytes, "back.png"), { caption: `${bytes.length} bytes` });
});

bot.on("message:text", (ctx) =>
  ctx.reply(ctx.message.text, { reply_parameters: { message_id: ctx.message.message_id } }),
);

bot.catch((error) => console.error(error.message));
process.once("SIGTERM", () => bot.stop());
await bot.api.setMyCommands([{ command: "start", description: "Begin" }]);
await bot.start();
