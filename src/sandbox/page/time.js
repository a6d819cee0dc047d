// Times in words.

/** Dates of messages and of the clock are shown in the clock's own time zone, not in the browser's. */
export const zone = {
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
export const time = (seconds) => timeFormat.format(zone.local(seconds));
export const day = (seconds) => dayFormat.format(zone.local(seconds)).replace(",", "");

/** "Tue 24 Nov 2026, 14:05" */
export const clockWords = (seconds) =>
  `${clockFormat.format(zone.local(seconds)).replace(",", "").replace("Sept", "Sep")}, ${time(seconds)}`;
