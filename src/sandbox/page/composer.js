// Writing: the field, editing, the bot's commands, and the bot's own keyboard.

import { askContact, askFiles, askLocation, openAttach } from "./attach.js";
import { menu } from "./dialogs.js";
import { draw, el, icon, roundButton } from "./dom.js";
import { world } from "./world.js";

export class Composer {
  constructor(phone, view) {
    this.phone = phone;
    this.editing = null;
    this.build(view);
  }

  build(view) {
    this.editNote = el("div");
    this.input = el("textarea", {
      rows: 1,
      "data-testid": "say-input",
      "aria-label": `Message as ${view.name}`,
      placeholder: "Message",
      enterkeyhint: "send",
    });
    this.input.addEventListener("input", () => this.fitInput());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("paste", (event) => this.onPaste(event));
    this.commandsButton = roundButton("Commands", "slash", {
      "aria-haspopup": "menu",
      "data-testid": "commands",
      onclick: () => this.openCommands(),
    });
    this.attachButton = roundButton("Attach", "attach", {
      "aria-haspopup": "menu",
      "data-testid": "attach",
      onclick: () => openAttach(this.phone, this.attachButton),
    });
    this.keysButton = roundButton("The bot's keyboard", "keys", {
      hidden: true,
      "data-testid": "reply-keyboard-toggle",
      onclick: () => this.foldKeys(!this.keysFolded),
    });
    this.sendButton = roundButton("Send", "send", { "data-testid": "send", onclick: () => this.submit() });
    this.sendButton.className = "round send";
    this.line = el(
      "div",
      { class: "composer" },
      this.commandsButton,
      this.attachButton,
      this.input,
      this.keysButton,
      this.sendButton,
    );
    this.replyKeys = el("div", {
      class: "reply-keys",
      role: "group",
      "aria-label": "The bot's keyboard",
      hidden: true,
      "data-testid": "reply-keyboard",
    });
  }

  get view() {
    return this.phone.view;
  }

  draw() {
    this.line.hidden = this.view.blocked;
    this.commandsButton.hidden = this.view.commands.length === 0;
    this.drawReplyKeys();
  }

  // The bot's keyboard

  drawReplyKeys() {
    const keyboard = this.view.blocked ? null : this.view.replyKeyboard;
    const signature = JSON.stringify(keyboard);
    if (signature !== this.keysSignature) this.keysFolded = false;
    this.input.placeholder = keyboard?.placeholder || "Message";
    draw(
      this.replyKeys,
      keyboard ?? null,
      () =>
        (keyboard?.rows ?? []).map((line) =>
          el("div", { class: "row" }, ...line.map((button) => this.replyKey(button, keyboard))),
        ),
      this.input,
    );
    this.keysButton.hidden = !keyboard;
    this.foldKeys(this.keysFolded);
    if (signature !== this.keysSignature) this.fitInput();
    this.keysSignature = signature;
  }

  replyKey(button, keyboard) {
    const press =
      {
        location: () => askLocation(this.phone),
        contact: () => askContact(this.phone),
      }[button.request] ?? (() => this.phone.act("say", { text: button.text }));
    const mark = { location: "place", contact: "contact" }[button.request];
    return el(
      "button",
      {
        type: "button",
        "data-key": button.text,
        onclick: () => {
          press();
          if (keyboard.one_time) this.foldKeys(true);
        },
      },
      mark && icon(mark),
      el("span", {}, button.text),
    );
  }

  foldKeys(folded) {
    this.keysFolded = folded;
    this.replyKeys.hidden = folded || !this.view.replyKeyboard || this.view.blocked;
    this.keysButton.setAttribute("aria-expanded", !this.replyKeys.hidden);
  }

  // The field

  onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && this.input.value === "" && !this.phone.isGroup) {
      const mine = this.view.messages.findLast((message) => message.from === "me" && message.text);
      if (mine) this.startEditing(mine.id);
      event.preventDefault();
    } else if (event.key === "Escape" && this.editing !== null) {
      this.stopEditing();
    }
  }

  onPaste(event) {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    askFiles(this.phone, files.every((file) => file.type.startsWith("image/")) ? "photo" : "document", files);
  }

  async submit() {
    const text = this.input.value;
    if (text.trim() === "") return this.input.focus();
    const editing = this.editing;
    if (editing === null) this.setInput("");
    else this.stopEditing();
    const done =
      editing === null
        ? await this.phone.act("say", { text })
        : await this.phone.act("edit", { message_id: editing, text });
    if (!done && this.input.value === "") this.setInput(text);
  }

  setInput(text) {
    this.input.value = text;
    this.fitInput();
    this.input.focus({ preventScroll: true });
  }

  /** As high as the text, or as the placeholder while there is none. */
  fitInput() {
    const { input } = this;
    if (!input.checkVisibility()) return;
    const isEmpty = input.value === "";
    input.style.height = "auto";
    if (isEmpty) input.value = input.placeholder;
    input.style.height = `${input.scrollHeight + 2}px`;
    if (isEmpty) input.value = "";
  }

  startEditing(messageId) {
    const message = this.view.messages.find((one) => one.id === messageId);
    if (!message) return;
    this.editing = messageId;
    this.draft = this.input.value;
    this.drawEditing();
    this.setInput(message.text);
  }

  stopEditing() {
    this.editing = null;
    this.drawEditing();
    this.setInput(this.draft ?? "");
    this.draft = "";
  }

  drawEditing() {
    const isEditing = this.editing !== null;
    draw(this.editNote, isEditing, () =>
      isEditing
        ? [
            el(
              "div",
              { class: "foot-note editing" },
              "Editing a message",
              el("button", { type: "button", class: "quiet", onclick: () => this.stopEditing() }, "Stop editing"),
            ),
          ]
        : [],
    );
    const name = isEditing ? "Save the edit" : "Send";
    draw(this.sendButton, name, () => [icon(isEditing ? "save" : "send")]);
    this.sendButton.setAttribute("aria-label", name);
    this.sendButton.title = name;
  }

  openCommands() {
    menu(
      this.commandsButton,
      "The bot's commands",
      this.view.commands.map(({ command, description }) => ({
        label: `/${command}`,
        bold: true,
        note: description,
        lang: this.view.language,
        act: () => this.phone.act("say", { text: `/${command}${this.phone.isGroup ? `@${world.bot.username}` : ""}` }),
      })),
    );
  }
}
