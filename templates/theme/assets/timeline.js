// Keeps open what has room beside the posts, and marks the key event that the reader is at.
const wide = matchMedia("(min-width: 64rem)");
let timeline = null;
let events = [];

const BESIDE = ":is(.summary, .key-events, .days-few) > details";

/** Returns whether a part of the page is open before the reader opens or closes it. */
export function isOpenAtFirst(details) {
  return details.open || (wide.matches && details.matches(BESIDE));
}

function open() {
  for (const details of document.querySelectorAll(BESIDE)) {
    details.open = wide.matches;
  }
}

/** Finds the key events whose posts are on the page. */
function find() {
  timeline = document.querySelector(".key-events details");
  events = [...(timeline?.querySelectorAll("a[href^='#']") ?? [])]
    .map((link) => ({ link, post: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter(({ post }) => post);
}

/** Marks the event that the reader is at; `isShown` brings it into view in its list. */
function mark(isShown) {
  const line = innerHeight / 3;
  const above = events.filter(({ post }) => !post.hidden && post.getBoundingClientRect().top <= line);
  const last = above.reduce(
    (a, b) => (a && a.post.getBoundingClientRect().top > b.post.getBoundingClientRect().top ? a : b),
    null,
  );
  for (const { link } of events) {
    const current = link === last?.link;
    if (current && !link.hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "true");
      if (isShown && timeline.open && wide.matches) {
        const box = timeline.closest(".live-blog-side");
        box.scrollTop += link.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
      }
    } else if (!current) {
      link.removeAttribute("aria-current");
    }
  }
}

let waiting = false;
addEventListener(
  "scroll",
  () => {
    if (!waiting && events.length) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark(true);
      });
    }
  },
  { passive: true },
);
wide.addEventListener("change", open);
document.addEventListener("renewed", () => {
  find();
  mark(false); // the reader may have scrolled the list
});
open();
find();
mark(true);
