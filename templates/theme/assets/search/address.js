// A search in the address, after “#”: so it can be shared, “back” closes it, and a page that is loaded again has it.

/** So many UTF-16 units of words are looked for at most. */
export const LONGEST = 200;

const KEYS = { words: "search", liveBlog: "blog", year: "year", tag: "tag", author: "author", order: "order" };

/** Returns the slug of the live blog that the page belongs to, the name of its folder; empty for none. */
export function liveBlogOf({ liveBlog }) {
  return liveBlog ? decodeURIComponent(new URL(`./${liveBlog}`, document.baseURI).pathname.split("/").at(-2)) : "";
}

/** Returns the search that the address has; null if it has none. */
export function read() {
  const given = new URLSearchParams(location.hash.slice(1));
  if (!given.has(KEYS.words)) {
    return null;
  }
  return Object.fromEntries(Object.entries(KEYS).map(([key, name]) => [key, (given.get(name) ?? "").slice(0, LONGEST)]));
}

/** The address of the page itself: a hash alone would be taken for one of the base that a page may name. */
const page = () => location.pathname + location.search;

function hashOf(query) {
  const given = new URLSearchParams();
  for (const [key, name] of Object.entries(KEYS)) {
    if (query[key] || key === "words") {
      given.set(name, query[key]);
    }
  }
  return `#${given}`;
}

/** Adds a search to the addresses that the reader was at, so that “back” leads out of it. */
export function enter(query) {
  history.pushState({ search: { entered: true } }, "", page() + hashOf(query));
}

/** Changes the search in the address. */
export function write(query) {
  const hash = hashOf(query);
  if (hash !== location.hash) {
    history.replaceState({ search: { entered: Boolean(history.state?.search?.entered) } }, "", page() + hash);
  }
}

/** Takes the search out of the address. */
export function leave() {
  if (!read()) {
    return;
  }
  if (history.state?.search?.entered) {
    history.back();
  } else {
    history.replaceState(null, "", page());
  }
}

/** Keeps with the address what the reader looks at in the list, for coming back to it. */
export function keep(place) {
  history.replaceState({ search: { ...history.state?.search, place } }, "");
}

/** Returns what the reader looked at when the page was left; null for nothing. */
export function kept() {
  return history.state?.search?.place ?? null;
}
