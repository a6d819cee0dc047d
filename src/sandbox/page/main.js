// The sandbox's page: several people side by side, each with a phone.
//
// One long poll brings the whole state. Every part of the page is drawn from it by `draw` of dom.js, which touches only
// what has changed: the focus, the scroll position and a half-written message stay where they are.
//
//   follow.js            the long poll
//   world.js             the state, in the form in which the page needs it
//   bar.js               the control bar: clock, bot, theme, adding people
//   desk.js              the phones side by side, and the strip of names
//   phone.js             one phone, made of
//     log.js               its messages: scrolling, what is unread, buttons which wait
//     message.js media.js  what is in a bubble
//     composer.js attach.js  writing, the bot's keyboard; sending other things
//     toasts.js            what comes over the chat
//   dom.js dialogs.js time.js server.js memory.js   small tools

import { drawBar, listenToBar } from "./bar.js";
import { desk } from "./desk.js";
import { follow } from "./follow.js";
import { world } from "./world.js";

listenToBar();
desk.listen();
follow((state) => {
  world.bot = state.bot;
  world.control = state.control;
  world.peopleIds = state.people.map((person) => person.id);
  drawBar();
  desk.draw(state);
});
