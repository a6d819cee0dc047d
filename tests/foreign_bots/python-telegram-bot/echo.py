"""An echo bot in python-telegram-bot. Only the address of the Bot API is not Telegram's."""

import os

from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ChatAction, ParseMode
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

API = os.environ.get("BOT_API", "https://api.telegram.org")


def counter(count):
    return InlineKeyboardMarkup([[InlineKeyboardButton("One more", callback_data=f"count:{count + 1}")]])


async def start(update: Update, context):
    await update.message.reply_text(
        "<b>Hello!</b> Write something, or count.", parse_mode=ParseMode.HTML, reply_markup=counter(0)
    )


async def count(update: Update, context):
    number = int(context.match[1])
    await update.callback_query.edit_message_text(f"Counted to {number}.", reply_markup=counter(number))
    await update.callback_query.answer(f"{number}!")


async def photo(update: Update, context):
    file = await update.message.photo[-1].get_file()
    content = bytes(await file.download_as_bytearray())
    await update.message.chat.send_action(ChatAction.UPLOAD_PHOTO)
    await update.message.reply_photo(content, caption=f"{len(content)} bytes")


async def echo(update: Update, context):
    await update.message.reply_text(update.message.text, do_quote=True)


async def present(application: Application):
    await application.bot.set_my_commands([BotCommand("start", "Begin")])


def main():
    builder = Application.builder().token(os.environ["BOT_TOKEN"])
    application = builder.base_url(f"{API}/bot").base_file_url(f"{API}/file/bot").post_init(present).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(count, pattern=r"^count:(\d+)$"))
    application.add_handler(MessageHandler(filters.PHOTO, photo))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()
