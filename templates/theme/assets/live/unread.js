// The posts that came while the page was open and that the reader has not seen: how many, and the way to the first.
import { counted } from "../messages.js";
import { button, element } from "../elements.js";
import { focusOn } from "./place.js";

/** So many live blogs are remembered with what the reader has seen of them. */
const MOST = 50;
const STORE = "seen";

function stored() {
  try {
    return JSON.parse(localStorage.getItem(STORE)) ?? {};
  } catch {
    return {}; // the reader allows no storage, or another program has written there
  }
}

const isOldestFirst = () => document.documentElement.matches(".oldest-first");

function newestFirst() {
  const posts = [...document.querySelectorAll("#page--stream > article")];
  return isOldestFirst() ? posts.reverse() : posts;
}

export class Unread {
  #words;
  #title = document.title;
  #posts = new Set();
  #said;
  #button;
  #waiting = null;
  #watch = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: "-48px 0px 0px", threshold: 1 });

  /** Makes it; `place` is where it says something, `ask` what the button does while posts wait to be shown. */
  constructor(place, ask) {
    this.#words = place.dataset;
    this.#said = element("p", { className: "unseen", role: "status" });
    this.#button = button({ className: "updates-new", hidden: true }, () => (this.#waiting === null ? this.goTo() : ask()));
    place.append(this.#said, this.#button);
  }

  /** Adds posts that are on the page now; says how many there are by now, unless that was said while they waited. */
  add(posts, count) {
    for (const post of posts) {
      post.classList.add("is-new");
      this.#posts.add(post.id);
    }
    if (posts.length && this.#waiting === null) {
      this.#say(count);
    }
    this.#waiting = null;
    this.#show();
  }

  /** Says that there are posts, or else other changes, which are shown when the reader asks for them; or that there are none. */
  wait(posts) {
    if (this.#waiting !== posts) {
      this.#waiting = posts;
      this.#say(posts ?? 0);
      this.#show();
    }
  }

  /** Watches for the posts, which may have been replaced. */
  watch() {
    this.#watch.disconnect();
    for (const id of this.#posts) {
      const post = document.getElementById(id);
      if (post && !(post.hidden && post.matches("article"))) {
        this.#watch.observe(post.querySelector(".post-title") ?? post);
      } else {
        this.#posts.delete(id);
      }
    }
    this.#show();
  }

  /** Leads to the first that was not seen: the oldest of them, out of a filter too. */
  goTo() {
    const first = newestFirst().findLast((post) => this.#posts.has(post.id) && !post.hidden);
    if (first) {
      if (first.parentElement.hidden) {
        location.hash = first.id;
      }
      focusOn(first);
      first.scrollIntoView({ behavior: "instant" }); // those between are not seen by flying past
    }
  }

  /** Marks what is new since the reader's last visit, by the newest post of that, and remembers this one. */
  remember() {
    const page = location.pathname;
    const posts = newestFirst();
    const seen = stored()[page];
    const at = posts.findIndex(({ id }) => id === seen);
    if (at > 0) {
      posts[isOldestFirst() ? at - 1 : at].dataset.since = this.#words.since;
    }
    addEventListener("pagehide", () => this.#store(page));
    document.addEventListener("visibilitychange", () => document.hidden && this.#store(page));
  }

  /** Remembers the newest post that is not unread. */
  #store(page) {
    const newest = newestFirst().find(({ id }) => !this.#posts.has(id));
    const { [page]: _, ...others } = stored();
    const kept = Object.entries(others).slice(-MOST + 1);
    try {
      localStorage.setItem(STORE, JSON.stringify({ ...Object.fromEntries(kept), ...(newest && { [page]: newest.id }) }));
    } catch {
      // the reader allows no storage: the next visit marks nothing
    }
  }

  #see(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && !document.hidden) {
        this.#watch.unobserve(target);
        this.#posts.delete(target.closest("article").id);
      }
    }
    this.#show();
  }

  /** Says aloud how many are new, once. */
  #say(count) {
    this.#said.textContent = "";
    if (count > 0) {
      setTimeout(() => {
        this.#said.textContent = counted(this.#words.new, count);
      }, 100); // so that the same words are said again
    }
  }

  #show() {
    const count = this.#waiting ?? this.#posts.size;
    this.#button.hidden = count === 0 && this.#waiting === null;
    this.#button.textContent = count > 0 ? counted(this.#words.new, count) : this.#words.show;
    document.title = (count > 0 ? `(${count}) ` : "") + this.#title;
  }

  /** Takes over the title of the page as it is now. */
  set title(title) {
    this.#title = title;
    this.#show();
  }
}
