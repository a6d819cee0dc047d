// Dialogs which ask, menus beside a button, and the clipboard.

import { el, icon } from "./dom.js";

/**
 * Asks in a dialog. `act` gets the fields' values and may throw a `Refusal`, which is shown while everything typed
 * stays. A field is `{name, label, type, …attributes}`; `parts` are further elements between the hint and the buttons.
 */
export function ask({ title, hint, fields = [], parts = [], action, danger, act }) {
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
export function menu(button, name, items) {
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

export async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = el("textarea", { class: "sr" }, text);
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
