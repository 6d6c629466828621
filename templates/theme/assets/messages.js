// Writes dates and counts by the messages of the theme, as the build writes those of the pages.
const { lang } = document.documentElement;
const AS_BUILT = { numberingSystem: "latn", calendar: "gregory" };

/** Returns a part of a date as a language writes it beside others, such as the month beside the day. */
function part(moment, type, options) {
  const parts = new Intl.DateTimeFormat(lang, { timeZone: "UTC", ...AS_BUILT, ...options }).formatToParts(moment);
  return parts.find((one) => one.type === type).value;
}

const writers = {
  E: (moment, { length }) => part(moment, "weekday", { weekday: length > 3 ? "long" : "short" }),
  M: (moment, { length }) =>
    length > 2
      ? part(moment, "month", { day: "numeric", month: length > 3 ? "long" : "short" })
      : String(moment.getUTCMonth() + 1).padStart(length, "0"),
  d: (moment, { length }) => String(moment.getUTCDate()).padStart(length, "0"),
  u: (moment) => String(moment.getUTCFullYear()),
  H: (moment, { length }) => String(moment.getUTCHours()).padStart(length, "0"),
  h: (moment, { length }) => String(moment.getUTCHours() % 12 || 12).padStart(length, "0"),
  m: (moment, { length }) => String(moment.getUTCMinutes()).padStart(length, "0"),
  a: (moment) => part(moment, "dayPeriod", { hour: "numeric", hour12: true }),
};

/** Writes a moment, whose UTC is the time on the clock, by a pattern such as “d MMMM uuuu” (Unicode TR 35). */
export function written(pattern, moment) {
  return pattern.replace(
    /'([^']*)'|([A-Za-z])\2*/g,
    (letters, quoted, letter) => quoted ?? writers[letter === "y" ? "u" : letter]?.(moment, letters) ?? letters,
  );
}

/**
 * Returns a count with the plural forms of the language, from a message such as “{0, plural, one {# post} other {# posts}}”; a
 * plus sign says that there may be more.
 */
export function counted(message, number, isMore = false) {
  const forms = new Map([...message.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, form, text]) => [form, text]));
  const form = forms.get(new Intl.PluralRules(lang).select(number)) ?? forms.get("other");
  return form.replaceAll("''", "'").replace("#", new Intl.NumberFormat(lang, AS_BUILT).format(number) + (isMore ? "+" : ""));
}
