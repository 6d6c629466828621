// Loads what filters the posts of the whole live blog once a reader opens the controls, or comes with a filter in the address.
const tools = document.getElementById("page--tools");
let loading;

function load() {
  loading ??= import("./filters/filtered.js").catch(() => {
    loading = undefined; // the reader can open the controls again
    const section = document.getElementById("page--matches");
    section.hidden = false;
    section.querySelector("[role=status]").textContent = section.dataset.failed;
  });
}

function loadIfAsked() {
  if (location.hash.includes("=") || location.hash === `#${tools.id}`) {
    load();
  }
}

tools.addEventListener("toggle", load);
addEventListener("hashchange", loadIfAsked);
loadIfAsked();
