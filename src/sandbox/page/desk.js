// The phones side by side (or one at a time, where the window is narrow), and the strip of their names.

import { byId, draw, el, isLeft, isRight, unseen } from "./dom.js";
import { memory } from "./memory.js";
import { Phone } from "./phone.js";
import { avatar, hueOf, viewsOf, world } from "./world.js";

const narrow = matchMedia("(max-width: 759px)");

export const desk = {
  node: byId("desk"),
  tabs: byId("tabs"),
  phones: new Map(),
  order: [],
  folded: new Set(memory.read("folded", [])),
  current: null,

  draw(state) {
    const views = viewsOf(state);
    const ids = new Set(views.map((view) => view.id));
    for (const [id, phone] of this.phones) {
      if (ids.has(id)) continue;
      phone.node.remove();
      this.phones.delete(id);
    }
    if (!ids.has(this.current)) this.current = views[0]?.id ?? null;
    this.order = views.map((view) => view.id);
    for (const view of views) {
      if (!this.phones.has(view.id)) this.addPhone(view);
      this.phones.get(view.id).update(view);
    }
    this.drawStrip();
  },

  addPhone(view) {
    const phone = new Phone(this, view);
    const next = this.order.slice(this.order.indexOf(view.id)).find((id) => this.phones.has(id));
    this.node.insertBefore(phone.node, this.phones.get(next)?.node ?? null);
    this.phones.set(view.id, phone);
    this.arrange();
  },

  /** The names: links to the phones side by side, or, where one phone fills the screen, its tabs. */
  drawStrip() {
    const shown = this.order.map((id) => this.phones.get(id)).filter((phone) => phone?.view);
    const entries = shown.map(({ view, log }) => ({
      id: view.id,
      name: view.name,
      isGroup: view.isGroup,
      unread: log.unread,
      hue: hueOf(view.id),
      isFolded: this.folded.has(view.id),
    }));
    draw(this.tabs, [entries, narrow.matches, this.current], () => entries.map((entry) => this.tab(entry)));
    this.tabs.setAttribute("role", narrow.matches ? "tablist" : "group");
    this.tabs.setAttribute("aria-label", narrow.matches ? "Phones" : "Go to a phone");
    const news = entries.reduce((sum, entry) => sum + entry.unread, 0);
    document.title = `${news > 0 ? `(${news}) ` : ""}Sandbox · ${world.bot.first_name ?? "bot"}`;
  },

  tab(entry) {
    const isCurrent = entry.id === this.current;
    const asTab = narrow.matches
      ? {
          role: "tab",
          id: `tab-${entry.id}`,
          "aria-selected": String(isCurrent),
          "aria-controls": `phone-${entry.id}`,
          tabindex: isCurrent ? "0" : "-1",
        }
      : { class: entry.isFolded ? "tab folded" : "tab", title: entry.isFolded ? "Take this phone back" : null };
    return el(
      "button",
      {
        type: "button",
        class: "tab",
        "data-key": entry.id,
        "data-testid": "tab",
        "data-tab": entry.id,
        ...asTab,
        onclick: () => this.goTo(entry.id),
      },
      avatar(entry),
      el("span", {}, entry.name),
      entry.isFolded && !narrow.matches && unseen(" (put aside)"),
      entry.unread > 0 &&
        el(
          "span",
          { class: "badge" },
          String(entry.unread),
          unseen(entry.unread === 1 ? " new message" : " new messages"),
        ),
    );
  },

  goTo(id) {
    this.current = id;
    this.fold(id, false);
    const phone = this.phones.get(id);
    phone.node.scrollIntoView({ inline: "nearest", block: "nearest", behavior: "smooth" });
    if (!narrow.matches) phone.composer.input.focus({ preventScroll: true });
    phone.log.keepEnd();
    requestAnimationFrame(() => phone.log.onScroll());
  },

  fold(id, isFolded) {
    if (isFolded) this.folded.add(id);
    else this.folded.delete(id);
    memory.write("folded", [...this.folded]);
    this.arrange();
    this.drawStrip();
    if (isFolded && !narrow.matches) this.tabs.querySelector(`[data-tab="${id}"]`)?.focus();
  },

  /** Shows the phones that are to be seen at this width. */
  arrange() {
    for (const [id, phone] of this.phones) {
      phone.node.hidden = narrow.matches ? id !== this.current : this.folded.has(id);
      for (const [name, value] of [
        ["role", "tabpanel"],
        ["aria-labelledby", `tab-${id}`],
      ]) {
        if (narrow.matches) phone.node.setAttribute(name, value);
        else if (name === "role") phone.node.removeAttribute(name);
        else phone.node.setAttribute(name, phone.titleId);
      }
      phone.log.keepEnd();
    }
  },

  /** Whether one phone fills the window. */
  showsOne: () => narrow.matches,

  listen() {
    this.tabs.addEventListener("keydown", (event) => {
      if (!narrow.matches || !(isRight(event) || isLeft(event))) return;
      event.preventDefault();
      const ids = this.order;
      this.goTo(ids.at((ids.indexOf(this.current) + (isRight(event) ? 1 : -1)) % ids.length));
      this.tabs.querySelector("[aria-selected=true]").focus();
    });
    narrow.addEventListener("change", () => {
      this.arrange();
      this.drawStrip();
    });
    document.addEventListener("visibilitychange", () => this.phones.forEach((phone) => phone.log.markRead()));
  },
};
