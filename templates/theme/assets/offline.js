// Has what is read kept for the time without a network, and says so where a page is shown as it was kept.
import { written } from "./messages.js";

const { serviceWorker, connection } = navigator;
const { kept } = document.documentElement.dataset;
const line = document.getElementById("page--kept");
const worker = new URL("../service-worker.js", import.meta.url).href;
/** Whether the worker of this archive did not see how this page was loaded. */
const isFirst = serviceWorker?.controller?.scriptURL !== worker;

/** Writes a moment on the reader's clock. */
function onClock(moment) {
  const wall = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  const { moment: both, dateFormat, timeFormat } = line.dataset;
  return both.replace(/\{([01])\}/g, (_, part) => written(part === "0" ? dateFormat : timeFormat, wall));
}

if (kept) {
  line.textContent = line.dataset.kept.replace("{0}", onClock(new Date(kept)));
  line.hidden = false;
  document.addEventListener("renewed", () => {
    line.hidden = true; // the host answers again
  });
}

/** Has the worker keep what was loaded before it was there, and the newest index. */
function keep(active) {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const index = line.dataset.liveBlog && !connection?.saveData ? [new URL(line.dataset.liveBlog, document.baseURI).href] : [];
  const pictures = [...document.images].filter(({ complete }) => complete).map(({ currentSrc }) => currentSrc);
  active.postMessage({ pages: isFirst ? [location.href, ...index] : index, assets: loaded, pictures });
}

/** Returns the worker of a registration once it works; the one of a folder above may do so already. */
async function active(registration) {
  const next = registration.installing ?? registration.waiting;
  while (!registration.active) {
    await new Promise((done) => next.addEventListener("statechange", done, { once: true }));
  }
  return registration.active;
}

/** Browsers have no service workers where the page is not sent safely, and readers can forbid them. */
async function begin() {
  try {
    keep(await active(await serviceWorker.register(worker)));
  } catch (error) {
    console.info(String(error)); // the page is as it is without
  }
}

if (serviceWorker && !kept) {
  if (document.readyState === "complete") {
    begin();
  } else {
    addEventListener("load", begin, { once: true });
  }
}
