// Headlines of posts in a list, with their days above them, as the pages of tags have them.
const { lang } = document.documentElement;

/** Returns a part of a date as a language writes it beside others, such as the month beside the day. */
function part(moment, type, options) {
  const parts = new Intl.DateTimeFormat(lang, { timeZone: "UTC", numberingSystem: "latn", ...options }).formatToParts(moment);
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

/** Writes a moment by a pattern of the messages, as the build writes those of the page (Unicode TR 35). */
function written(pattern, moment) {
  return pattern
    .replace(/'([^']*)'|([A-Za-z])\2*/g, (letters, quoted, letter) => quoted ?? writers[letter === "y" ? "u" : letter]?.(moment, letters) ?? letters);
}

/** Returns the day of a post in the time zone of the live blog, such as 2019-04-25. */
export function dayOf({ date }) {
  return date.slice(0, 10);
}

/** Returns what stands above the posts of a day; “words” has the patterns of dates. */
export function dayHead(day, words) {
  const head = document.createElement("li");
  const time = document.createElement("time");
  head.className = "day";
  time.dateTime = day;
  time.textContent = written(words.dayFormat, new Date(`${day}T00:00Z`));
  head.append(time);
  return head;
}

/** Returns a headline with a link; “words” has also the label of key events and the language of the live blog. */
export function headline(post, address, words) {
  const item = document.createElement("li");
  item.className = post.key ? "post-list-item post-key" : "post-list-item";
  const time = document.createElement("time");
  time.dateTime = post.dayOnly ? dayOf(post) : post.date;
  if (!post.dayOnly) {
    time.className = "clock";
    time.textContent = written(words.timeFormat, new Date(`${post.date.slice(0, 16)}Z`));
  }
  const title = document.createElement("span");
  title.className = "post-list-title";
  if (post.key) {
    const label = document.createElement("span");
    label.className = "label-key";
    label.textContent = words.key;
    title.append(label, " ");
  }
  const link = document.createElement("a");
  link.href = address;
  link.textContent = post.title;
  link.dir = "auto";
  if (post.language ?? words.language) {
    link.lang = post.language ?? words.language;
  }
  title.append(link);
  item.append(time, " ", title);
  return item;
}
