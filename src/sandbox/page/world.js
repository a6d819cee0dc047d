// The newest state, in the form in which the parts of the page need it.

import { el, icon } from "./dom.js";

export const HUES = [190, 60, 300, 130, 20, 250, 95, 340];

/** What stands above single phones; filled with each state. */
export const world = { bot: {}, control: null, peopleIds: [] };

export const hueOf = (id) => HUES[(world.peopleIds.indexOf(id) + HUES.length) % HUES.length];

export function avatar(view) {
  const inside = view.isGroup ? icon("group") : ([...view.name][0] ?? "?").toUpperCase();
  const node = el("i", { class: "avatar", "aria-hidden": "true" }, inside);
  node.style.setProperty("--hue", hueOf(view.id));
  return node;
}

/**
 * What a link into Telegram does, where the page can do it: `start` the bot (`https://t.me/name?start=…`,
 * `tg://resolve?domain=name&start=…`), bring it into a `group` (`?startgroup=…`), `share` (`https://t.me/share/url?…`).
 */
export function telegramAct(link) {
  let url;
  try {
    url = new URL(link);
  } catch {
    return null;
  }
  const { searchParams: query, pathname } = url;
  const isWeb = ["t.me", "telegram.me"].includes(url.hostname);
  if (isWeb && pathname === "/share/url")
    return { act: "share", words: [query.get("url"), query.get("text")].filter(Boolean).join("\n") };
  const name = url.protocol === "tg:" ? query.get("domain") : isWeb ? pathname.slice(1) : null;
  if (name?.toLowerCase() !== world.bot.username?.toLowerCase()) return null;
  if (query.has("startgroup")) return { act: "group", payload: query.get("startgroup") };
  return { act: "start", payload: query.get("start") ?? "" };
}

/** People and groups in one form, as `Phone` draws them. */
export function viewsOf({ bot, people, groups }) {
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
