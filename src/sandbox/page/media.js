// What a message carries besides text: photos, files, places, contacts, voices, stickers.

import { el, icon, plural, svg, unseen } from "./dom.js";

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

export function media(messages) {
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

export function fileSize(bytes) {
  if (bytes < 1024) return plural(bytes, "byte", "bytes");
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
