// The sandbox's page: several people side by side, each with a phone.
//
// One long poll brings the whole state. Every part of the page is drawn from it by `draw`, which touches only what
// has changed: the focus, the scroll position and a half-written message stay where they are.
//
//   1. Small tools            el, icon, draw, post, ask, menu
//   2. Messages               what is inside a bubble
//   3. Screen                 one phone: log, inline keyboards, toasts, composer
//   4. Desk                   the control bar, the strip of names, adding people
//   5. Following the state    the long poll

const RETRY_MILLISECONDS = [500, 1000, 2000, 4000];
const POLL_WHILE_STARTING_MILLISECONDS = 700;
const AT_END_PIXELS = 48;
const NEARBY_DEGREES = 0.004; // about 400 m
const PRESSABLE = ".bot-command, .tg-spoiler, .expandable"; // in a message's text
const HUES = [190, 60, 300, 130, 20, 250, 95, 340];

const byId = (id) => document.getElementById(id);

/** Settings of this browser; without storage (private mode) the defaults serve. */
const memory = {
  read(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(`sandbox.${key}`)) ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(`sandbox.${key}`, JSON.stringify(value));
    } catch {
      // Nothing is lost but the memory of a choice.
    }
  },
};

// ---------------------------------------------------------------------------------------------- 1. Small tools

/** An element: attributes by name, `onclick` and its like as listeners; absent children are left out. */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

function svg(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

const icon = (name) => svg("svg", { class: "icon", "aria-hidden": "true" }, svg("use", { href: `#i-${name}` }));
const unseen = (words) => el("span", { class: "sr", lang: "en" }, words);
const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const isRight = (event) => event.key === "ArrowRight" || event.key === "ArrowDown";
const isLeft = (event) => event.key === "ArrowLeft" || event.key === "ArrowUp";

function roundButton(name, iconName, attributes) {
  return el(
    "button",
    { type: "button", class: "round quiet", "aria-label": name, title: name, ...attributes },
    icon(iconName),
  );
}

function avatar(view) {
  const inside = view.isGroup ? icon("group") : ([...view.name][0] ?? "?").toUpperCase();
  const node = el("i", { class: "avatar", "aria-hidden": "true" }, inside);
  node.style.setProperty("--hue", hueOf(view.id));
  return node;
}

const hueOf = (id) => HUES[(desk.peopleIds.indexOf(id) + HUES.length) % HUES.length];

const drawn = new WeakMap();

/**
 * Redraws `slot` if what it shows (`source`) has changed, and keeps the focus inside it: on the control with the same
 * `data-key`, else on the one in the same place, else on `refuge`.
 */
function draw(slot, source, build, refuge) {
  const signature = JSON.stringify(source);
  if (drawn.get(slot) === signature) return;
  drawn.set(slot, signature);
  const controls = () => [...slot.querySelectorAll("a[href], button, input, select, textarea")];
  const focused = slot.contains(document.activeElement) ? document.activeElement : null;
  const place = focused ? controls().indexOf(focused) : -1;
  slot.replaceChildren(...build().filter(Boolean));
  if (!focused) return;
  const now = controls();
  (now.find((control) => control.dataset.key === focused.dataset.key) ?? now[place] ?? now.at(-1) ?? refuge)?.focus();
}

/** A "no" of the sandbox, in words for people. */
class Refusal extends Error {}

async function send(path, request) {
  const answer = await fetch(path, { method: "POST", ...request }).catch(() => null);
  if (!answer) throw new Refusal("The sandbox does not answer. Is it still running?");
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(body.error ?? `The sandbox answered with status ${answer.status}.`);
  return body;
}

const post = (path, body) =>
  send(path, { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/**
 * Asks in a dialog. `act` gets the fields' values and may throw a `Refusal`, which is shown while everything typed
 * stays. A field is `{name, label, type, …attributes}`; `parts` are further elements between the hint and the buttons.
 */
function ask({ title, hint, fields = [], parts = [], action, danger, act }) {
  const failure = el("p", { class: "failure", role: "alert" });
  const inputs = fields.map(({ label, type, options, ...attributes }) => {
    const input = options
      ? el("select", attributes, ...options.map(([value, words]) => el("option", { value }, words)))
      : el("input", { type: type ?? "text", autocomplete: "off", ...attributes });
    return type === "checkbox" ? el("label", { class: "check" }, input, label) : el("label", {}, label, input);
  });
  const go = el(
    "button",
    { type: "submit", class: danger ? "primary danger" : "primary", "data-testid": "dialog-ok" },
    action,
  );
  const cancel = el("button", { type: "button", onclick: () => dialog.close() }, "Cancel");
  const form = el(
    "form",
    { method: "dialog" },
    el("h2", { id: "dialog-title" }, title),
    hint && el("p", { class: "hint" }, hint),
    ...inputs,
    ...parts,
    failure,
    el("div", { class: "ends" }, cancel, act && go),
  );
  const dialog = el(
    "dialog",
    { "aria-labelledby": "dialog-title", "data-testid": "dialog", onclose: () => dialog.remove() },
    form,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    go.disabled = true;
    try {
      await act(new FormData(form));
      dialog.close();
    } catch (error) {
      failure.textContent = error.message;
    }
    go.disabled = false;
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A menu beside the button which opens it. An item is `{icon, label, note, danger, act, testid}`. */
function menu(button, name, items) {
  const list = el("div", { class: "menu", role: "menu", popover: "auto", "aria-label": name });
  for (const item of items) {
    const choose = () => {
      list.hidePopover();
      item.act();
    };
    list.append(
      el(
        "button",
        {
          type: "button",
          role: "menuitem",
          tabindex: "-1",
          class: item.danger && "danger",
          "data-testid": item.testid,
          onclick: choose,
        },
        item.icon && icon(item.icon),
        el(
          "span",
          { lang: item.lang },
          item.bold ? el("b", {}, item.label) : item.label,
          item.note && el("small", {}, item.note),
        ),
      ),
    );
  }
  list.addEventListener("keydown", (event) => {
    const buttons = [...list.children];
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Tab") list.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length).focus();
  });
  list.addEventListener("toggle", (event) => {
    button.setAttribute("aria-expanded", event.newState === "open");
    if (event.newState === "closed") list.remove();
  });
  button.after(list);
  list.showPopover({ source: button });
  const anchor = button.getBoundingClientRect();
  const size = list.getBoundingClientRect();
  const below = anchor.bottom + 6;
  const top = below + size.height < innerHeight - 8 ? below : anchor.top - size.height - 6;
  list.style.top = `${Math.max(8, top)}px`;
  list.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - size.width - 8))}px`;
  list.firstElementChild?.focus();
}

async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = el("textarea", { class: "sr" }, text);
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

/** Dates of messages and of the clock are shown in the clock's own time zone, not in the browser's. */
const zone = {
  minutes: 0,
  read(clock) {
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(clock) ?? [null, "+", 0, 0];
    this.minutes = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  },
  local: (seconds) => new Date((seconds + zone.minutes * 60) * 1000),
  suffix() {
    const [hours, minutes] = [Math.abs(this.minutes) / 60, Math.abs(this.minutes) % 60];
    return `${this.minutes < 0 ? "-" : "+"}${String(Math.trunc(hours)).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  },
};

const format = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const timeFormat = format({ hour: "2-digit", minute: "2-digit" });
const dayFormat = format({ weekday: "short", day: "numeric", month: "long", year: "numeric" });
const clockFormat = format({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
const time = (seconds) => timeFormat.format(zone.local(seconds));
const day = (seconds) => dayFormat.format(zone.local(seconds)).replace(",", "");

/** "Tue 24 Nov 2026, 14:05" */
function clockWords(clock) {
  const seconds = Date.parse(clock) / 1000;
  if (Number.isNaN(seconds)) return clock;
  return `${clockFormat.format(zone.local(seconds)).replace(",", "").replace("Sept", "Sep")}, ${time(seconds)}`;
}

function fileSize(bytes) {
  if (bytes < 1024) return plural(bytes, "byte", "bytes");
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The payload of a link which starts this bot (`https://t.me/name?start=…`, `tg://resolve?domain=name&start=…`). */
function startPayload(link) {
  try {
    const url = new URL(link);
    const name =
      url.protocol === "tg:"
        ? url.searchParams.get("domain")
        : ["t.me", "telegram.me"].includes(url.hostname)
          ? url.pathname.slice(1)
          : null;
    if (name?.toLowerCase() !== desk.bot.username?.toLowerCase()) return null;
    return url.searchParams.get("start") ?? "";
  } catch {
    return null;
  }
}

// ------------------------------------------------------------------------------------------------- 2. Messages

const photo = (message) => {
  const { file, width, height } = message.photo;
  const words = message.text ? `Photo: ${message.text.slice(0, 120)}` : "Photo";
  const view = () => {
    const viewer = el(
      "dialog",
      { class: "viewer", "aria-label": words, onclose: () => viewer.remove() },
      el("img", { src: file, alt: words }),
      el("form", { method: "dialog", class: "ends" }, el("button", {}, "Close")),
    );
    document.body.append(viewer);
    viewer.showModal();
  };
  return el(
    "button",
    {
      type: "button",
      class: "photo",
      "aria-label": `${words} (opens large)`,
      "data-message": message.id,
      onclick: view,
    },
    el("img", { src: file, alt: "", width, height, loading: "lazy" }),
  );
};

const fileCard = (message) => {
  const { file, name, size, mime } = message.document;
  return el(
    "a",
    { class: "card", href: file, download: name ?? "", "data-testid": "document" },
    el("span", { class: "disc" }, icon("file")),
    el(
      "span",
      {},
      el("b", {}, name ?? "File"),
      el("small", { lang: "en", title: mime }, unseen("Download, "), fileSize(size ?? 0)),
    ),
  );
};

/** A schematic map, the same for the same coordinates: there are no tiles in the sandbox. */
const placeCard = ({ latitude, longitude, title, address }) => {
  const turn = Math.abs(Math.sin(latitude * 12.9898 + longitude * 78.233) * 43758.5453) % 1;
  const lean = Math.round(turn * 60 - 30);
  const path = (kind, d) => svg("path", { class: kind, d });
  const map = svg(
    "svg",
    { viewBox: "0 0 280 116", preserveAspectRatio: "xMidYMid slice", "aria-hidden": "true" },
    svg("rect", { class: "land", width: 280, height: 116 }),
    svg("rect", { class: "green", x: 20 + turn * 150, y: 10 + turn * 40, width: 76, height: 44, rx: 9 }),
    path(
      "water",
      `M-10 ${96 - lean} C 60 ${70 + lean}, 90 ${118 - lean / 2}, 150 ${92 + lean / 3} S 250 ${70 - lean / 2}, 300 ${100 + lean / 2}`,
    ),
    path("lane", `M${50 + lean} 0 L${90 + lean} 116 M${205 - lean} 0 L${185 - lean} 116 M0 ${26 + lean / 3} H280`),
    path("road", `M0 ${70 + lean / 4} L280 ${46 - lean / 4} M${140 + lean / 2} 0 L${136 - lean / 2} 116`),
    path("pin", "M140 72c-2-8-17-15-17-30a17 17 0 0 1 34 0c0 15-15 22-17 30z"),
    svg("circle", { class: "dot", cx: 140, cy: 42, r: 6 }),
  );
  const coordinates = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return el(
    "div",
    { class: "place", "data-testid": "place" },
    map,
    el(
      "p",
      {},
      el("b", {}, title ?? unseen("Place"), !title && "Place on the map"),
      address && el("span", {}, address),
      el("small", {}, coordinates),
    ),
  );
};

const contactCard = ({ name, phone }) =>
  el(
    "div",
    { class: "card" },
    el("span", { class: "disc" }, icon("contact")),
    el("span", {}, unseen("Contact: "), el("b", {}, name), el("small", {}, phone)),
  );

const voiceCard = ({ seconds }) => {
  const wave = el("span", { class: "wave", "aria-hidden": "true" });
  for (let bar = 0; bar < 26; bar += 1) {
    const line = el("i");
    line.style.height = `${22 + Math.abs(Math.sin(bar * 1.7 + seconds) * Math.cos(bar * 0.6)) * 78}%`;
    wave.append(line);
  }
  const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return el(
    "div",
    { class: "card" },
    el("span", { class: "disc" }, icon("play")),
    unseen("Voice message, "),
    wave,
    el("small", {}, length),
  );
};

function media(messages) {
  const photos = messages.filter((message) => message.photo).map(photo);
  const [first] = messages;
  return [
    ...(photos.length > 1 ? [el("div", { class: "album" }, ...photos)] : photos),
    ...messages.filter((message) => message.document).map(fileCard),
    first.location && placeCard(first.location),
    first.contact && contactCard(first.contact),
    first.voice && voiceCard(first.voice),
    first.sticker &&
      el("span", { class: "sticker", role: "img", "aria-label": `Sticker ${first.sticker}` }, first.sticker),
  ];
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

// --------------------------------------------------------------------------------------------------- 3. Screen

/** One phone: a person's chat with the bot, or a group in which somebody speaks. */
class Screen {
  constructor(view) {
    this.id = view.id;
    this.isGroup = view.isGroup;
    this.rows = new Map();
    this.seen = new Set();
    this.unread = 0;
    this.atEnd = true;
    this.onScreen = true;
    this.isFirst = true;
    this.tapping = new Map();
    this.seenToasts = new Set();
    this.editing = null;
    this.build(view);
  }

  build(view) {
    const title = `title-${this.id}`;
    this.head = el("header", { class: "phone-head" });
    this.titleSlot = el("div");
    this.avatarSlot = el("span");
    this.menuButton = roundButton(`Menu of ${view.name}'s phone`, "more", {
      "aria-haspopup": "menu",
      "data-testid": "phone-menu",
      onclick: () => this.openMenu(),
    });
    this.head.append(this.avatarSlot, this.titleSlot, this.menuButton);

    this.about = el("div", { class: "about", hidden: true });
    this.log = el("div", {
      class: "log",
      role: "log",
      "aria-live": "off",
      "aria-relevant": "additions",
      "aria-label": `Chat of ${view.name}`,
      tabindex: "0",
      lang: view.language,
    });
    this.list = el("div", {}, this.about);
    this.log.append(this.list);
    this.log.addEventListener("scroll", () => this.onScroll(), { passive: true });
    this.log.addEventListener("click", (event) => this.onTextClick(event));
    this.log.addEventListener(
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
    this.over = el("div", { class: "over", role: "status" });
    this.screenNode = el("div", { class: "screen" }, this.log, this.toEnd, this.over);

    this.note = el("div");
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
      onclick: () => this.openAttach(),
    });
    this.keysButton = roundButton("The bot's keyboard", "keys", {
      hidden: true,
      "data-testid": "reply-keyboard-toggle",
      onclick: () => this.foldKeys(!this.keysFolded),
    });
    this.sendButton = roundButton("Send", "send", { "data-testid": "send", onclick: () => this.submit() });
    this.sendButton.className = "round send";
    this.composer = el(
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
    this.foot = el("div", { class: "foot" }, this.note, this.editNote, this.composer, this.replyKeys);

    this.node = el(
      "section",
      {
        class: "phone",
        id: `phone-${this.id}`,
        "aria-labelledby": title,
        "data-testid": "phone",
        [this.isGroup ? "data-group" : "data-person"]: this.id,
      },
      this.head,
      this.screenNode,
      this.foot,
    );
    this.titleId = title;
    const sizes = new ResizeObserver(() => {
      this.fitInput();
      this.keepEnd();
    });
    sizes.observe(this.log);
    sizes.observe(this.list);
    new IntersectionObserver(
      ([entry]) => {
        this.onScreen = entry.intersectionRatio > 0.6;
        this.markRead();
      },
      { threshold: [0, 0.6, 1] },
    ).observe(this.node);
  }

  /** Draws the newest state; `view` is a person or a group in the common form made by `viewOf`. */
  update(view) {
    this.view = view;
    draw(this.avatarSlot, [view.name, hueOf(view.id)], () => [avatar(view)]);
    draw(this.titleSlot, [view.name, view.subtitle, view.typing], () => [
      el("h2", { id: this.titleId }, view.name),
      el("p", { class: view.typing ? "typing" : "soft" }, view.typing ? `${view.botName} is typing…` : view.subtitle),
    ]);
    this.drawAbout();
    this.drawLog();
    this.drawWaiting();
    this.drawToasts();
    this.drawNote();
    this.drawReplyKeys();
    this.commandsButton.hidden = view.commands.length === 0;
    this.attachButton.hidden = view.isGroup;
    this.drawToEnd();
    this.isFirst = false;
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

  drawLog() {
    const wasAtEnd = this.atEnd;
    const rows = arrange(this.view.messages);
    const keys = new Set(rows.map((row) => row.key));
    for (const [key, row] of this.rows) {
      if (keys.has(key)) continue;
      if (row.node.contains(document.activeElement)) this.input.focus();
      row.node.remove();
      this.rows.delete(key);
    }
    let cursor = this.about.nextSibling;
    let before = null;
    for (const wanted of rows) {
      const row = this.rows.get(wanted.key) ?? this.createRow(wanted);
      if (row.node === cursor) cursor = cursor.nextSibling;
      else this.list.insertBefore(row.node, cursor);
      if (wanted.messages) this.patchMessage(row, wanted.messages, before);
      before = wanted.messages?.[0] ?? null;
    }
    this.countNews();
    if (this.isFirst) requestAnimationFrame(() => this.log.setAttribute("aria-live", "polite"));
    if (wasAtEnd) this.scrollToEnd();
  }

  createRow(wanted) {
    const row = wanted.day
      ? { node: el("div", { class: "day", lang: "en" }, wanted.day) }
      : this.createMessage(wanted.messages[0]);
    this.rows.set(wanted.key, row);
    return row;
  }

  createMessage(message) {
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

  patchMessage(row, messages, before) {
    const [message] = messages;
    const { name, isMine } = this.authorOf(message);
    const sameAuthor = before !== null && this.authorOf(before).name === name;
    const showName = this.isGroup && !isMine && !sameAuthor;
    const captioned = messages.find((one) => one.html) ?? message;
    const classes = [
      "message",
      isMine && "mine",
      sameAuthor && "same",
      message.buttons?.length > 0 && "has-keys",
      message.sticker && "is-sticker",
      !this.isFirst && !this.seen.has(message.id) && "new",
      row.node.classList.contains("new") && "new",
    ];
    row.node.className = classes.filter(Boolean).join(" ");
    draw(row.author, [name, showName], () => [
      showName ? document.createTextNode(name) : unseen(`${isMine ? "You" : name}:`),
    ]);
    row.author.classList.toggle("sr", !showName);
    row.author.style.setProperty(
      "--hue",
      message.from === "bot" ? 190 : hueOf(this.view.memberNamed?.(name) ?? this.id),
    );
    const quoted = message.reply_to && this.view.messages.find((one) => one.id === message.reply_to);
    draw(row.quote, quoted ? quoted.text : null, () => [
      quoted && unseen("In reply to: "),
      quoted && (quoted.text || "a message"),
    ]);
    draw(
      row.media,
      messages.map((one) => [one.id, one.photo, one.document, one.location, one.contact, one.sticker, one.voice]),
      () => media(messages),
      this.input,
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
      this.input,
    );
    const canEdit = isMine && !this.isGroup && Boolean(message.text) && !message.media_group;
    draw(row.meta, [time(message.date), message.edited, message.silent, message.reaction, canEdit], () => [
      canEdit &&
        el(
          "button",
          {
            type: "button",
            "data-key": "edit",
            "data-testid": "edit-message",
            "aria-label": "Edit this message",
            onclick: () => this.startEditing(message.id),
          },
          "Edit",
        ),
      message.reaction &&
        el("span", { class: "reaction", role: "img", "aria-label": `Reaction ${message.reaction}` }, message.reaction),
      message.silent && el("span", { title: "Sent without a sound" }, "silent"),
      message.edited && el("span", {}, "edited"),
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
          el("div", { class: "row" }, ...line.map((button) => this.key(message, button))),
        ),
      this.input,
    );
  }

  authorOf(message) {
    const name = message.from === "bot" ? this.view.botName : (message.author ?? this.view.name);
    return {
      name,
      isMine: this.isGroup
        ? message.from !== "bot" && name === this.view.nameOf(this.speaker())
        : message.from === "me",
    };
  }

  key(message, button) {
    const key = `${button.kind} ${button.text} ${button.data ?? ""}`;
    const link = button.kind === "url" ? button.url : null;
    if (link && startPayload(link) === null) {
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
        callback: () => this.tap(message.id, button.data),
        url: () => this.start(startPayload(link)),
        copy: async () => {
          await copy(button.copy);
          this.flash("Copied.");
        },
      }[button.kind] ?? (() => this.flash("The sandbox does not emulate this kind of button."));
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

  async tap(messageId, data) {
    const tap = `${messageId} ${data}`;
    this.tapping.set(tap, (this.tapping.get(tap) ?? 0) + 1);
    this.drawWaiting();
    await this.act("tap", { message_id: messageId, data });
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
    for (const button of this.log.querySelectorAll("button[data-callback]")) {
      const tap = `${button.closest("[data-message]").dataset.message} ${button.dataset.callback}`;
      const isBusy = waiting.has(tap);
      if (isBusy === (button.ariaBusy === "true")) continue;
      button.ariaBusy = isBusy ? "true" : null;
      button.title = isBusy ? "Waiting for the bot's answer" : "";
    }
  }

  drawToasts() {
    for (const toast of this.view.toasts) {
      if (this.seenToasts.has(toast.id)) continue;
      this.seenToasts.add(toast.id);
      if (this.isFirst || !toast.text) continue;
      if (toast.alert) this.alert(toast.text);
      else this.flash(toast.text, { testid: "toast", lang: this.view.language });
    }
  }

  /** Some words over the chat which go away by themselves. */
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
    this.over.append(words);
    setTimeout(() => words.remove(), 3500 + text.length * 45);
  }

  /** A bot's alert waits for its OK. It takes the focus only from its own phone. */
  alert(text) {
    const hadFocus = this.node.contains(document.activeElement);
    const back = document.activeElement;
    const close = () => {
      veil.remove();
      if (hadFocus) (back.isConnected ? back : this.input).focus();
    };
    const ok = el("button", { type: "button", class: "primary", lang: "en", onclick: close }, "OK");
    const veil = el(
      "div",
      { class: "veil", onkeydown: (event) => event.key === "Escape" && close() },
      el(
        "div",
        { class: "alert", role: "alertdialog", "aria-label": "The bot says", "data-testid": "alert" },
        el("p", { lang: this.view.language }, text),
        el("div", {}, ok),
      ),
    );
    this.screenNode.append(veil);
    if (hadFocus) ok.focus();
  }

  drawNote() {
    const view = this.view;
    this.composer.hidden = view.blocked;
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
      this.input,
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
        location: () => this.askLocation(),
        contact: () => this.askContact(),
      }[button.request] ?? (() => this.act("say", { text: button.text }));
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

  // Reading

  countNews() {
    for (const message of this.view.messages) {
      if (this.seen.has(message.id)) continue;
      this.seen.add(message.id);
      if (!this.isFirst && message.from === "bot") this.unread += 1;
    }
    this.markRead();
  }

  isVisible() {
    return this.onScreen && this.node.checkVisibility() && document.visibilityState === "visible";
  }

  markRead() {
    const before = this.unread;
    if (this.atEnd && this.isVisible()) this.unread = 0;
    if (before !== this.unread) desk.drawStrip();
  }

  onScroll() {
    if (!this.node.checkVisibility()) return;
    // A browser also scrolls by itself when the phone or its content changes its size: nobody has left the end then.
    if (this.atEnd && this.sizes !== this.currentSizes()) return this.keepEnd();
    this.atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < AT_END_PIXELS;
    this.markRead();
    this.drawToEnd();
  }

  currentSizes() {
    return `${this.log.clientHeight} ${this.log.scrollHeight}`;
  }

  keepEnd() {
    if (this.atEnd) this.log.scrollTop = this.log.scrollHeight;
    this.sizes = this.currentSizes();
  }

  scrollToEnd() {
    this.atEnd = true;
    this.keepEnd();
    this.markRead();
    this.drawToEnd();
  }

  drawToEnd() {
    if (this.atEnd && this.toEnd === document.activeElement) this.input.focus({ preventScroll: true });
    this.toEnd.hidden = this.atEnd;
    draw(this.toEnd, this.unread, () => [
      icon("down"),
      el("span", {}, this.unread > 0 ? plural(this.unread, "new message", "new messages") : "To the end"),
    ]);
  }

  onTextClick(event) {
    const link = event.target.closest(".text a[href]");
    const payload = link && startPayload(link.href);
    const pressed = event.target.closest(PRESSABLE);
    if (pressed?.matches(".bot-command")) this.act("say", { text: pressed.textContent });
    else if (pressed && !pressed.classList.contains("open")) {
      pressed.classList.add("open");
      pressed.removeAttribute("role");
    } else if (link && payload !== null) {
      event.preventDefault();
      this.start(payload);
    }
  }

  /** Follows a start link: it leads into the private chat with the bot. */
  async start(payload) {
    const person = this.speaker();
    if (this.isGroup) desk.goTo(person);
    await desk.screens.get(person).act("start", { payload });
  }

  // Writing

  /** Does something as this person; a refusal is shown in the phone. Returns whether it was done. */
  async act(act, more = {}) {
    try {
      await this.mustAct(act, more);
      return true;
    } catch (error) {
      this.flash(error.message, { failed: true });
      return false;
    }
  }

  mustAct(act, more = {}) {
    if (!["tap", "edit", "block", "clear"].includes(act)) this.atEnd = true;
    const chat = this.isGroup ? { chat: this.id } : {};
    return post("/sandbox/act", { person: this.speaker(), ...chat, act, ...more });
  }

  onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && this.input.value === "" && !this.isGroup) {
      const mine = this.view.messages.findLast((message) => message.from === "me" && message.text);
      if (mine) this.startEditing(mine.id);
      event.preventDefault();
    } else if (event.key === "Escape" && this.editing !== null) {
      this.stopEditing();
    }
  }

  async submit() {
    const text = this.input.value;
    if (text.trim() === "") return this.input.focus();
    const editing = this.editing;
    if (editing === null) this.setInput("");
    else this.stopEditing();
    const done =
      editing === null ? await this.act("say", { text }) : await this.act("edit", { message_id: editing, text });
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
        act: () => this.act("say", { text: `/${command}${this.isGroup ? `@${desk.bot.username}` : ""}` }),
      })),
    );
  }

  openAttach() {
    menu(this.attachButton, "Attach", [
      { icon: "photo", label: "Photos", testid: "attach-photo", act: () => this.askFiles("photo") },
      { icon: "file", label: "File", testid: "attach-file", act: () => this.askFiles("document") },
      { icon: "place", label: "Location", testid: "attach-location", act: () => this.askLocation() },
      { icon: "contact", label: "Contact", testid: "attach-contact", act: () => this.askContact() },
      { icon: "smile", label: "Sticker", testid: "attach-sticker", act: () => this.askSticker() },
      { icon: "voice", label: "Voice message", testid: "attach-voice", act: () => this.askVoice() },
    ]);
  }

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
      act: () => desk.fold(this.id, true),
    };
    const items = [...(this.isGroup ? [] : own), ...(narrow.matches ? [] : [aside])];
    menu(this.menuButton, `Menu of ${view.name}'s phone`, items);
  }

  askStart() {
    ask({
      title: "Open a start link",
      hint: `As if ${this.view.name} had followed t.me/${desk.bot.username}?start=…`,
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

  askLocation() {
    const known = desk.lastLocation(this.view);
    const nearby = () => {
      for (const name of ["latitude", "longitude"]) {
        const field = dialog.querySelector(`[name=${name}]`);
        field.value = (Number(field.value) + (Math.random() * 2 - 1) * NEARBY_DEGREES).toFixed(5);
      }
    };
    const dialog = ask({
      title: "Send a location",
      hint: "Decimal degrees. “51.12, 71.43” may be pasted into the first field.",
      fields: [
        {
          name: "latitude",
          label: "Latitude",
          required: true,
          inputmode: "decimal",
          value: known.latitude,
          onpaste: (event) => {
            const pair = event.clipboardData
              .getData("text")
              .split(/[,;\s]+/)
              .filter(Boolean);
            if (pair.length !== 2) return;
            event.preventDefault();
            [event.target.value, dialog.querySelector("[name=longitude]").value] = pair;
          },
        },
        { name: "longitude", label: "Longitude", required: true, inputmode: "decimal", value: known.longitude },
      ],
      parts: [
        el(
          "div",
          { class: "choices" },
          el("button", { type: "button", onclick: nearby }, "Move to a random spot nearby"),
        ),
      ],
      action: "Send the location",
      act: async (values) => {
        const [latitude, longitude] = ["latitude", "longitude"].map((name) =>
          Number(values.get(name).trim().replace(",", ".")),
        );
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
          throw new Refusal("The latitude is from −90 to 90, the longitude from −180 to 180.");
        await this.mustAct("location", { latitude, longitude });
        memory.write("location", { latitude, longitude });
      },
    });
  }

  askContact() {
    ask({
      title: `Share ${this.view.name}'s phone number?`,
      hint: "The bot receives the name and this number.",
      fields: [
        {
          name: "phone",
          label: "Phone number",
          type: "tel",
          required: true,
          value: `+1555${String(Math.abs(this.id) % 10_000_000).padStart(7, "0")}`,
        },
      ],
      action: "Share",
      act: (values) => this.mustAct("contact", { phone: values.get("phone") }),
    });
  }

  askSticker() {
    ask({
      title: "Send a sticker",
      fields: [
        {
          name: "emoji",
          label: "Sticker",
          options: [
            ["🙂", "🙂 smile"],
            ["👍", "👍 thumbs up"],
            ["❤️", "❤️ heart"],
            ["🎉", "🎉 party"],
            ["🤔", "🤔 thinking"],
            ["😢", "😢 tear"],
          ],
        },
      ],
      action: "Send",
      act: (values) => this.mustAct("sticker", { emoji: values.get("emoji") }),
    });
  }

  askVoice() {
    ask({
      title: "Send a voice message",
      fields: [
        { name: "seconds", label: "Length in seconds", type: "number", min: 1, max: 3600, required: true, value: 4 },
      ],
      action: "Send",
      act: (values) => this.mustAct("voice", { seconds: Number(values.get("seconds")) }),
    });
  }

  onPaste(event) {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    this.askFiles(files.every((file) => file.type.startsWith("image/")) ? "photo" : "document", files);
  }

  askFiles(kind, given = []) {
    const files = [...given];
    let pictures = 0;
    const list = el("ul", { class: "files", "aria-live": "polite" });
    const show = () =>
      list.replaceChildren(...files.map((file) => el("li", {}, `${file.name}, ${fileSize(file.size)}`)));
    const add = (...more) => {
      files.push(...more);
      show();
    };
    const picker = el("input", {
      type: "file",
      multiple: true,
      class: "sr",
      tabindex: "-1",
      accept: kind === "photo" ? "image/*" : null,
      "data-testid": "files",
      "aria-label": "Files",
      onchange: () => add(...picker.files),
    });
    show();
    ask({
      title: kind === "photo" ? "Send photos" : "Send a file",
      hint: kind === "photo" ? "Several photos go as one album." : null,
      parts: [
        el(
          "div",
          { class: "choices" },
          el(
            "button",
            { type: "button", onclick: () => picker.click() },
            kind === "photo" ? "Choose photos…" : "Choose files…",
          ),
          kind === "photo" &&
            el(
              "button",
              {
                type: "button",
                "data-testid": "test-picture",
                onclick: async () => add(await testPicture((pictures += 1))),
              },
              "Add a test picture",
            ),
        ),
        picker,
        list,
        el("label", {}, "Caption", el("input", { name: "caption", type: "text", autocomplete: "off" })),
      ],
      action: "Send",
      act: async (values) => {
        if (files.length === 0) throw new Refusal("Nothing is chosen yet.");
        const body = new FormData();
        for (const file of files) body.append("file", file, file.name);
        const query = new URLSearchParams({ person: this.speaker(), kind, caption: values.get("caption") });
        await send(`/sandbox/upload?${query}`, { body });
        this.atEnd = true;
      },
    });
  }
}

/** A picture with a number on it, for those who have none at hand. */
function testPicture(number) {
  const canvas = el("canvas", { width: 1280, height: 960 });
  const pen = canvas.getContext("2d");
  const sky = pen.createLinearGradient(0, 0, 1280, 960);
  const hue = HUES[number % HUES.length];
  sky.addColorStop(0, `hsl(${hue} 45% 72%)`);
  sky.addColorStop(1, `hsl(${hue + 50} 40% 42%)`);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, 1280, 960);
  pen.fillStyle = "rgb(255 255 255 / 90%)";
  pen.font = "700 380px sans-serif";
  pen.textAlign = "center";
  pen.fillText(String(number), 640, 620);
  return new Promise((resolve) => {
    canvas.toBlob(
      (blob) => resolve(new File([blob], `test-picture-${number}.jpg`, { type: "image/jpeg" })),
      "image/jpeg",
      0.8,
    );
  });
}

// ----------------------------------------------------------------------------------------------------- 4. Desk

const narrow = matchMedia("(max-width: 759px)");
const desk = {
  node: byId("desk"),
  tabs: byId("tabs"),
  screens: new Map(),
  order: [],
  peopleIds: [],
  bot: {},
  control: null,
  folded: new Set(memory.read("folded", [])),
  current: null,

  draw(state) {
    this.bot = state.bot;
    this.control = state.control;
    this.peopleIds = state.people.map((person) => person.id);
    zone.read(state.control.clock);
    this.drawBar();
    const views = viewsOf(state);
    const ids = new Set(views.map((view) => view.id));
    for (const [id, screen] of this.screens) {
      if (ids.has(id)) continue;
      screen.node.remove();
      this.screens.delete(id);
    }
    if (!ids.has(this.current)) this.current = views[0]?.id ?? null;
    this.order = views.map((view) => view.id);
    for (const view of views) {
      if (!this.screens.has(view.id)) this.addScreen(view);
      this.screens.get(view.id).update(view);
    }
    this.drawStrip();
  },

  addScreen(view) {
    const screen = new Screen(view);
    const next = this.order.slice(this.order.indexOf(view.id)).find((id) => this.screens.has(id));
    this.node.insertBefore(screen.node, this.screens.get(next)?.node ?? null);
    this.screens.set(view.id, screen);
    this.arrange();
  },

  drawBar() {
    const { clock, bot, bot_restarts: restarts } = this.control;
    byId("bot-name").textContent = `${this.bot.first_name ?? "Bot"} · @${this.bot.username}`;
    const face = byId("clock");
    face.textContent = clockWords(clock);
    face.dateTime = clock;
    const words =
      { running: "The bot is running", starting: "The bot is starting…", stopped: "The bot is stopped" }[bot] ??
      `The bot: ${bot}`;
    byId("bot-state").dataset.state = bot;
    draw(byId("bot-state"), [words, restarts], () => [
      el("span", {}, words, restarts > 0 && el("small", {}, ` restarted ${plural(restarts, "time", "times")}`)),
    ]);
    byId("kill-bot").ariaDisabled = String(bot === "stopped");
    byId("start-bot").ariaDisabled = String(bot !== "stopped");
    byId("restart-bot").ariaDisabled = String(bot === "stopped");
  },

  /** The names: links to the phones side by side, or, where one phone fills the screen, its tabs. */
  drawStrip() {
    const shown = this.order.map((id) => this.screens.get(id)).filter((screen) => screen?.view);
    const entries = shown.map(({ view, unread }) => ({
      id: view.id,
      name: view.name,
      isGroup: view.isGroup,
      unread,
      hue: hueOf(view.id),
      isFolded: this.folded.has(view.id),
    }));
    draw(this.tabs, [entries, narrow.matches, this.current], () => entries.map((entry) => this.tab(entry)));
    this.tabs.setAttribute("role", narrow.matches ? "tablist" : "group");
    this.tabs.setAttribute("aria-label", narrow.matches ? "Phones" : "Go to a phone");
    const news = entries.reduce((sum, entry) => sum + entry.unread, 0);
    document.title = `${news > 0 ? `(${news}) ` : ""}Sandbox · ${this.bot.first_name ?? "bot"}`;
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
    const screen = this.screens.get(id);
    screen.node.scrollIntoView({ inline: "nearest", block: "nearest", behavior: "smooth" });
    if (!narrow.matches) screen.input.focus({ preventScroll: true });
    screen.keepEnd();
    requestAnimationFrame(() => screen.onScroll());
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
    for (const [id, screen] of this.screens) {
      screen.node.hidden = narrow.matches ? id !== this.current : this.folded.has(id);
      for (const [name, value] of [
        ["role", "tabpanel"],
        ["aria-labelledby", `tab-${id}`],
      ]) {
        if (narrow.matches) screen.node.setAttribute(name, value);
        else if (name === "role") screen.node.removeAttribute(name);
        else screen.node.setAttribute(name, screen.titleId);
      }
      screen.keepEnd();
    }
  },

  /** Where a person may be: the last place sent from this browser, else one seen in a chat. */
  lastLocation(view) {
    const seen = [...view.messages].reverse().find((message) => message.location)?.location;
    return memory.read("location", null) ?? seen ?? { latitude: 0, longitude: 0 };
  },
};

/** People and groups in one form, as `Screen` draws them. */
function viewsOf({ bot, people, groups }) {
  const nameOf = (id) => people.find((person) => person.id === id)?.first_name ?? `Person ${id}`;
  const inLanguage = (texts, language) => texts?.[language] || texts?.[""] || null;
  const views = people.map((person) => {
    const botName = inLanguage(bot.names, person.language_code) ?? bot.first_name ?? bot.username;
    return {
      id: person.id,
      isGroup: false,
      name: person.first_name,
      language: person.language_code,
      botName,
      subtitle: `${languageName(person.language_code)}, chat with ${botName}`,
      typing: person.typing,
      blocked: person.blocked,
      description: inLanguage(bot.descriptions, person.language_code),
      commands: person.commands,
      replyKeyboard: person.reply_keyboard,
      toasts: person.toasts,
      waiting: person.waiting_taps,
      messages: person.messages ?? [],
    };
  });
  for (const group of groups) {
    views.push({
      id: group.id,
      isGroup: true,
      name: group.title,
      language: null,
      botName: bot.first_name ?? bot.username,
      subtitle: `Group: ${group.members.map(nameOf).join(", ")}`,
      typing: false,
      blocked: false,
      description: null,
      commands: group.commands,
      replyKeyboard: null,
      toasts: group.toasts,
      waiting: group.waiting_taps,
      messages: group.messages,
      members: group.members,
      nameOf,
      memberNamed: (name) => group.members.find((id) => nameOf(id) === name),
    });
  }
  return views;
}

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

function languageName(code) {
  try {
    return code ? languageNames.of(code) : "No language";
  } catch {
    return code;
  }
}

/** Runs a control's request, shows its refusal in the page, and fetches the state at once. */
async function control(path, body) {
  byId("notice").replaceChildren();
  try {
    await post(path, body);
  } catch (error) {
    byId("notice").replaceChildren(
      el("span", {}, error.message),
      el("button", { type: "button", onclick: () => byId("notice").replaceChildren() }, "Dismiss"),
    );
  }
  follower.refresh();
}

function askClock() {
  const { clock, presets } = desk.control;
  const dialog = ask({
    title: "Set the clock",
    hint: "Dates of messages follow the clock. It may go back, too.",
    parts: [
      presets?.length > 0 &&
        el(
          "div",
          { class: "choices" },
          ...presets.map((preset) =>
            el(
              "button",
              {
                type: "button",
                "data-testid": "clock-preset",
                onclick: () => {
                  dialog.close();
                  control("/sandbox/clock", { to: preset.at });
                },
              },
              el("span", {}, preset.label),
              el("small", {}, clockWords(preset.at)),
            ),
          ),
        ),
      el(
        "label",
        {},
        "Date and time",
        el("input", {
          type: "datetime-local",
          name: "at",
          required: true,
          value: zone
            .local(Date.parse(clock) / 1000)
            .toISOString()
            .slice(0, 16),
          "data-testid": "clock-field",
        }),
      ),
    ].filter(Boolean),
    action: "Set",
    act: async (values) => {
      await post("/sandbox/clock", { to: `${values.get("at")}:00${zone.suffix()}` });
      follower.refresh();
    },
  });
}

function askPerson() {
  ask({
    title: "Add a person",
    fields: [
      { name: "first_name", label: "First name", required: true, maxlength: 64 },
      {
        name: "language_code",
        label: "Language of the phone",
        value: navigator.language.slice(0, 2),
        maxlength: 12,
        placeholder: "en, ru, kk… or empty",
        pattern: "[A-Za-z\\-]*",
      },
    ],
    action: "Add",
    act: async (values) => {
      const { id } = await post("/sandbox/people", {
        first_name: values.get("first_name"),
        language_code: values.get("language_code") || null,
      });
      follower.whenDrawn(() => desk.goTo(id));
    },
  });
}

function askGroup() {
  const people = [...desk.screens.values()].filter((screen) => !screen.isGroup);
  ask({
    title: "Add a group",
    hint: "The bot is a member of it, too.",
    fields: [
      { name: "title", label: "Title", required: true, maxlength: 128 },
      ...people.map(({ id, view }) => ({
        type: "checkbox",
        name: "member",
        value: id,
        label: view.name,
        checked: true,
      })),
    ],
    action: "Add",
    act: async (values) => {
      const members = values.getAll("member").map(Number);
      if (members.length === 0) throw new Refusal("A group needs at least one person.");
      const { id } = await post("/sandbox/groups", { title: values.get("title"), members });
      follower.whenDrawn(() => id && desk.goTo(id));
    },
  });
}

function drawTheme() {
  const theme = memory.read("theme", "auto");
  document.documentElement.dataset.theme = theme;
  byId("theme").textContent = `Theme: ${theme}`;
}

function listen() {
  const unlessDisabled = (id, act) =>
    byId(id).addEventListener("click", (event) => event.currentTarget.ariaDisabled !== "true" && act());
  unlessDisabled("kill-bot", () => control("/sandbox/bot", { act: "kill" }));
  unlessDisabled("start-bot", () => control("/sandbox/bot", { act: "start" }));
  unlessDisabled("restart-bot", () => control("/sandbox/bot", { act: "restart" }));
  byId("plus-hour").addEventListener("click", () => control("/sandbox/clock", { to: "+1h" }));
  byId("plus-day").addEventListener("click", () => control("/sandbox/clock", { to: "+1d" }));
  byId("jump").addEventListener("click", () => desk.control && askClock());
  byId("fold").addEventListener("click", () =>
    byId("fold").setAttribute("aria-expanded", byId("bar").classList.toggle("open")),
  );
  byId("theme").addEventListener("click", () => {
    const themes = ["auto", "light", "dark"];
    memory.write("theme", themes[(themes.indexOf(memory.read("theme", "auto")) + 1) % themes.length]);
    drawTheme();
  });
  byId("add").addEventListener("click", () =>
    menu(byId("add"), "Add", [
      { icon: "contact", label: "A person…", testid: "add-person", act: askPerson },
      { icon: "group", label: "A group…", testid: "add-group", act: askGroup },
    ]),
  );
  desk.tabs.addEventListener("keydown", (event) => {
    if (!narrow.matches || !(isRight(event) || isLeft(event))) return;
    event.preventDefault();
    const ids = desk.order;
    desk.goTo(ids.at((ids.indexOf(desk.current) + (isRight(event) ? 1 : -1)) % ids.length));
    desk.tabs.querySelector("[aria-selected=true]").focus();
  });
  narrow.addEventListener("change", () => {
    desk.arrange();
    desk.drawStrip();
  });
  document.addEventListener("visibilitychange", () => desk.screens.forEach((screen) => screen.markRead()));
}

// -------------------------------------------------------------------------------------- 5. Following the state

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Ids beyond 2^53, as callback queries have them, stay as they were written: rounded, two of them would be one. */
function exactIds(key, value, context) {
  return key === "id" && typeof value === "number" && !Number.isSafeInteger(value) ? (context?.source ?? value) : value;
}

const follower = {
  version: null,
  poll: new AbortController(),
  afterDrawing: [],

  /** Asks for the state at once: what the controls do does not raise the version. */
  refresh() {
    this.version = null;
    this.poll.abort();
  },

  whenDrawn(act) {
    this.afterDrawing.push(act);
    this.refresh();
  },

  async fetchState() {
    this.poll = new AbortController();
    const query = this.version === null ? "" : `?after=${this.version}`;
    const answer = await fetch(`/sandbox/state${query}`, { signal: this.poll.signal, cache: "no-store" });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return JSON.parse(await answer.text(), exactIds);
  },

  drawState(state) {
    try {
      desk.draw(state);
    } catch (error) {
      console.error(error);
      byId("notice").textContent = `The page could not show the newest state: ${error.message}`;
    }
  },

  async run() {
    for (let failures = 0; ;) {
      let state;
      try {
        state = await this.fetchState();
        failures = 0;
        byId("connection").textContent = "";
      } catch (error) {
        if (error.name === "AbortError") continue;
        byId("connection").textContent = "Connection lost, retrying…";
        this.version = null;
        await pause(RETRY_MILLISECONDS[Math.min(failures, RETRY_MILLISECONDS.length - 1)]);
        failures += 1;
        continue;
      }
      this.version = state.version;
      this.drawState(state);
      for (const act of this.afterDrawing.splice(0)) act();
      if (state.control.bot === "starting") {
        await pause(POLL_WHILE_STARTING_MILLISECONDS);
        this.version = null;
      }
    }
  },
};

drawTheme();
listen();
follower.run();
