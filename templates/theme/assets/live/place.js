// What a reader looks at, and does, stays as it is while the page around it changes.
import { isOpenAtFirst } from "../timeline.js";

const root = document.documentElement;
const FOCUSABLE = "a[href], button, summary, input, select, video, audio";

/** Returns the parts of the page that can be looked at, from above; not the column that stays in view beside them. */
function blocks() {
  const side = document.querySelector(".live-blog-side");
  const isBeside = side && getComputedStyle(side).position === "sticky";
  const words = ":is(h1, h2, h3, h4, h5, h6, p, li, figure, table, pre, hr, video)";
  const all = document.querySelectorAll(`main ${words}, main article, .colophon p`);
  return [...all].filter((block) => !(isBeside && side.contains(block)) && !block.closest(".live-blog-bar, .updates"));
}

/** Returns a block with what finds it again if the post or the part that has it is replaced. */
function known(block, at) {
  const whole = block.closest("article[id], [data-live][id]");
  const index = whole ? [...whole.querySelectorAll(block.tagName)].indexOf(block) : -1;
  return { block, at, id: whole?.id, text: block.textContent, index };
}

/** Returns what the reader looks at: the first part of the page that is in the window, below the bar, and those after it. */
function inView() {
  const bar = document.querySelector(".live-blog-bar-inner");
  const top = bar && getComputedStyle(bar).visibility === "visible" ? bar.getBoundingClientRect().bottom : 0;
  const isSeen = ({ top: from, bottom, height }) => height > 0 && bottom > top && from < innerHeight;
  return blocks()
    .map((block) => ({ block, at: block.getBoundingClientRect() }))
    .filter(({ block, at }) => isSeen(at) && !(block.matches("article, li, figure") && block.querySelector("p, h2, figcaption")))
    .slice(0, 30)
    .map(({ block, at }) => known(block, at.top));
}

/** Returns a block again: by its words, or else by its place, in what has replaced its post or part. */
function again({ block, id, text, index }) {
  if (block.isConnected) {
    return block;
  }
  const same = [...(document.getElementById(id)?.querySelectorAll(block.tagName) ?? [])];
  return same.find((one) => one.textContent === text) ?? same[index];
}

/** Changes the page, and keeps where it is what the reader looks at; browsers that do so themselves leave it to this. */
export function keepPlace(change) {
  const seen = inView();
  root.classList.add("is-changing");
  const result = change();
  for (const one of seen) {
    const block = again(one);
    if (block?.checkVisibility()) {
      scrollBy({ top: block.getBoundingClientRect().top - one.at, behavior: "instant" });
      break;
    }
  }
  requestAnimationFrame(() => requestAnimationFrame(() => root.classList.remove("is-changing")));
  return result;
}

/** Returns whether a reader does something in a part that a change would break off: selects, plays, types or chooses. */
export function isBusy(part) {
  const selection = getSelection();
  const isSelected = !selection.isCollapsed && selection.containsNode(part, true);
  const isPlaying = [...part.querySelectorAll("video, audio")].some(({ paused, ended }) => !paused && !ended);
  return isSelected || isPlaying || part.querySelector("input:focus, select:focus, textarea:focus") !== null;
}

/** Gives an element the focus that has none of its own. */
export function focusOn(element) {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Returns what gives the focus back to what it was on in a part, once another stands in its place; null if it was elsewhere. */
function focusIn(old) {
  const { activeElement: focused } = document;
  if (!old.contains(focused)) {
    return null;
  }
  const index = [...old.querySelectorAll(FOCUSABLE)].indexOf(focused);
  const isSame = (one) => one.className === focused.className && one.getAttribute("href") === focused.getAttribute("href");
  return (part) => {
    const all = [...part.querySelectorAll(FOCUSABLE)];
    const same = all[index] && isSame(all[index]) ? all[index] : (all.find(isSame) ?? all[index]);
    if (index >= 0 && same) {
      same.focus({ preventScroll: true });
    } else {
      focusOn(part);
    }
  };
}

const keyOf = (details) => {
  const summary = details.querySelector("summary");
  return summary?.querySelector("[id]")?.id ?? summary?.firstChild?.textContent.trim() ?? "";
};

/** Puts a part in the place of another; what was open, scrolled to or hidden still is. Returns what gives the focus back, or null. */
export function replace(old, part) {
  const open = new Map([...old.querySelectorAll("details")].map((details) => [keyOf(details), details.open]));
  for (const details of part.querySelectorAll("details")) {
    details.open = open.get(keyOf(details)) ?? isOpenAtFirst(details);
  }
  const restore = focusIn(old);
  const { scrollTop } = old;
  part.hidden = old.hidden;
  if (old.dataset.since) {
    part.dataset.since = old.dataset.since;
  }
  old.replaceWith(part);
  part.scrollTop = scrollTop;
  return restore && (() => restore(part));
}
