// The search of the documentation. A plain script with a script as its index, so that it also works on pages opened from a disk.
(() => {
  const MOST = 12;
  const EXCERPT = 160;
  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const found = document.getElementById("found");
  const count = form.querySelector(".found-count");
  let sections = null;
  let chosen = -1;

  /** Returns a text in the form in which words are compared: without accents and case. */
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = (text) => folded(text).match(/[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*/gu) ?? [];

  window.searchIndex = (list) => {
    sections = list.map(([address, page, heading, text]) => ({
      address,
      page,
      heading,
      text,
      title: ` ${folded(`${page} ${heading}`)}`,
      body: ` ${folded(text)}`,
    }));
    show();
  };

  function load() {
    if (!document.getElementById("search-index")) {
      const script = Object.assign(document.createElement("script"), { id: "search-index", src: "js/search-index.js" });
      script.onerror = () => {
        script.remove();
        count.textContent = "The search could not be loaded.";
      };
      document.head.append(script);
    }
  }

  /** Returns where a word begins in a text, or -1. */
  function placeOf(word, text) {
    const pattern = new RegExp(`[^\\p{L}\\p{N}]${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "u");
    return text.search(pattern);
  }

  /** Returns how well a section answers: 0 if it lacks a word. */
  function score(section, words) {
    let sum = 0;
    for (const word of words) {
      const inTitle = placeOf(word, section.title) >= 0;
      const inBody = placeOf(word, section.body) >= 0;
      if (!inTitle && !inBody) {
        return 0;
      }
      sum += (inTitle ? 10 : 0) + (inBody ? 1 : 0);
    }
    const isHistory = /^(?:CHANGELOG|RESULTS)\.html/.test(section.address);
    return (sum + 20 / (20 + section.title.length)) * (isHistory ? 0.2 : 1);
  }

  /** Returns a part of a text around the first of the words, with these marked. */
  function excerpt(text, words) {
    const body = ` ${folded(text)}`;
    const places = words.map((word) => placeOf(word, body)).filter((place) => place >= 0);
    const first = places.length > 0 ? Math.min(...places) : 0;
    const from = first < EXCERPT / 2 ? 0 : text.indexOf(" ", first - EXCERPT / 2) + 1;
    const part = text.slice(from, from + EXCERPT);
    const line = document.createElement("span");
    line.className = "found-text";
    line.append(from > 0 ? "… " : "");
    for (const piece of part.split(/([\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*)/u)) {
      const isHit = words.some((word) => folded(piece).startsWith(word));
      const mark = document.createElement(isHit ? "mark" : "span");
      mark.textContent = piece;
      line.append(isHit ? mark : piece);
    }
    line.append(from + EXCERPT < text.length ? " …" : "");
    return line;
  }

  function option({ address, page, heading, text }, number, words) {
    const link = document.createElement("a");
    Object.assign(link, { href: address, id: `found-${number}`, tabIndex: -1 });
    link.setAttribute("role", "option");
    const title = document.createElement("strong");
    title.textContent = heading ? `${page} › ${heading}` : page;
    link.append(title, excerpt(text, words));
    return link;
  }

  function show() {
    const words = wordsOf(input.value);
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    if (words.length === 0 || !sections) {
      close();
      return;
    }
    const hits = sections
      .map((section) => ({ section, score: score(section, words) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score);
    found.replaceChildren(...hits.slice(0, MOST).map(({ section }, i) => option(section, i, words)));
    if (hits.length === 0) {
      found.textContent = `Nothing found for “${input.value.trim()}”.`;
    }
    count.textContent = hits.length === 1 ? "1 result" : `${hits.length} results`;
    found.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function close() {
    found.hidden = true;
    count.textContent = "";
    input.setAttribute("aria-expanded", "false");
  }

  function choose(step) {
    const options = found.querySelectorAll("[role=option]");
    if (options.length === 0) {
      return;
    }
    options[chosen]?.removeAttribute("aria-selected");
    chosen = (chosen + step + options.length) % options.length;
    options[chosen].setAttribute("aria-selected", "true");
    options[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[chosen].id);
  }

  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", () => {
    load();
    show();
  });
  input.addEventListener("focus", show);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: chosen < 0 ? 0 : -1 }[event.key];
    if (step !== undefined && !found.hidden) {
      event.preventDefault();
      choose(step);
    } else if (event.key === "Escape") {
      close();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const options = found.querySelectorAll("[role=option]");
    (options[chosen] ?? options[0])?.click();
  });
  document.addEventListener("click", (event) => {
    if (!form.contains(event.target) || event.target.closest("[role=option]")) {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && isAlone && !event.target.closest("input, textarea, select")) {
      event.preventDefault();
      input.focus();
    }
  });
  form.hidden = false;
})();
