// Lists the posts of the whole live blog that are key events, have a tag, are by an author or of a day. The filter stands in the
// address, so that it can be shared and “back” works.
import { dayHead, dayOf, headline } from "./headlines.js";
import { wholePosts } from "./whole-posts.js";
import { counted } from "../messages.js";
import { answered, once, settled } from "../files.js";
import { named } from "../order.js";
import { showTimes } from "../times.js";

const tools = document.getElementById("page--tools");
const stream = document.getElementById("page--stream");
const section = document.getElementById("page--matches");
const list = section.querySelector("ol");
const count = section.querySelector(".matches-count");
const [whole, again, all, more] = ["whole", "again", "show-all", "more"].map((name) => section.querySelector(`[name=${name}]`));
const controls = () => [...tools.querySelectorAll("[name=key], select")];
const besides = () => document.querySelectorAll(".live-blog-main .pager, .pinned, .from-start");
const posts = wholePosts(list, section.dataset);
/** Returns what loads a file of headlines, once. */
const files = () => once(async (number) => (await (await answered(`titles-${number}.json`, { cache: "no-cache" })).json()).posts);

/** Below this part of the window's height matches are as good as out of view. */
const LOW = 0.7;

let titlesOf = files();

/** Returns the headlines of all posts, the oldest first, and whether some of them could not be loaded. */
async function allTitles() {
  const files = Array.from({ length: Number(section.dataset.titles) }, (_, i) => titlesOf(i + 1));
  const { values, errors } = await settled(files);
  if (errors.length > 0 && values.length === 0) {
    throw errors[0];
  }
  return { titles: values.flat(), areMissing: errors.length > 0 };
}

/** Returns whether a control narrows what is shown. */
function isSet({ type, checked, value }) {
  return type === "checkbox" ? checked : value !== "";
}

/** Returns what the address asks for, by the names of the controls; nothing if it names a place on the page, or has a search. */
function asked() {
  const isFilter = location.hash.includes("=") && !location.hash.startsWith("#search=");
  const wanted = new URLSearchParams(isFilter ? location.hash.slice(1) : "");
  const known = controls().filter(({ type, name, value }) => type !== "checkbox" || wanted.get(name) === value);
  return new Map(known.map(({ name }) => [name, wanted.get(name)]).filter(([, value]) => value));
}

function matches(post, wanted) {
  return (
    !post.removed &&
    (!wanted.has("key") || post.key) &&
    (!wanted.has("tag") || post.tags?.includes(wanted.get("tag"))) &&
    (!wanted.has("author") || post.authors?.includes(wanted.get("author"))) &&
    (!wanted.has("day") || dayOf(post) === wanted.get("day"))
  );
}

function showList(found) {
  const items = [];
  let day = "";
  for (const post of found) {
    if (dayOf(post) !== day) {
      day = dayOf(post);
      items.push(dayHead(day, section.dataset));
    }
    items.push(headline(post, posts.address(post), section.dataset));
  }
  list.replaceChildren(...items);
  showTimes(list);
}

function showStream(shown) {
  posts.giveBack();
  section.hidden = shown;
  stream.hidden = !shown;
  for (const part of besides()) {
    part.hidden = !shown;
  }
}

let found = [];

async function showMatches(wanted) {
  showStream(false);
  again.hidden = true;
  try {
    const { titles, areMissing } = await allTitles();
    if (wanted.size === 0 || [...asked()].join() !== [...wanted].join()) {
      return; // the reader has asked for something else in the meantime
    }
    found = titles.filter((post) => matches(post, wanted));
    if (!document.documentElement.matches(".oldest-first")) {
      found.reverse();
    }
    const said = counted(section.dataset.posts, found.length, areMissing);
    count.textContent = areMissing ? `${said}. ${section.dataset.failedPart}` : said;
    again.hidden = !areMissing;
    showList(found);
    whole.hidden = found.length === 0;
    if (whole.ariaPressed === "true") {
      await showWhole();
    } else {
      more.hidden = true;
    }
  } catch {
    failed();
  }
}

/** The reader is the one who can do something about it: the connection is gone, or the archive has changed meanwhile. */
function failed() {
  count.textContent = section.dataset.failed;
  again.hidden = false;
}

async function showWhole() {
  more.hidden = true;
  more.hidden = !(await posts.show(found));
}

function setControls(wanted) {
  for (const control of controls()) {
    const value = wanted.get(control.name) ?? "";
    if (control.type === "checkbox") {
      control.checked = value !== "";
    } else if (value && ![...control.options].some((option) => option.value === value)) {
      control.add(new Option(value, value, false, true)); // one of more than the list has
    } else {
      control.value = value;
    }
  }
}

function apply() {
  const wanted = asked();
  setControls(wanted);
  if (wanted.size) {
    tools.open = true;
    return showMatches(wanted);
  }
  showStream(true);
}

/** Leads on from an address whose post has gone to a numbered page since. */
async function leadOn() {
  const post = named(location.hash);
  if (asked().size > 0 || location.hash.length < 2 || location.hash.startsWith("#search=") || (post && !post.hidden)) {
    return;
  }
  const { hash } = location;
  for (let file = Number(section.dataset.titles); file > 0; file--) {
    const found = (await titlesOf(file)).find(({ slug }) => `#${encodeURIComponent(slug)}` === hash);
    if (found && location.hash === hash) {
      location.replace(posts.address(found));
      return;
    }
  }
}

/** Shows what an address asks for: matches, or the post that it names, which may have been hidden until now. */
function follow() {
  const wasFiltered = stream.hidden;
  apply();
  leadOn().catch(() => {}); // the page is shown as it is
  if (wasFiltered && !stream.hidden && location.hash.length > 1) {
    named(location.hash)?.scrollIntoView();
  }
}

/** Puts what the reader chose into the address, and shows it: also where the controls fill the window of a phone. */
async function choose() {
  const wanted = new URLSearchParams();
  for (const control of controls().filter(isSet)) {
    wanted.set(control.name, control.value);
  }
  history.pushState(null, "", wanted.size ? `#${wanted}` : location.pathname + location.search);
  await apply();
  if (!section.hidden && count.getBoundingClientRect().top > innerHeight * LOW) {
    count.scrollIntoView({ block: "center" });
  }
}

tools.addEventListener("change", ({ target }) => controls().includes(target) && choose());
document.addEventListener("ordered", () => stream.hidden && apply());
document.addEventListener("renewed", () => {
  setControls(asked());
  for (const part of besides()) {
    part.hidden = stream.hidden;
  }
  titlesOf = files();
  posts.forget();
  if (stream.hidden) {
    showMatches(asked());
  }
});

all.addEventListener("click", () => {
  history.pushState(null, "", location.pathname + location.search);
  apply();
  tools.querySelector("summary").focus();
});
again.addEventListener("click", () => showMatches(asked()));
more.addEventListener("click", () => showWhole().catch(failed));
whole.addEventListener("click", () => {
  const pressed = whole.ariaPressed !== "true";
  whole.ariaPressed = String(pressed);
  if (pressed) {
    showWhole().catch(failed);
  } else {
    posts.giveBack();
    more.hidden = true;
    showList(found);
  }
});
addEventListener("hashchange", follow);
addEventListener("popstate", follow);
if (!location.hash && controls().some(isSet)) {
  choose(); // the reader was faster than this script
} else {
  follow();
}
