// Headlines of posts in a list, with their days above them, as the pages of tags have them.
import { written } from "../messages.js";

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
