// Opens the search by its button, by “/” or by an address that has a search; the dialog is loaded then.
const button = document.getElementById("page--search");

/** Says that the dialog itself could not be loaded. */
const failure = document.createElement("p");
failure.className = "search-unavailable";
failure.setAttribute("role", "alert");

/** Whether “/” opens the search: those who speak to their browser can switch that off (WCAG 2.2, 2.1.4). */
const key = {
  isOn: true,
  use(isOn) {
    key.isOn = isOn;
    button.querySelector("kbd").hidden = !isOn;
    if (isOn) {
      button.setAttribute("aria-keyshortcuts", "/");
    } else {
      button.removeAttribute("aria-keyshortcuts");
    }
    try {
      localStorage.setItem("search-key", isOn ? "on" : "off");
    } catch {
      // the reader allows no storage: the choice holds for this page
    }
  },
};

let loading = null;

async function search() {
  try {
    if (!loading) {
      loading = import("./search/dialog.js").then(({ Search }) => new Search(button, key));
      import("./search/engine.js").catch(() => null); // at once with the dialog, which asks again
    }
    const loaded = await loading;
    failure.remove();
    return loaded;
  } catch (error) {
    loading = null; // so that the next use tries again
    button.after(failure);
    failure.textContent = button.dataset.failed;
    throw error;
  }
}

const isInAddress = () => location.hash.startsWith("#search=");
const isTypedInto = (element) =>
  element.matches("input:not([type=radio], [type=checkbox]), textarea, select") || element.isContentEditable;

/** What is typed until the dialog is there to take it. */
const ahead = { text: "", isAwaited: false };

async function open() {
  Object.assign(ahead, { text: "", isAwaited: true });
  button.setAttribute("aria-busy", "true");
  try {
    await (await search()).open(ahead);
  } finally {
    ahead.isAwaited = false;
    button.removeAttribute("aria-busy");
  }
}

async function follow() {
  if (loading || isInAddress()) {
    (await search()).follow();
  }
}

button.addEventListener("click", open);
button.addEventListener("pointerenter", search, { once: true }); // most who point at it click

document.addEventListener("keydown", (event) => {
  const { key: typed, target } = event;
  const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.defaultPrevented;
  if (!isAlone || isTypedInto(target) || document.querySelector("dialog[open]")) {
    return;
  }
  if (ahead.isAwaited && typed.length === 1) {
    event.preventDefault();
    ahead.text += typed;
  } else if (typed === "/" && key.isOn) {
    event.preventDefault();
    open();
  }
});

try {
  if (localStorage.getItem("search-key") === "off") {
    key.use(false);
  }
} catch {
  // the reader allows no storage, so there is no choice to restore
}

addEventListener("popstate", follow);
const { dataset } = document.documentElement;
if (dataset.asked === "button" || (dataset.asked === "key" && key.isOn)) {
  open(); // the reader was faster than this script
} else {
  follow();
}
dataset.asked = "here";
