// What a reader looks at, and does, stays as it is while the page around it changes.
const root = document.documentElement;
const FOCUSABLE = "a[href], button, summary, input, select, video, audio";

/** Returns the parts of the page that can be looked at, from above; not the column that stays in view beside them. */
function blocks() {
  const side = document.querySelector(".live-blog-side");
  const isBeside = side && getComputedStyle(side).position === "sticky";
  const words = ":is(h1, h2, h3, h4, h5, h6, p, li, figure, table, pre, hr, video)";
  const all = document.querySelectorAll(`main ${words}, main article`);
  return [...all].filter((block) => !(isBeside && side.contains(block)) && !block.closest(".live-blog-bar, .updates"));
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
    .map(({ block, at }) => ({ block, at: at.top, text: block.textContent, post: block.closest("article")?.id }));
}

/** Returns a block again that was replaced with its post. */
function again({ block, text, post }) {
  const place = block.isConnected ? null : document.getElementById(post);
  return block.isConnected ? block : [...(place?.querySelectorAll(block.tagName) ?? [])].find((one) => one.textContent === text);
}

/** Changes the page, and keeps where it is what the reader looks at; browsers that do so themselves leave it to this. */
export function keepPlace(change) {
  const seen = inView();
  root.classList.add("is-changing");
  const result = change();
  for (const one of seen) {
    const block = again(one);
    if (block) {
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

const keyOf = (details) =>
  details.querySelector("summary > [id]")?.id ?? details.querySelector("summary").firstChild.textContent.trim();

/** Puts a part in the place of another; what was open, scrolled to or in focus still is. */
export function replace(old, part) {
  const open = new Map([...old.querySelectorAll("details")].map((details) => [keyOf(details), details.open]));
  for (const details of part.querySelectorAll("details")) {
    details.open = open.get(keyOf(details)) ?? details.open;
  }
  const at = old.contains(document.activeElement) ? [...old.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement) : -1;
  const { scrollTop } = old;
  old.replaceWith(part);
  part.scrollTop = scrollTop;
  if (at >= 0) {
    const all = part.querySelectorAll(FOCUSABLE);
    all[Math.min(at, all.length - 1)]?.focus({ preventScroll: true });
  }
}
