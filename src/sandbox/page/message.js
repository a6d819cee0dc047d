// One message in a chat: its bubble, and the buttons under it.

import { copy } from "./dialogs.js";
import { draw, el, icon, unseen } from "./dom.js";
import { media } from "./media.js";
import { day, time } from "./time.js";
import { hueOf, telegramAct } from "./world.js";

/** What can be pressed in a message's text. */
export const PRESSABLE = ".bot-command, .tg-spoiler, .expandable";

export function createMessage(message) {
  const row = {
    author: el("div", { class: "author", lang: "en" }),
    media: el("div", { class: "media" }),
    quote: el("div", { class: "quote" }),
    text: el("div", { class: "text" }),
    meta: el("div", { class: "meta", lang: "en" }),
    keys: el("div", { class: "keys", role: "group", "aria-label": "Buttons" }),
  };
  row.node = el(
    "article",
    { "data-message": message.id, "data-from": message.from },
    el("div", { class: "bubble" }, row.author, row.quote, row.media, row.text, row.meta),
    row.keys,
  );
  // A new message is read aloud once; later edits of it are not.
  setTimeout(() => row.node.setAttribute("aria-live", "off"), 1500);
  return row;
}

/** Draws what has changed in the row; `before` is the message above it, if there is one on the same day. */
export function patchMessage(phone, row, messages, before) {
  const [message] = messages;
  const { name, isMine } = authorOf(phone, message);
  const sameAuthor = before !== null && authorOf(phone, before).name === name;
  const showName = phone.isGroup && !isMine && !sameAuthor;
  const captioned = messages.find((one) => one.html) ?? message;
  const classes = [
    "message",
    isMine && "mine",
    sameAuthor && "same",
    message.buttons?.length > 0 && "has-keys",
    message.sticker && "is-sticker",
    !phone.isFirst && !phone.log.seen.has(message.id) && "new",
    row.node.classList.contains("new") && "new",
  ];
  row.node.className = classes.filter(Boolean).join(" ");
  draw(row.author, [name, showName], () => [
    showName ? document.createTextNode(name) : unseen(`${isMine ? "You" : name}:`),
  ]);
  row.author.classList.toggle("sr", !showName);
  row.author.style.setProperty(
    "--hue",
    message.from === "bot" ? 190 : hueOf(phone.view.memberNamed?.(name) ?? phone.id),
  );
  const quoted = message.reply_to && phone.view.messages.find((one) => one.id === message.reply_to);
  draw(row.quote, quoted ? quoted.text : null, () => [
    quoted && unseen("In reply to: "),
    quoted && (quoted.text || "a message"),
  ]);
  draw(
    row.media,
    messages.map((one) => [one.id, one.photo, one.document, one.location, one.contact, one.sticker, one.voice]),
    () => media(messages),
    phone.composer.input,
  );
  draw(
    row.text,
    captioned.html,
    () => {
      const template = document.createElement("template");
      template.innerHTML = captioned.html ?? "";
      for (const part of template.content.querySelectorAll(PRESSABLE))
        Object.assign(part, { tabIndex: 0, role: "button" });
      for (const block of template.content.querySelectorAll("blockquote, pre")) {
        // A block ends its line by itself.
        const next = block.nextSibling;
        if (next?.nodeType === Node.TEXT_NODE) next.data = next.data.replace(/^\n/, "");
      }
      return [template.content];
    },
    phone.composer.input,
  );
  const canEdit = isMine && !phone.isGroup && Boolean(message.text) && !message.media_group;
  // A bot's panel is edited at each tap; phones do not say so.
  const edited = message.edited && !(message.from === "bot" && message.buttons?.length > 0);
  draw(row.meta, [time(message.date), edited, message.silent, message.reaction, canEdit], () => [
    canEdit &&
      el(
        "button",
        {
          type: "button",
          "data-key": "edit",
          "data-testid": "edit-message",
          "aria-label": "Edit this message",
          onclick: () => phone.composer.startEditing(message.id),
        },
        "Edit",
      ),
    message.reaction &&
      el("span", { class: "reaction", role: "img", "aria-label": `Reaction ${message.reaction}` }, message.reaction),
    message.silent && el("span", { title: "Sent without a sound" }, "silent"),
    edited && el("span", {}, "edited"),
    el(
      "time",
      { datetime: new Date(message.date * 1000).toISOString(), title: `${day(message.date)}, message ${message.id}` },
      time(message.date),
    ),
  ]);
  draw(
    row.keys,
    message.buttons ?? [],
    () =>
      (message.buttons ?? []).map((line) =>
        el("div", { class: "row" }, ...line.map((button) => key(phone, message, button))),
      ),
    phone.composer.input,
  );
}

function authorOf(phone, message) {
  const name = message.from === "bot" ? phone.view.botName : (message.author ?? phone.view.name);
  return {
    name,
    isMine: phone.isGroup
      ? message.from !== "bot" && name === phone.view.nameOf(phone.speaker())
      : message.from === "me",
  };
}

function key(phone, message, button) {
  const key = `${button.kind} ${button.text} ${button.data ?? ""}`;
  const link = button.kind === "url" ? button.url : null;
  const act = link && telegramAct(link);
  if (link && !act) {
    return el(
      "a",
      { class: "key", href: link, target: "_blank", rel: "noopener noreferrer", "data-key": key },
      button.text,
      icon("link"),
      unseen(" (opens a new tab)"),
    );
  }
  const press =
    {
      callback: () => phone.log.tap(message.id, button.data),
      url: () => phone.follow(act),
      copy: async () => {
        await copy(button.copy);
        phone.toasts.flash("Copied.");
      },
    }[button.kind] ?? (() => phone.toasts.flash("The sandbox does not emulate this kind of button."));
  const mark = { copy: "copy", url: "link" }[button.kind];
  return el(
    "button",
    {
      type: "button",
      class: "key",
      "data-key": key,
      "data-callback": button.kind === "callback" ? button.data : null,
      "data-testid": "inline-button",
      onclick: press,
    },
    button.text,
    mark && icon(mark),
    button.kind === "copy" && unseen(" (copies)"),
  );
}
