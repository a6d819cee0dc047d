// Making elements, and redrawing only what has changed.

export const byId = (id) => document.getElementById(id);

/** An element: attributes by name, `onclick` and its like as listeners; absent children are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

export function svg(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

export const icon = (name) => svg("svg", { class: "icon", "aria-hidden": "true" }, svg("use", { href: `#i-${name}` }));
export const unseen = (words) => el("span", { class: "sr", lang: "en" }, words);
export const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
export const isRight = (event) => event.key === "ArrowRight" || event.key === "ArrowDown";
export const isLeft = (event) => event.key === "ArrowLeft" || event.key === "ArrowUp";

export function roundButton(name, iconName, attributes) {
  return el(
    "button",
    { type: "button", class: "round quiet", "aria-label": name, title: name, ...attributes },
    icon(iconName),
  );
}

const drawn = new WeakMap();

/**
 * Redraws `slot` if what it shows (`source`) has changed, and keeps the focus inside it: on the control with the same
 * `data-key`, else on the one in the same place, else on `refuge`.
 */
export function draw(slot, source, build, refuge) {
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
