// Takes over what has changed from the page as it is on the host now, part by part and post by post, by their ids.
import { element } from "../elements.js";
import { inOrder } from "../order.js";
import { focusOn, isBusy, keepPlace, replace } from "./place.js";

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
  /** Links to posts that are on neither page, by the id of the post that comes after them. */
  #gaps = new Map();
  #changed = [];
  #restores = [];
  #waits = false;

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
      this.#changed = [];
      this.#restores = [];
      this.#waits = false;
      for (const part of partsOf(page)) {
        this.#take(part, document.getElementById(part.id));
      }
      const posts = this.#takePosts(postsOf(page), page.querySelector(".pager-older"));
      for (const id of WITH_DATA) {
        Object.assign(document.getElementById(id)?.dataset ?? {}, page.getElementById(id)?.dataset);
      }
      document.body.classList.toggle("is-live", page.body.matches(".is-live"));
      document.dispatchEvent(new CustomEvent("renewed", { detail: this.#changed }));
      this.#restores.forEach((restore) => restore());
      return { posts, waits: this.#waits };
    });
  }

  /** Puts a part or post of the fetched page in the place of the old one, if it differs and the reader is not busy with that. */
  #take(part, old) {
    const source = part.outerHTML;
    if (!old || this.#sources.get(part.id) === source) {
      return old;
    }
    if (isBusy(old)) {
      this.#waits = true;
      return old;
    }
    const renewed = document.importNode(part, true);
    const restore = replace(old, renewed);
    this.#sources.set(part.id, source);
    this.#changed.push(renewed);
    if (restore) {
      this.#restores.push(restore);
    }
    return renewed;
  }

  #takePosts(fetched, older) {
    const stream = document.getElementById(STREAM);
    const shown = new Map([...stream.children].map((child) => [child.id, child]));
    const posts = [];
    const list = fetched.map((part) => {
      const old = shown.get(part.id);
      if (old) {
        return this.#take(part, old);
      }
      const added = document.importNode(part, true);
      this.#sources.set(part.id, part.outerHTML);
      this.#changed.push(added);
      if (added.matches("article") && !this.#order.includes(part.id)) {
        posts.push(added);
      }
      return added;
    });
    this.#keepGone(list, new Set(fetched.map(({ id }) => id)), shown, older);
    for (const child of [...stream.children].filter((child) => !list.includes(child))) {
      if (child.contains(document.activeElement)) {
        const next = child.nextElementSibling ?? child.previousElementSibling;
        this.#restores.push(() => next && focusOn(next));
      }
      child.remove();
    }
    arrange(stream, inOrder(list));
    this.#order = list.map(({ id }) => id).filter(Boolean);
    return posts;
  }

  /**
   * Adds to a list what stays of the posts that are no longer on the page: those that went to a numbered page, until they are
   * out of view, and those that the reader is busy with, each after the post that it followed. Where so many are new that some
   * between are on neither, `older` leads to these, as long as what comes after them is kept.
   */
  #keepGone(list, ids, shown, older) {
    const last = this.#order.findLastIndex((id) => ids.has(id));
    const moved = this.#order.slice(last + 1).map((id) => shown.get(id));
    const end = moved.findLastIndex((post) => post && (isInView(post) || isBusy(post)));
    const kept = [...moved.slice(0, end + 1).filter(Boolean)];
    const deleted = this.#order.slice(0, last + 1).filter((id) => !ids.has(id) && shown.has(id) && isBusy(shown.get(id)));
    for (const id of deleted) {
      const before = this.#order.slice(0, this.#order.indexOf(id)).findLast((one) => list.some((post) => post.id === one));
      list.splice(list.findIndex((post) => post.id === before) + 1, 0, shown.get(id));
    }
    const areBoth = this.#order.some((id) => ids.has(id) && shown.get(id)?.matches("article"));
    if (!areBoth && kept.length > 0 && older) {
      this.#gaps.set(kept[0].id, element("p", { className: "updates-gap" }, document.importNode(older, true)));
    }
    this.#gaps = new Map(kept.map(({ id }) => [id, this.#gaps.get(id)]).filter(([, gap]) => gap));
    list.push(...kept.flatMap((post) => (this.#gaps.has(post.id) ? [this.#gaps.get(post.id), post] : [post])));
    this.#waits ||= kept.length + deleted.length > 0;
  }
}
