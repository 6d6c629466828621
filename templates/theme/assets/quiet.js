// An event without a change for a day is no longer shown as live, whatever its pages said when they were made.
import { answered } from "./files.js";

const DAY = 86_400_000;

function isQuiet(moment) {
  return moment && Date.now() - new Date(moment) > DAY;
}

function quieten(part, isOver = false) {
  for (const status of part.querySelectorAll(".status-live")) {
    status.classList.remove("status-live");
    status.textContent = isOver ? status.dataset.ended : status.dataset.quiet;
  }
}

/**
 * Puts what is no longer live among the newest. If nothing is, it is called by the name of the newest, which follow without one:
 * so nothing moves.
 */
function removeQuiet(live, newest) {
  if (!live) {
    return; // the home has one list alone
  }
  const cards = [...live.parentElement.querySelectorAll(".card-live")];
  const quiet = cards.filter((card) => !card.querySelector(".status-live"));
  if (quiet.length < cards.length) {
    newest.parentElement.querySelector(".cards").prepend(...quiet);
  } else {
    live.textContent = newest.textContent;
    newest.style.visibility = "hidden";
    newest.parentElement.removeAttribute("aria-labelledby");
  }
}

/** Shows on a page of a live blog how it stands: the index says when it last changed, and others ask each time they are shown. */
async function showStatus() {
  const last = document.querySelector(".last-update time");
  const { complete, updated } = last ? { updated: last.dateTime } : await asked("live.json", { cache: "no-cache" });
  if (complete || isQuiet(updated)) {
    document.body.classList.remove("is-live");
    quieten(document, complete);
  }
}

async function asked(address, how) {
  try {
    return await (await answered(address, how)).json();
  } catch {
    return {}; // the page is shown as it is
  }
}

if (document.body.matches(".is-live")) {
  document.addEventListener("renewed", showStatus);
  addEventListener("pageshow", ({ persisted }) => persisted && showStatus());
  await showStatus();
} else if (document.querySelector(".card-live")) {
  const { recent = [] } = await asked(new URL("archive.json", document.querySelector(".masthead-title a").href));
  const quiet = recent.filter(({ updated }) => isQuiet(updated)).map(({ page }) => page);
  for (const card of document.querySelectorAll(".card-live")) {
    const { href } = card.querySelector("h2 a, h3 a");
    if (quiet.some((page) => href.endsWith(`/${page}`))) {
      quieten(card);
    }
  }
  removeQuiet(document.getElementById("page--live"), document.getElementById("page--newest"));
}
