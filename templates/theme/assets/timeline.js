// Keeps open what has room beside the posts, and marks the key event that the reader is at.
const timeline = document.querySelector(".key-events details");
const beside = document.querySelectorAll(":is(.summary, .key-events, .days-few) > details");
const wide = matchMedia("(min-width: 64rem)");

function open() {
  for (const details of beside) {
    details.open = wide.matches;
  }
}

wide.addEventListener("change", open);
open();

if (timeline) {
  const events = [...timeline.querySelectorAll("a[href^='#']")].map((link) => ({
    link,
    post: document.getElementById(decodeURIComponent(link.hash.slice(1))),
  }));

  const mark = () => {
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
        if (timeline.open && wide.matches) {
          const box = timeline.closest(".live-blog-side");
          box.scrollTop += link.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
        }
      } else if (!current) {
        link.removeAttribute("aria-current");
      }
    }
  };

  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          mark();
        });
      }
    },
    { passive: true },
  );
  mark();
}
