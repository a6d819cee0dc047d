// What this browser remembers between visits: the theme, the phones put aside, the last place.

/** Without storage (private mode) the defaults serve. */
export const memory = {
  read(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(`sandbox.${key}`)) ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(`sandbox.${key}`, JSON.stringify(value));
    } catch {
      // Nothing is lost but the memory of a choice.
    }
  },
};
