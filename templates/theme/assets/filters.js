// Loads what filters the posts of the whole live blog once a reader opens the controls, or comes with a filter in the address.
import { named } from "./order.js";

const tools = document.getElementById("page--tools");
let loading;

function load() {
  loading ??= import("./filters/filtered.js").catch(() => {
    loading = undefined; // the reader can open the controls again
    const section = document.getElementById("page--matches");
    section.hidden = false;
    section.querySelector("[role=status]").textContent = section.dataset.failed;
    const again = section.querySelector("[name=again]");
    again.hidden = false;
    again.addEventListener("click", load, { once: true });
  });
}

function loadIfAsked() {
  const place = named(location.hash);
  if (location.hash === `#${tools.id}`) {
    tools.open = true; // which loads them
  } else if (location.hash.includes("=") || (location.hash.length > 1 && (!place || place.hidden))) {
    load();
  }
}

tools.addEventListener("toggle", load);
addEventListener("hashchange", loadIfAsked);
loadIfAsked();
