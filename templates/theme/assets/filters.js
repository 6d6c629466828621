// Loads what filters the posts of the whole live blog once a reader opens the controls, or comes with a filter in the address.
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
  const isPlace = location.hash.length < 2 || document.querySelector(":target:not([hidden])");
  if (location.hash === `#${tools.id}`) {
    tools.open = true; // which loads them
  } else if (location.hash.includes("=") || !isPlace) {
    load();
  }
}

tools.addEventListener("toggle", load);
addEventListener("hashchange", loadIfAsked);
loadIfAsked();
