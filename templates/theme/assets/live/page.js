// Takes over what has changed from the page as it is on the host now, part by part and post by post, by their ids.
import { inOrder } from "../order.js";
import { isBusy, keepPlace, replace } from "./place.js";

const STREAM = "page--stream";
/** Elements whose data attributes other scripts read when they need them. */
const WITH_DATA = [STREAM, "page--matches"];

const partsOf = (page) => [...page.querySelectorAll("[data-live][id]")];
const postsOf = (page) => [...page.getElementById(STREAM).children].filter(({ id }) => id);

function isInView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Puts elements into an order, and moves none that stands in it already: a video goes on, and focus stays. */
function arrange(parent, children) {
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) {
      next = next.nextElementSibling;
    } else {
      parent.insertBefore(child, next);
    }
  }
}

/** Returns a page that was fetched; throws if it is another, or not whole. */
export function parsed(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  if (!/<\/html>\s*$/.test(text) || !page.getElementById(STREAM)) {
    throw new Error("not the page of a live blog");
  }
  return page;
}

export class Page {
  /** The sources of parts and posts as they were taken over, by their ids: what scripts added since is no difference. */
  #sources = new Map();
  #order;

  /** Takes the page as it was written, before scripts added to it. */
  constructor(source) {
    for (const part of [...partsOf(source), ...postsOf(source)]) {
      this.#sources.set(part.id, part.outerHTML);
    }
    this.#order = postsOf(source).map(({ id }) => id);
  }

  /** Takes over what has changed; returns the posts that are new, and whether something has to wait as a reader uses it. */
  take(page) {
    return keepPlace(() => {
      const changed = [];
      const parts = partsOf(page).map((part) => this.#takePart(part, changed));
      const { posts, waits } = this.#takePosts(postsOf(page), changed);
      for (const id of WITH_DATA) {
        Object.assign(document.getElementById(id)?.dataset ?? {}, page.getElementById(id)?.dataset);
      }
      document.body.classList.toggle("is-live", page.body.matches(".is-live"));
      document.dispatchEvent(new CustomEvent("renewed", { detail: changed }));
      return { posts, waits: waits || parts.includes(true) };
    });
  }

  /** Returns a part or post of the fetched page as it is to be shown; null if the reader is busy with that of before. */
  #renewed(part, old) {
    const source = part.outerHTML;
    if (old && this.#sources.get(part.id) === source) {
      return old;
    }
    if (old && isBusy(old)) {
      return null;
    }
    this.#sources.set(part.id, source);
    return document.importNode(part, true);
  }

  #takePart(part, changed) {
    const old = document.getElementById(part.id);
    const renewed = old && this.#renewed(part, old);
    if (renewed && renewed !== old) {
      replace(old, renewed);
      changed.push(renewed);
    }
    return old !== null && renewed === null;
  }

  #takePosts(fetched, changed) {
    const stream = document.getElementById(STREAM);
    const shown = new Map([...stream.children].map((child) => [child.id, child]));
    const posts = [];
    let waits = false;
    const list = fetched.map((part) => {
      const old = shown.get(part.id);
      const renewed = this.#renewed(part, old);
      waits ||= renewed === null;
      if (renewed && renewed !== old) {
        changed.push(renewed);
        if (old) {
          replace(old, renewed);
        } else if (renewed.matches("article") && !this.#order.includes(part.id)) {
          posts.push(renewed);
        }
      }
      return renewed ?? old;
    });
    const ids = fetched.map(({ id }) => id);
    const kept = this.#gone(new Set(ids), shown);
    const all = [...list, ...kept];
    for (const child of [...stream.children].filter((child) => !all.includes(child))) {
      child.remove();
    }
    arrange(stream, inOrder(all));
    this.#order = all.map(({ id }) => id);
    return { posts, waits: waits || kept.length > 0 };
  }

  /**
   * Returns what stays of the posts that are no longer on the page: those that went to a numbered page, until they are out of
   * view, and one that the reader is busy with.
   */
  #gone(ids, shown) {
    const last = this.#order.findLastIndex((id) => ids.has(id));
    const moved = this.#order.slice(last + 1).map((id) => shown.get(id));
    const deleted = this.#order.slice(0, last + 1).filter((id) => !ids.has(id));
    const busy = deleted.map((id) => shown.get(id)).filter((post) => post && isBusy(post));
    const seen = moved.findLastIndex((post) => post && isInView(post));
    return [...busy, ...moved.slice(0, seen + 1).filter(Boolean)];
  }
}
