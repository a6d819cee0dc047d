// What comes over a chat: the bot's toasts and alerts, and the page's own short words.

import { el } from "./dom.js";

export class Toasts {
  constructor(phone) {
    this.phone = phone;
    this.seen = new Set();
    this.node = el("div", { class: "over", role: "status" });
  }

  draw() {
    const { view, isFirst } = this.phone;
    for (const toast of view.toasts) {
      if (this.seen.has(toast.id)) continue;
      this.seen.add(toast.id);
      if (isFirst || !toast.text) continue;
      if (toast.alert) this.alert(toast.text);
      else this.flash(toast.text, { testid: "toast", lang: view.language });
    }
  }

  /** Some words which go away by themselves. */
  flash(text, { failed, testid, lang } = {}) {
    const words = el(
      "p",
      {
        class: failed && "failed",
        role: failed && "alert",
        "data-testid": testid ?? (failed ? "refusal" : "flash"),
        lang: lang ?? "en",
      },
      text,
    );
    this.node.append(words);
    setTimeout(() => words.remove(), 3500 + text.length * 45);
  }

  /** A bot's alert waits for its OK. It takes the focus only from its own phone. */
  alert(text) {
    const { phone } = this;
    const hadFocus = phone.node.contains(document.activeElement);
    const back = document.activeElement;
    const close = () => {
      veil.remove();
      if (hadFocus) (back.isConnected ? back : phone.composer.input).focus();
    };
    const ok = el("button", { type: "button", class: "primary", lang: "en", onclick: close }, "OK");
    const veil = el(
      "div",
      { class: "veil", onkeydown: (event) => event.key === "Escape" && close() },
      el(
        "div",
        { class: "alert", role: "alertdialog", "aria-label": "The bot says", "data-testid": "alert" },
        el("p", { lang: phone.view.language }, text),
        el("div", {}, ok),
      ),
    );
    phone.screen.append(veil);
    if (hadFocus) ok.focus();
  }
}
