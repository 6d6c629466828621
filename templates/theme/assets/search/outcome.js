// What is said of a search beside its results: how many there are, that there are none, what failed, and how to go on.
import { counted } from "../messages.js";
import { button, element } from "../elements.js";

/** A search that takes so many milliseconds is said to go on. */
const LONG = 400;

/** A page that is to be left and is still there after so many milliseconds stays: the link was a download, or the reader changed their mind. */
const STAYS = 10_000;

export class Outcome {
  #words;
  #act;
  #again;
  #before = "";
  #timer = 0;
  #leaving = 0;
  #left = null; // what ended as the page was left, or null on a page that stays

  /** Makes what is said; `act` has what readers can do: `drop` a filter by its name, search `older` years, try `again`. */
  constructor(words, act) {
    this.#words = words;
    this.#act = act;
    this.status = element("p", { className: "search-status", role: "status" });
    this.failure = element("div", { className: "search-failure", role: "alert" });
    this.ways = element("div", { className: "search-ways" });
    // What is still being loaded ends without a result: in Firefox as soon as a link is followed, elsewhere as the page is hidden.
    addEventListener("beforeunload", () => this.#leave());
    addEventListener("pagehide", () => this.#leave());
    addEventListener("pageshow", () => this.#stay());
  }

  #leave() {
    this.#left ??= new Map();
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#stay(), STAYS);
  }

  /** Loads what ended as the page was to be left, if it stays or comes back as it was. */
  #stay() {
    clearTimeout(this.#leaving);
    const left = this.#left?.values() ?? [];
    this.#left = null;
    for (const again of left) {
      again();
    }
  }

  clear() {
    this.status.textContent = "";
    this.ways.replaceChildren();
    this.failure.replaceChildren();
  }

  /** Says that a search goes on, if it is not over soon. */
  wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.rest();
      this.#before = this.status.textContent;
      this.status.textContent = this.#words.searching;
    }, LONG);
  }

  /** Says again what was said before, unless the search has ended with something else. */
  rest() {
    clearTimeout(this.#timer);
    if (this.status.textContent === this.#words.searching) {
      this.status.textContent = this.#before;
    }
  }

  /** Says what a search has ended with: once, as screen readers say it aloud; and if some posts could not be searched, with what tries again. */
  show({ words }, { total, hasMore, hits, remain, failed }, filters, again) {
    const asked = words.trim() || filters.map(({ text }) => text).join(", ");
    const none = failed ? "" : this.#words.nothing.replace("{0}", () => asked);
    const said = total > 0 ? counted(this.#words.posts, total, remain || Boolean(failed)) : none;
    if (this.status.textContent !== said) {
      this.status.textContent = said;
    }
    const ways = filters.filter(({ name }) => total === 0 || name === "liveBlog").map((filter) => this.#without(filter));
    if (hasMore && hits.length >= total) {
      ways.unshift(button({ name: "older" }, () => this.#act.older(), this.#words.older));
    }
    this.ways.replaceChildren(...ways);
    if (failed) {
      this.fail(failed, this.#words.failedPart, again);
    }
  }

  #without({ name, text }) {
    const { everywhere, without } = this.#words;
    const label = name === "liveBlog" ? everywhere : without.replace("{0}", () => text);
    return button({ name: "without" }, () => this.#act.drop(name), label);
  }

  /** Says what could not be loaded, with a way to try again; said twice, it stays where it is. */
  fail(error, text, again) {
    if (this.#left) {
      this.#left.set(text, again); // which is no failure
      return;
    }
    reportError(error);
    this.#again = again;
    if (this.failure.firstElementChild?.textContent === text) {
      return;
    }
    const retry = button({ name: "again" }, () => {
      this.failure.replaceChildren();
      this.#act.again();
      this.#again();
    }, this.#words.again);
    this.failure.replaceChildren(element("p", {}, text), retry);
  }
}
