// Runs before the page is shown: the reader's colours and order, and whether scripts add to the page.
// From a disk browsers load no modules, and the page stays as it is.
{
  const root = document.documentElement;
  const modules = document.currentScript.dataset.modules.split(" ").map((module) => new URL(module, document.baseURI));
  if (location.protocol !== "file:") {
    root.classList.add("has-scripts");
    if (new URLSearchParams(location.search).get("order") === "oldest") {
      root.classList.add("oldest-first"); // until the posts are in this order they are not shown
    }
    try {
      root.dataset.colours = localStorage.getItem("colours") ?? "";
    } catch {
      root.dataset.colours = ""; // the reader allows no storage, so there is no choice to restore
    }
    for (const module of modules) {
      const early = document.createElement("link");
      early.rel = "modulepreload"; // it loads while the page is still read, and runs afterwards
      early.href = module;
      document.head.append(early);
    }
    document.addEventListener("click", ({ target }) => {
      if (target.closest("#page--search")) {
        root.dataset.asked ??= "button"; // perhaps before what opens it is here
      }
    });
    document.addEventListener("keydown", (event) => {
      const isAlone = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isTyped = event.target.closest("input, select, textarea");
      if (isAlone && !isTyped && !root.dataset.asked && document.getElementById("page--search")) {
        event.preventDefault(); // some browsers would open a search of their own
        root.dataset.asked = "key";
      }
    });
    document.addEventListener("DOMContentLoaded", () => {
      const inContext = document.querySelector(".in-context a");
      if (inContext && /[?&]order=oldest\b/.test(document.referrer)) {
        inContext.search = "?order=oldest"; // the reader came from there
      }
      const source = document.getElementById("page--updates") && document.cloneNode(true); // no script has added to it
      for (const module of modules) {
        const begun = import(module).then(({ begin }) => begin?.(source));
        begun.catch((error) => {
          root.classList.remove("oldest-first"); // the page works as it is
          throw error;
        });
      }
    });
  }
}
