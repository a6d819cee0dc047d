// Sending what is not text. In a group it goes to the group.

import { ask, menu } from "./dialogs.js";
import { el } from "./dom.js";
import { fileSize } from "./media.js";
import { memory } from "./memory.js";
import { Refusal, send } from "./server.js";
import { HUES } from "./world.js";

const NEARBY_DEGREES = 0.004; // about 400 m

export function openAttach(phone, button) {
  menu(button, "Attach", [
    { icon: "photo", label: "Photos", testid: "attach-photo", act: () => askFiles(phone, "photo") },
    { icon: "file", label: "File", testid: "attach-file", act: () => askFiles(phone, "document") },
    { icon: "place", label: "Location", testid: "attach-location", act: () => askLocation(phone) },
    { icon: "contact", label: "Contact", testid: "attach-contact", act: () => askContact(phone) },
    { icon: "smile", label: "Sticker", testid: "attach-sticker", act: () => askSticker(phone) },
    { icon: "voice", label: "Voice message", testid: "attach-voice", act: () => askVoice(phone) },
  ]);
}

export function askLocation(phone) {
  const known = lastLocation(phone.view);
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
      {
        name: "accuracy",
        label: "How exact",
        options: [
          ["0", "A point picked on the map"],
          ["30", "About 30 m, as a phone in the open"],
          ["500", "About 500 m, as a phone indoors"],
          ["2000", "About 2 km, as a computer"],
        ],
      },
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
      await phone.mustAct("location", { latitude, longitude, accuracy: Number(values.get("accuracy")) });
      memory.write("location", { latitude, longitude });
    },
  });
}

/** Where a person may be: the last place sent from this browser, else one seen in the chat. */
function lastLocation(view) {
  const seen = view.messages.findLast((message) => message.location)?.location;
  return memory.read("location", null) ?? seen ?? { latitude: 0, longitude: 0 };
}

export function askContact(phone) {
  ask({
    title: `Share ${phone.speakerName()}'s phone number?`,
    hint: "The bot receives the name and this number.",
    fields: [
      {
        name: "phone",
        label: "Phone number",
        type: "tel",
        required: true,
        value: `+1555${String(phone.speaker() % 10_000_000).padStart(7, "0")}`,
      },
    ],
    action: "Share",
    act: (values) => phone.mustAct("contact", { phone: values.get("phone") }),
  });
}

function askSticker(phone) {
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
    act: (values) => phone.mustAct("sticker", { emoji: values.get("emoji") }),
  });
}

function askVoice(phone) {
  ask({
    title: "Send a voice message",
    fields: [
      { name: "seconds", label: "Length in seconds", type: "number", min: 1, max: 3600, required: true, value: 4 },
    ],
    action: "Send",
    act: (values) => phone.mustAct("voice", { seconds: Number(values.get("seconds")) }),
  });
}

export function askFiles(phone, kind, given = []) {
  const files = [...given];
  let pictures = 0;
  const list = el("ul", { class: "files", "aria-live": "polite" });
  const show = () => list.replaceChildren(...files.map((file) => el("li", {}, `${file.name}, ${fileSize(file.size)}`)));
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
      const query = new URLSearchParams({ ...phone.actor(), kind, caption: values.get("caption") });
      await send(`/sandbox/upload?${query}`, { body });
      phone.log.atEnd = true;
    },
  });
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
