// The messages of one chat: rows, scrolling, what is unread, and which buttons wait for the bot.

import { draw, el, icon, plural } from "./dom.js";
import { PRESSABLE, createMessage, patchMessage } from "./message.js";
import { day } from "./time.js";
import { telegramAct } from "./world.js";

const AT_END_PIXELS = 48;

export class Log {
  constructor(phone, view) {
    this.phone = phone;
    this.rows = new Map();
    this.seen = new Set();
    this.unread = 0;
    this.atEnd = true;
    this.tapping = new Map();
    this.build(view);
  }

  build(view) {
    this.about = el("div", { class: "about", hidden: true });
    this.list = el("div", {}, this.about);
    this.node = el(
      "div",
      {
        class: "log",
        role: "log",
        "aria-live": "off",
        "aria-relevant": "additions",
        "aria-label": `Chat of ${view.name}`,
        tabindex: "0",
        lang: view.language,
      },
      this.list,
    );
    this.node.addEventListener("scroll", () => this.onScroll(), { passive: true });
    this.node.addEventListener("click", (event) => this.onTextClick(event));
    this.node.addEventListener(
      "keydown",
      (event) => event.key === "Enter" && event.target.matches(PRESSABLE) && event.target.click(),
    );
    this.toEnd = el("button", {
      type: "button",
      class: "to-end",
      hidden: true,
      "data-testid": "to-end",
      onclick: () => this.scrollToEnd(),
    });
  }

  get view() {
    return this.phone.view;
  }

  draw() {
    this.drawAbout();
    this.drawRows();
    this.drawWaiting();
    this.drawToEnd();
  }

  drawAbout() {
    const empty = this.view.messages.length === 0;
    const words = empty ? this.view.description : null;
    this.about.hidden = !empty;
    draw(this.about, [words], () => [
      words ? el("b", { lang: "en" }, "What can this bot do?") : null,
      words || el("span", { lang: "en" }, "No messages here yet."),
    ]);
  }

  drawRows() {
    const wasAtEnd = this.atEnd;
    const rows = arrange(this.view.messages);
    const keys = new Set(rows.map((row) => row.key));
    for (const [key, row] of this.rows) {
      if (keys.has(key)) continue;
      if (row.node.contains(document.activeElement)) this.phone.composer.input.focus();
      row.node.remove();
      this.rows.delete(key);
    }
    let cursor = this.about.nextSibling;
    let before = null;
    for (const wanted of rows) {
      const row = this.rows.get(wanted.key) ?? this.createRow(wanted);
      if (row.node === cursor) cursor = cursor.nextSibling;
      else this.list.insertBefore(row.node, cursor);
      if (wanted.messages) patchMessage(this.phone, row, wanted.messages, before);
      before = wanted.messages?.[0] ?? null;
    }
    this.countNews();
    if (this.phone.isFirst) requestAnimationFrame(() => this.node.setAttribute("aria-live", "polite"));
    if (wasAtEnd) this.scrollToEnd();
  }

  createRow(wanted) {
    const row = wanted.day
      ? { node: el("div", { class: "day", lang: "en" }, wanted.day) }
      : createMessage(wanted.messages[0]);
    this.rows.set(wanted.key, row);
    return row;
  }

  // Buttons which wait

  async tap(messageId, data) {
    const tap = `${messageId} ${data}`;
    this.tapping.set(tap, (this.tapping.get(tap) ?? 0) + 1);
    this.drawWaiting();
    await this.phone.act("tap", { message_id: messageId, data });
    // The state with the waiting tap arrives at about the same moment; without this pause the spinner would flicker.
    setTimeout(() => {
      this.tapping.set(tap, this.tapping.get(tap) - 1);
      this.drawWaiting();
    }, 250);
  }

  /** Marks the buttons whose taps the bot has not answered yet. */
  drawWaiting() {
    const waiting = new Set(this.view.waiting.map((tap) => `${tap.message_id} ${tap.data}`));
    for (const [tap, count] of this.tapping) {
      if (count > 0) waiting.add(tap);
      else this.tapping.delete(tap);
    }
    for (const button of this.node.querySelectorAll("button[data-callback]")) {
      const tap = `${button.closest("[data-message]").dataset.message} ${button.dataset.callback}`;
      const isBusy = waiting.has(tap);
      if (isBusy === (button.ariaBusy === "true")) continue;
      button.ariaBusy = isBusy ? "true" : null;
      button.title = isBusy ? "Waiting for the bot's answer" : "";
    }
  }

  // Reading

  countNews() {
    for (const message of this.view.messages) {
      if (this.seen.has(message.id)) continue;
      this.seen.add(message.id);
      if (!this.phone.isFirst && message.from === "bot") this.unread += 1;
    }
    this.markRead();
  }

  markRead() {
    const before = this.unread;
    if (this.atEnd && this.phone.isVisible()) this.unread = 0;
    if (before !== this.unread) this.phone.desk.drawStrip();
  }

  onScroll() {
    if (!this.node.checkVisibility()) return;
    // A browser also scrolls by itself when the phone or its content changes its size: nobody has left the end then.
    if (this.atEnd && this.sizes !== this.currentSizes()) return this.keepEnd();
    this.atEnd = this.node.scrollHeight - this.node.scrollTop - this.node.clientHeight < AT_END_PIXELS;
    this.markRead();
    this.drawToEnd();
  }

  currentSizes() {
    return `${this.node.clientHeight} ${this.node.scrollHeight}`;
  }

  keepEnd() {
    if (this.atEnd) this.node.scrollTop = this.node.scrollHeight;
    this.sizes = this.currentSizes();
  }

  scrollToEnd() {
    this.atEnd = true;
    this.keepEnd();
    this.markRead();
    this.drawToEnd();
  }

  drawToEnd() {
    if (this.atEnd && this.toEnd === document.activeElement) this.phone.composer.input.focus({ preventScroll: true });
    this.toEnd.hidden = this.atEnd;
    draw(this.toEnd, this.unread, () => [
      icon("down"),
      el("span", {}, this.unread > 0 ? plural(this.unread, "new message", "new messages") : "To the end"),
    ]);
  }

  onTextClick(event) {
    const link = event.target.closest(".text a[href]");
    const act = link && telegramAct(link.href);
    const pressed = event.target.closest(PRESSABLE);
    if (pressed?.matches(".bot-command")) this.phone.act("say", { text: pressed.textContent });
    else if (pressed && !pressed.classList.contains("open")) {
      pressed.classList.add("open");
      pressed.removeAttribute("role");
    } else if (act) {
      event.preventDefault();
      this.phone.follow(act);
    }
  }
}

/** The rows of a log: day marks and messages, the photos of an album together. */
function arrange(messages) {
  const rows = [];
  let today;
  for (const message of messages) {
    const date = day(message.date);
    if (date !== today) rows.push({ key: `day ${date} ${message.id}`, day: date });
    today = date;
    const before = rows.at(-1).messages;
    if (message.media_group && before?.[0].media_group === message.media_group) before.push(message);
    else rows.push({ key: `message ${message.id}`, messages: [message] });
  }
  return rows;
}
