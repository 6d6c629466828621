// Runs before the page is shown: the reader's colours, and whether scripts add to the page.
// From a disk browsers load no modules, and the page stays as it is.
{
  const root = document.documentElement;
  const { modules } = document.currentScript.dataset;
  if (location.protocol !== "file:") {
    root.classList.add("has-scripts");
    try {
      root.dataset.colours = localStorage.getItem("colours") ?? "";
    } catch {
      root.dataset.colours = ""; // the reader allows no storage, so there is no choice to restore
    }
    document.addEventListener("DOMContentLoaded", () => {
      for (const module of modules.split(" ")) {
        import(new URL(module, document.baseURI));
      }
    });
  }
}
