// An event without a change for a day is no longer shown as live, whatever its pages said when they were made.
import { liveBlogData } from "./live-blog-data.js";

const DAY = 86_400_000;

function isQuiet(moment) {
  return moment && Date.now() - new Date(moment) > DAY;
}

function quieten(part) {
  for (const status of part.querySelectorAll(".status-live")) {
    status.classList.remove("status-live");
    status.textContent = status.dataset.quiet;
  }
}

/** Calls what is no longer live by the name of the newest, which follow without one: so nothing moves. */
function renameQuiet(live, newest) {
  if (live && !live.parentElement.querySelector(".status-live")) {
    live.textContent = newest.textContent;
    newest.style.visibility = "hidden";
  }
}

/** Returns when the live blog last changed: the index says it itself. */
async function lastChange() {
  return document.querySelector(".last-update time")?.dateTime ?? (await liveBlogData())?.updated;
}

async function recent() {
  const answer = await fetch(new URL("archive.json", document.querySelector(".masthead-title a").href)).catch(() => null);
  return answer?.ok ? (await answer.json()).recent : [];
}

if (document.body.matches(".is-live")) {
  if (isQuiet(await lastChange())) {
    document.body.classList.remove("is-live");
    quieten(document);
  }
} else if (document.querySelector(".card-live")) {
  const quiet = (await recent()).filter(({ updated }) => isQuiet(updated)).map(({ page }) => page);
  for (const card of document.querySelectorAll(".card-live")) {
    const { href } = card.querySelector("h2 a, h3 a");
    if (quiet.some((page) => href.endsWith(`/${page}`))) {
      quieten(card);
    }
  }
  renameQuiet(document.getElementById("page--live"), document.getElementById("page--newest"));
}
