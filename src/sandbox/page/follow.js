// Following the state: one long poll after another brings all there is to see.

import { byId } from "./dom.js";

const RETRY_MILLISECONDS = [500, 1000, 2000, 4000];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let version = null;
let poll = new AbortController();
const afterDrawing = [];

/** Asks for the state at once, whatever has changed. */
export function refresh() {
  version = null;
  poll.abort();
}

/** Does something when the next state has been drawn. */
export function whenDrawn(act) {
  afterDrawing.push(act);
  refresh();
}

async function fetchState() {
  poll = new AbortController();
  const query = version === null ? "" : `?after=${version}`;
  const answer = await fetch(`/sandbox/state${query}`, { signal: poll.signal, cache: "no-store" });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

/** Never ends; a part which cannot be drawn does not stop the others from being tried again. */
export async function follow(draw) {
  for (let failures = 0; ;) {
    let state;
    try {
      state = await fetchState();
      failures = 0;
      byId("connection").textContent = "";
    } catch (error) {
      if (error.name === "AbortError") continue;
      byId("connection").textContent = "Connection lost, retrying…";
      version = null;
      await pause(RETRY_MILLISECONDS[Math.min(failures, RETRY_MILLISECONDS.length - 1)]);
      failures += 1;
      continue;
    }
    version = state.version;
    try {
      draw(state);
    } catch (error) {
      console.error(error);
      byId("notice").textContent = `The page could not show the newest state: ${error.message}`;
    }
    for (const act of afterDrawing.splice(0)) act();
  }
}
