// The control bar: the clock, the bot's process, the theme, and who is here.

import { desk } from "./desk.js";
import { ask, menu } from "./dialogs.js";
import { byId, draw, el, plural } from "./dom.js";
import { refresh, whenDrawn } from "./follow.js";
import { memory } from "./memory.js";
import { Refusal, post } from "./server.js";
import { clockWords, zone } from "./time.js";
import { world } from "./world.js";

const BOT_STATES = {
  running: "The bot is running",
  starting: "The bot is starting…",
  stopped: "The bot is stopped",
  elsewhere: "The bot runs elsewhere",
};

/** The sandbox's clock, which goes on between two states. */
const clock = {
  milliseconds: NaN,
  readAt: 0,

  read(text) {
    zone.read(text);
    this.milliseconds = Date.parse(text);
    this.readAt = performance.now();
    this.draw();
  },
  seconds: () => (clock.milliseconds + performance.now() - clock.readAt) / 1000,
  draw() {
    if (Number.isNaN(this.milliseconds)) return;
    const face = byId("clock");
    face.dateTime = zone.local(this.seconds()).toISOString().slice(0, 16) + zone.suffix();
    const words = clockWords(this.seconds());
    if (face.textContent !== words) face.textContent = words;
  },
};

export function drawBar() {
  const { bot, control } = world;
  const { bot: state, bot_restarts: restarts } = control;
  byId("bot-name").textContent = `${bot.first_name ?? "Bot"} · @${bot.username}`;
  clock.read(control.clock);
  const words = BOT_STATES[state] ?? `The bot: ${state}`;
  byId("bot-state").dataset.state = state;
  draw(byId("bot-state"), [words, restarts], () => [
    el("span", {}, words, restarts > 0 && el("small", {}, ` restarted ${plural(restarts, "time", "times")}`)),
  ]);
  byId("bot-buttons").hidden = state === "elsewhere";
  byId("kill-bot").ariaDisabled = String(state === "stopped");
  byId("start-bot").ariaDisabled = String(state !== "stopped");
  byId("restart-bot").ariaDisabled = String(state === "stopped");
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
  refresh();
}

function askClock() {
  const { presets } = world.control;
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
              el("small", {}, clockWords(Date.parse(preset.at) / 1000)),
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
          value: zone.local(clock.seconds()).toISOString().slice(0, 16),
          "data-testid": "clock-field",
        }),
      ),
    ].filter(Boolean),
    action: "Set",
    act: async (values) => {
      await post("/sandbox/clock", { to: `${values.get("at")}:00${zone.suffix()}` });
      refresh();
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
      whenDrawn(() => desk.goTo(id));
    },
  });
}

function askGroup() {
  const people = [...desk.phones.values()].filter((phone) => !phone.isGroup);
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
      whenDrawn(() => id && desk.goTo(id));
    },
  });
}

function drawTheme() {
  const theme = memory.read("theme", "auto");
  document.documentElement.dataset.theme = theme;
  const words = `Theme: ${theme}`;
  byId("theme").title = words;
  byId("theme").lastElementChild.textContent = words;
}

export function listenToBar() {
  const unlessDisabled = (id, act) =>
    byId(id).addEventListener("click", (event) => event.currentTarget.ariaDisabled !== "true" && act());
  unlessDisabled("kill-bot", () => control("/sandbox/bot", { act: "kill" }));
  unlessDisabled("start-bot", () => control("/sandbox/bot", { act: "start" }));
  unlessDisabled("restart-bot", () => control("/sandbox/bot", { act: "restart" }));
  byId("plus-hour").addEventListener("click", () => control("/sandbox/clock", { to: "+1h" }));
  byId("plus-day").addEventListener("click", () => control("/sandbox/clock", { to: "+1d" }));
  byId("jump").addEventListener("click", () => world.control && askClock());
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
  drawTheme();
  setInterval(() => clock.draw(), 1000);
}
