// Whole posts in a list of headlines: taken from the page where they stand, some at a time.
import { dayHead, dayOf } from "./headlines.js";
import { answered, once, pageOf } from "../files.js";
import { addShare } from "../share.js";
import { showTimes } from "../times.js";

const AT_ONCE = 10;

/** Returns what loads a page of the live blog, once. */
const pages = () => once(async (page) => new DOMParser().parseFromString(await (await answered(page)).text(), "text/html"));

/** Shows posts in a list; of “words”, “total” and “pageSize” say on which page each of them is. */
export function wholePosts(list, words) {
  let loaded = pages();
  const places = new Map();
  let shown = 0;

  function page({ number }) {
    return pageOf(number, words.pageSize, words.total);
  }

  /** Returns where a post stands among the others, in the order that is read. */
  function address(post) {
    const place = `#${encodeURIComponent(post.slug)}`;
    const isHere = document.getElementById(post.slug)?.matches("#page--stream > article:not([hidden])");
    const order = document.documentElement.matches(".oldest-first") ? "?order=oldest" : "";
    return isHere ? place : page(post) + order + place;
  }

  /** Takes a post from this page, where it leaves its place, or from the page that it is on. */
  async function take(post) {
    const here = document.getElementById(post.slug);
    if (here) {
      if (!places.has(here)) {
        const place = document.createComment("");
        here.replaceWith(place);
        places.set(here, place);
      }
      return here;
    }
    const other = (await loaded(page(post))).getElementById(post.slug);
    if (!other) {
      throw new Error(`no post ${post.slug} on ${page(post)}`);
    }
    return document.importNode(other, true);
  }

  /** Puts the posts of this page back to where they belong. */
  function giveBack() {
    for (const [post, place] of places) {
      place.replaceWith(post);
    }
    places.clear();
    shown = 0;
  }

  /** Shows some more posts, whole, in place of the headlines; returns whether there are more. */
  async function show(found) {
    const some = found.slice(shown, shown + AT_ONCE);
    const taken = await Promise.all(some.map(take));
    if (shown === 0) {
      list.replaceChildren();
    }
    for (const [i, post] of taken.entries()) {
      const before = found[shown + i - 1];
      if (!before || dayOf(before) !== dayOf(some[i])) {
        list.append(dayHead(dayOf(some[i]), words));
      }
      const item = document.createElement("li");
      post.hidden = false; // on this page it may be that of a page before
      item.append(post);
      list.append(item);
    }
    shown += some.length;
    showTimes(list);
    addShare(list.querySelectorAll("article"));
    return shown < found.length;
  }

  /** Forgets what was loaded, as there may be more by now. */
  function forget() {
    loaded = pages();
  }

  return { address, show, giveBack, forget };
}
