// One phone: a person's chat with the bot, or a group in which somebody speaks.

import { Composer } from "./composer.js";
import { ask, copy, menu } from "./dialogs.js";
import { draw, el, plural, roundButton } from "./dom.js";
import { Log } from "./log.js";
import { post } from "./server.js";
import { Toasts } from "./toasts.js";
import { avatar, hueOf, world } from "./world.js";

export class Phone {
  constructor(desk, view) {
    this.desk = desk;
    this.id = view.id;
    this.isGroup = view.isGroup;
    this.titleId = `title-${view.id}`;
    this.onScreen = true;
    this.isFirst = true;
    this.log = new Log(this, view);
    this.toasts = new Toasts(this);
    this.composer = new Composer(this, view);
    this.build(view);
  }

  build(view) {
    this.titleSlot = el("div");
    this.avatarSlot = el("span");
    this.menuButton = roundButton(`Menu of ${view.name}'s phone`, "more", {
      "aria-haspopup": "menu",
      "data-testid": "phone-menu",
      onclick: () => this.openMenu(),
    });
    this.screen = el("div", { class: "screen" }, this.log.node, this.log.toEnd, this.toasts.node);
    this.note = el("div");
    const { editNote, line, replyKeys } = this.composer;
    this.node = el(
      "section",
      {
        class: "phone",
        id: `phone-${this.id}`,
        "aria-labelledby": this.titleId,
        "data-testid": "phone",
        [this.isGroup ? "data-group" : "data-person"]: this.id,
      },
      el("header", { class: "phone-head" }, this.avatarSlot, this.titleSlot, this.menuButton),
      this.screen,
      el("div", { class: "foot" }, this.note, editNote, line, replyKeys),
    );
    const sizes = new ResizeObserver(() => {
      this.composer.fitInput();
      this.log.keepEnd();
    });
    sizes.observe(this.log.node);
    sizes.observe(this.log.list);
    new IntersectionObserver(
      ([entry]) => {
        this.onScreen = entry.intersectionRatio > 0.6;
        this.log.markRead();
      },
      { threshold: [0, 0.6, 1] },
    ).observe(this.node);
  }

  /** Draws the newest state; `view` is a person or a group in the common form made by `viewsOf`. */
  update(view) {
    this.view = view;
    draw(this.avatarSlot, [view.name, hueOf(view.id)], () => [avatar(view)]);
    draw(this.titleSlot, [view.name, view.subtitle, view.typing], () => [
      el("h2", { id: this.titleId }, view.name),
      el("p", { class: view.typing ? "typing" : "soft" }, view.typing ? `${view.botName} is typing…` : view.subtitle),
    ]);
    this.log.draw();
    this.toasts.draw();
    this.drawNote();
    this.composer.draw();
    this.isFirst = false;
  }

  isVisible() {
    return this.onScreen && this.node.checkVisibility() && document.visibilityState === "visible";
  }

  drawNote() {
    const view = this.view;
    const kind = view.blocked ? "blocked" : view.isGroup ? "group" : view.messages.length === 0 ? "start" : "none";
    draw(
      this.note,
      [kind, view.members],
      () =>
        ({
          blocked: () => [
            el(
              "div",
              { class: "foot-note" },
              el("span", {}, `${view.name} has blocked the bot.`),
              el("button", { type: "button", "data-testid": "unblock", onclick: () => this.act("unblock") }, "Unblock"),
            ),
          ],
          start: () => [
            el(
              "div",
              { class: "foot-note start" },
              el(
                "button",
                {
                  type: "button",
                  class: "primary",
                  "data-testid": "start-chat",
                  onclick: () => this.act("say", { text: "/start" }),
                },
                "Start",
              ),
            ),
          ],
          group: () => [el("div", { class: "foot-note" }, el("label", {}, "Speak as", this.speakerSelect()))],
          none: () => [],
        })[kind](),
      this.composer.input,
    );
  }

  speakerSelect() {
    const chosen = this.speaker();
    const options = this.view.members.map((id) =>
      el("option", { value: id, selected: id === chosen }, this.view.nameOf(id)),
    );
    return el(
      "select",
      {
        "data-testid": "speaker",
        onchange: (event) => {
          this.chosenSpeaker = Number(event.target.value);
          this.update(this.view);
        },
      },
      ...options,
    );
  }

  /** Who acts on this screen: its person, or the chosen member of the group. */
  speaker() {
    if (!this.isGroup) return this.id;
    const members = this.view.members;
    return members.includes(this.chosenSpeaker) ? this.chosenSpeaker : members[0];
  }

  speakerName() {
    return this.isGroup ? this.view.nameOf(this.speaker()) : this.view.name;
  }

  // Acting

  /** Does something as this person; a refusal is shown in the phone. Returns whether it was done. */
  async act(act, more = {}) {
    try {
      await this.mustAct(act, more);
      return true;
    } catch (error) {
      this.toasts.flash(error.message, { failed: true });
      return false;
    }
  }

  mustAct(act, more = {}) {
    if (!["tap", "edit", "block", "clear"].includes(act)) this.log.atEnd = true;
    return post("/sandbox/act", { ...this.actor(), act, ...more });
  }

  /** Who acts, and where. */
  actor() {
    return this.isGroup ? { person: this.speaker(), chat: this.id } : { person: this.id };
  }

  /** Does what a link into Telegram does, as `telegramAct` reads it. */
  follow({ act, payload, words }) {
    ({
      start: () => this.start(payload),
      group: () => this.bringIntoGroup(payload),
      share: () => this.askShare(words),
    })[act]();
  }

  /** Follows a start link: it leads into the private chat with the bot. */
  async start(payload) {
    const person = this.speaker();
    if (this.isGroup) this.desk.goTo(person);
    await this.desk.phones.get(person).act("start", { payload });
  }

  /** Brings the bot into a group of this person's, as Telegram does after a link with `startgroup`. */
  async bringIntoGroup(payload) {
    const person = this.speaker();
    const groups = [...this.desk.phones.values()].filter(({ isGroup, view }) => isGroup && view.members.includes(person));
    const send = async (group) => {
      group.chosenSpeaker = person;
      this.desk.goTo(group.id);
      await group.mustAct("say", { text: `/start@${world.bot.username} ${payload}`.trim() });
    };
    if (groups.length === 0) {
      this.toasts.flash("There is no group to show it in: add one first, with “Add” above.", { failed: true });
    } else if (groups.length === 1) {
      await send(groups[0]).catch((error) => this.toasts.flash(error.message, { failed: true }));
    } else {
      ask({
        title: "Show in which group?",
        fields: [{ name: "group", label: "Group", options: groups.map(({ id, view }) => [id, view.name]) }],
        action: "Show",
        act: (values) => send(groups.find(({ id }) => String(id) === values.get("group"))),
      });
    }
  }

  askShare(words) {
    ask({
      title: "Share",
      hint: "In Telegram, one chooses a chat now, and sends it this message:",
      parts: [el("p", { class: "preview", "data-testid": "shared", lang: this.view.language }, words)],
      action: "Copy",
      act: async () => {
        await copy(words);
        this.toasts.flash("Copied.");
      },
    });
  }

  // The menu

  openMenu() {
    const { view } = this;
    const own = [
      { label: "Open a start link…", testid: "start-link", act: () => this.askStart() },
      view.blocked
        ? { label: "Unblock the bot", testid: "menu-unblock", act: () => this.act("unblock") }
        : { label: "Block the bot", testid: "block", act: () => this.act("block") },
      { label: "Clear the chat…", testid: "clear", danger: true, act: () => this.askClear() },
    ];
    const aside = {
      label: "Put this phone aside",
      note: "Its name stays in the row above.",
      testid: "fold-phone",
      act: () => this.desk.fold(this.id, true),
    };
    const items = [...(this.isGroup ? [] : own), ...(this.desk.showsOne() ? [] : [aside])];
    menu(this.menuButton, `Menu of ${view.name}'s phone`, items);
  }

  askStart() {
    ask({
      title: "Open a start link",
      hint: `As if ${this.view.name} had followed t.me/${world.bot.username}?start=…`,
      fields: [
        {
          name: "payload",
          label: "Payload",
          maxlength: 64,
          pattern: "[A-Za-z0-9_\\-]*",
          title: "Up to 64 of A–Z, a–z, 0–9, _ and -",
        },
      ],
      action: "Start",
      act: (values) => this.mustAct("start", { payload: values.get("payload") }),
    });
  }

  askClear() {
    ask({
      title: "Clear this chat?",
      hint: `All ${plural(this.view.messages.length, "message", "messages")} vanish from ${this.view.name}'s phone. The bot is not told.`,
      action: "Clear the chat",
      danger: true,
      act: () => this.mustAct("clear"),
    });
  }
}
