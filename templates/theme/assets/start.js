// Runs before the page is shown: the reader's colours, and whether scripts add to the page.
// From a disk browsers load no modules, and the page stays as it is.
{
  const root = document.documentElement;
  const modules = document.currentScript.dataset.modules.split(" ").map((module) => new URL(module, document.baseURI));
  if (location.protocol !== "file:") {
    root.classList.add("has-scripts");
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
    document.addEventListener("DOMContentLoaded", () => {
      for (const module of modules) {
        import(module);
      }
    });
  }
}
