// The order of the posts. “Oldest first” is a way of reading that lasts: it begins on the first page, and its addresses say it.
const root = document.documentElement;
const stream = document.getElementById("page--stream");
const options = [...document.querySelectorAll("button[name=order]")];
const firstPage = () => document.querySelector(".pager-first, .from-start a");
const latest = document.querySelector(".pager-latest");
let hasHidden = false;
/** The page with the posts that are hidden here. */
let full = "";
let oldestFirst = root.matches(".oldest-first");

/** Returns posts by day, each with the head of the day; those of the first day may have none. */
function days(parts) {
  const groups = [];
  for (const part of parts) {
    if (part.matches(".day") || groups.length === 0) {
      groups.push([]);
    }
    groups.at(-1).push(part);
  }
  return groups;
}

/** Returns posts with the order of the days and of the posts of each turned. */
function turned(parts) {
  return days(parts)
    .reverse()
    .flatMap((day) => (day[0].matches(".day") ? [day[0], ...day.slice(1).reverse()] : day.reverse()));
}

/** Returns posts, the newest first, in the order that is read. */
export function inOrder(parts) {
  return oldestFirst ? turned(parts) : parts;
}

function turnPagers(within) {
  for (const pager of within.querySelectorAll(".pager")) {
    pager.append(...[...pager.children].reverse());
  }
}

function turn() {
  stream.append(...turned(stream.children));
  turnPagers(document);
}

/** Returns the element that a hash names, or null. */
export function named(hash) {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null; // it is no text in UTF-8
  }
}

/** Returns what the stream has, the newest first. */
function newestFirst() {
  return oldestFirst ? turned(stream.children) : [...stream.children];
}

function showOrder() {
  root.classList.toggle("oldest-first", oldestFirst);
  root.classList.add("is-ordered");
  stream.setAttribute("aria-label", oldestFirst ? stream.dataset.oldest : stream.dataset.newest);
  for (const option of options) {
    option.setAttribute("aria-pressed", String((option.value === "oldest") === oldestFirst));
  }
}

/** Returns the address of a page of the live blog in the order that is read. */
function addressInOrder(address, oldest) {
  const url = new URL(address, location.href);
  if (oldest) {
    url.searchParams.set("order", "oldest");
  } else {
    url.searchParams.delete("order");
  }
  return url.href;
}

/** Makes the ways to other pages keep the order. */
function keepOrder() {
  for (const link of document.querySelectorAll(".pager a, .days a, .key-events a, .pinned a")) {
    link.dataset.written ??= link.getAttribute("href");
    const written = (oldestFirst && link.dataset.first) || link.dataset.written;
    link.href = oldestFirst && !written.startsWith("#") ? addressInOrder(written, true) : written;
  }
}

/** Returns the post in the upper part of the window, or null as long as the reader is above them all. */
function postInView() {
  if (stream.getBoundingClientRect().top > 0) {
    return null;
  }
  return [...stream.querySelectorAll("article")].find((post) => post.getBoundingClientRect().bottom > innerHeight / 4) ?? null;
}

/** All posts are here: they are turned where they stand, and what the reader looks at stays where it is. */
function turnHere() {
  const seen = postInView();
  const before = seen?.getBoundingClientRect().top;
  turn();
  if (firstPage()) {
    hideFullPage(); // as the posts before it are not here
  }
  showOrder();
  keepOrder();
  document.dispatchEvent(new Event("ordered"));
  history.replaceState(history.state, "", addressInOrder(location.href, oldestFirst));
  if (seen) {
    scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: "instant" });
  }
}

function choose(oldest) {
  const beginning = oldest ? firstPage()?.getAttribute("href") : (latest?.getAttribute("href") ?? location.pathname);
  const isElsewhere = beginning && (hasHidden || new URL(beginning, location.href).pathname !== location.pathname);
  if (oldest !== oldestFirst && isElsewhere && !stream.hidden) {
    location.assign(addressInOrder(beginning, oldest));
  } else if (oldest !== oldestFirst) {
    oldestFirst = oldest;
    turnHere();
  }
}

/**
 * On the index the posts of the last full page are hidden from who comes from that page, and read them there; a link to one of
 * them leads to it.
 */
function hideFullPage() {
  const { total, pageSize } = document.getElementById("page--matches")?.dataset ?? {};
  const unfinished = total % pageSize;
  const parts = newestFirst();
  const posts = parts.filter((part) => part.matches("article"));
  for (const part of parts) {
    part.hidden = false;
  }
  hasHidden = oldestFirst && unfinished > 0 && posts.length > pageSize;
  if (!hasHidden) {
    return;
  }
  full = `page-${Math.floor(total / pageSize)}.html`;
  for (const post of posts.slice(unfinished)) {
    post.hidden = true;
  }
  for (const [head, ...those] of days(parts)) {
    head.hidden = those.every(({ hidden }) => hidden);
  }
  leadToHidden();
}

/** Makes links to posts that are hidden here lead to the page that shows them. */
function leadToHidden() {
  for (const link of document.querySelectorAll(".pager-older")) {
    link.dataset.written = full;
  }
  for (const link of document.querySelectorAll(".key-events a[href^='#'], .pinned a[href^='#']")) {
    if (named(link.hash)?.hidden) {
      link.dataset.written = full + link.hash;
    }
  }
}

for (const option of options) {
  option.addEventListener("click", () => choose(option.value === "oldest"));
}

if (oldestFirst) {
  turn();
  hideFullPage();
  keepOrder();
}
showOrder();
document.addEventListener("renewed", ({ detail }) => {
  if (oldestFirst) {
    detail.forEach(turnPagers);
    if (hasHidden) {
      leadToHidden(); // what the reader has in view stays, whatever page is full by now
    }
    keepOrder();
  }
});
if (oldestFirst && location.hash) {
  named(location.hash)?.scrollIntoView();
}

// The same choice where it stays in view: beside the headline in the bar.
if (options.length) {
  const [newest, oldest] = options.map(({ textContent }) => textContent);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "bar-order";
  const name = () => {
    button.textContent = oldestFirst ? newest : oldest;
  };
  const show = () => {
    button.hidden = stream.querySelectorAll("article").length < 2;
  };
  name();
  show();
  document.addEventListener("renewed", show);
  button.addEventListener("click", () => {
    choose(!oldestFirst);
    name();
  });
  for (const option of options) {
    option.addEventListener("click", name);
  }
  document.querySelector(".live-blog-bar .to-top")?.before(button);
}

// Where the style sheet cannot detect that the header has left the window, the bar is shown from here.
const bar = document.querySelector(".live-blog-bar");
if (bar && !CSS.supports("timeline-scope: --live-blog-head")) {
  const watch = new IntersectionObserver(([head]) => bar.classList.toggle("live-blog-bar-shown", !head.isIntersecting));
  const begin = () => {
    watch.disconnect();
    watch.observe(document.querySelector(".live-blog-head"));
  };
  document.addEventListener("renewed", begin); // which may replace it
  begin();
}
