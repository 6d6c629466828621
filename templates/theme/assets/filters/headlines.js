// Headlines of posts in a list, with their days above them, as the pages of tags have them.
import { element } from "../elements.js";
import { written } from "../messages.js";

/** Returns the day of a post in the time zone of the live blog, such as 2019-04-25. */
export function dayOf({ date }) {
  return date.slice(0, 10);
}

/** Returns what stands above the posts of a day; “words” has the patterns of dates. */
export function dayHead(day, words) {
  const text = written(words.dayFormat, new Date(`${day}T00:00Z`));
  return element("li", { className: "day" }, element("time", { datetime: day }, text));
}

function clock(post, words) {
  return post.dayOnly
    ? element("time", { datetime: dayOf(post) })
    : element(
        "time",
        { className: "clock", datetime: post.date },
        written(words.timeFormat, new Date(`${post.date.slice(0, 16)}Z`)),
      );
}

/** Returns a headline with a link; “words” has also the label of key events and the language of the live blog. */
export function headline(post, address, words) {
  const lang = post.language ?? words.language;
  const label = post.key ? [element("span", { className: "label-key" }, words.key), " "] : [];
  const link = element("a", { href: address, dir: "auto", ...(lang && { lang }) }, post.title);
  return element(
    "li",
    { className: post.key ? "post-list-item post-key" : "post-list-item" },
    clock(post, words),
    " ",
    element("span", { className: "post-list-title" }, ...label, link),
  );
}
