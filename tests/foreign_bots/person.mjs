// A person in front of one of the echo bots: says, taps, sends a photo, and looks at what comes back.
// node person.mjs http://127.0.0.1:PORT NUMBER, where NUMBER chooses among the people on the page.

import assert from "node:assert/strict";

const [base, number] = process.argv.slice(2);
const PATIENCE_MILLISECONDS = 20_000;
const LOOK_EVERY_MILLISECONDS = 50;
// The smallest PNG that is a picture.
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function me() {
  const state = await (await fetch(`${base}/sandbox/state`)).json();
  return state.people[number];
}

async function until(what, look) {
  for (const end = Date.now() + PATIENCE_MILLISECONDS; ;) {
    const person = await me();
    const seen = look(person);
    if (seen) return seen;
    if (Date.now() > end) assert.fail(`not seen: ${what}\n${JSON.stringify(person, null, 1)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
  }
}

const answers = (person) => person.messages.filter((message) => message.from === "bot");

async function post(path, request) {
  const answer = await fetch(`${base}/sandbox/${path}`, { method: "POST", ...request });
  assert.equal(answer.status, 200, await answer.text());
}

const { id: person } = await me();
const act = (act, more) =>
  post("act", { headers: { "Content-Type": "application/json" }, body: JSON.stringify({ person, act, ...more }) });

await act("start");
const hello = await until("the greeting", (me) => answers(me).find((message) => message.text.startsWith("Hello!")));
assert.equal(hello.html, "<b>Hello!</b> Write something, or count.");
assert.equal(hello.buttons[0][0].text, "One more");

await act("say", { text: "Сәлем 🙂 <b>" });
const echo = await until("the echo", (me) => answers(me).find((message) => message.text === "Сәлем 🙂 <b>"));
assert.ok(echo.reply_to, "the echo quotes what it answers");

for (const count of [1, 2]) {
  const label = `Counted to ${count}.`;
  await act("tap", { message_id: hello.id, data: `count:${count}` });
  await until(label, (me) => answers(me).find((message) => message.id === hello.id && message.text === label));
  await until("the toast", (me) => me.toasts.some((toast) => toast.text === `${count}!`));
  await until("no spinner", (me) => me.waiting_taps.length === 0);
}

const body = new FormData();
body.append("file", new Blob([PNG], { type: "image/png" }), "dot.png");
await post(`upload?person=${person}&kind=photo`, { body });
const back = await until("the photo", (me) => answers(me).find((message) => message.photo));
assert.equal(back.text, `${PNG.length} bytes`);
const bytes = Buffer.from(await (await fetch(base + back.photo.file)).arrayBuffer());
assert.ok(bytes.equals(PNG), "the photo comes back as it was sent");

const { commands } = await me();
assert.deepEqual(commands, [{ command: "start", description: "Begin" }]);
