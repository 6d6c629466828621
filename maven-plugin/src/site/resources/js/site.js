// The search of the documentation. A plain script with a script as its index, so that it also works on pages opened from a disk.
(() => {
  const MOST = 12;
  const MOST_WORDS = 12;
  const EXCERPT = 160;
  /** Pages to look something up in: what explains comes first. */
  const REFERENCE = /^(?:CHANGELOG|RESULTS|README|MACHINES|DATA-MODEL|SEARCH-INDEX|MESSAGES|class-path|limits|plugin-info|.*-mojo)\.html/;
  /** Words that readers use for those of the pages. */
  const ALSO = {
    color: "colour",
    csp: "content-security-policy",
    custom: "your own",
    delete: "taken down",
    fix: "correction",
    headline: "title",
    image: "picture",
    jdk: "java",
    localization: "language",
    mistake: "correction",
    photo: "picture",
    refresh: "update",
    rollback: "roll back",
    schedul: "wait",
    sort: "order",
    tweet: "embed",
    twitter: "embed",
    variable: "data",
  };
  const WORD = /[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*/u;
  const WORDS = new RegExp(WORD, "gu");
  const PARTS = new RegExp(`(${WORD.source})`, "u");

  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const found = document.getElementById("site--found");
  const count = form.querySelector(".found-count");
  let sections = null;
  let failed = false;
  let chosen = -1;
  let back = null;

  /** Returns a text in the form in which words are compared: without accents and case. */
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  /** Returns the words that are searched, without endings, as each also stands for what it begins. */
  function asked() {
    const words = folded(input.value.replace(/(^|\s)-D(?=\w)/g, "$1")).match(WORDS) ?? [];
    return [...new Set(words.map((word) => word.replace(/(?<=..[^s])s$|(?<=....)ing$/, "")))].slice(0, MOST_WORDS);
  }

  window.searchIndex = (list) => {
    sections = list.map(([address, page, heading, text]) => ({
      shown: { address, page, heading, text },
      address,
      page: ` ${folded(page)}`,
      heading: ` ${folded(heading || page)}`,
      body: ` ${folded(text)}`,
    }));
    show();
  };

  function load() {
    if (!document.getElementById("site--search-index")) {
      const script = Object.assign(document.createElement("script"), { id: "site--search-index", src: "js/search-index.js" });
      script.onerror = () => {
        script.remove();
        failed = true;
        show();
      };
      document.head.append(script);
    }
  }

  /** Returns what finds where a word, or another one for it, begins in a text. */
  function finder(word) {
    const forms = [word, ALSO[word]].filter(Boolean).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const pattern = new RegExp(`[^\\p{L}\\p{N}](?:${forms.join("|")})`, "u");
    return (text) => text.search(pattern);
  }

  /** Returns how well a section answers; those with all words come before those with some. */
  function score(section, finders) {
    let sum = 0;
    let hits = 0;
    for (const find of finders) {
      const isInHeading = find(section.heading) >= 0;
      const isInPage = find(section.page) >= 0;
      const isInBody = find(section.body) >= 0;
      hits += isInHeading || isInPage || isInBody ? 1 : 0;
      sum += (isInHeading ? 8 : 0) + (isInPage ? 4 : 0) + (isInBody ? 60 / Math.sqrt(200 + section.body.length) : 0);
    }
    return hits * (hits === finders.length ? 1000 : 10) + sum * (REFERENCE.test(section.address) ? 0.2 : 1);
  }

  /** Returns a part of a text around the first of the words, with these marked. */
  function excerpt(text, words, finders) {
    const body = ` ${folded(text)}`;
    const places = finders.map((find) => find(body)).filter((place) => place >= 0);
    const first = places.length > 0 ? Math.min(...places) : 0;
    const from = first < EXCERPT / 2 ? 0 : text.indexOf(" ", first - EXCERPT / 2) + 1;
    const line = Object.assign(document.createElement("span"), { className: "found-text" });
    line.append(from > 0 ? "… " : "");
    for (const piece of text.slice(from, from + EXCERPT).split(PARTS)) {
      if (words.some((word) => folded(piece).startsWith(word))) {
        line.append(Object.assign(document.createElement("mark"), { textContent: piece }));
      } else {
        line.append(piece);
      }
    }
    line.append(from + EXCERPT < text.length ? " …" : "");
    return line;
  }

  function option({ address, page, heading, text }, number, words, finders) {
    const link = Object.assign(document.createElement("a"), { href: address, id: `site--found-${number}`, tabIndex: -1 });
    link.setAttribute("role", "option");
    const title = document.createElement("strong");
    title.textContent = heading ? `${page} › ${heading}` : page;
    link.append(title, excerpt(text, words, finders));
    return link;
  }

  const options = () => found.querySelectorAll("[role=option]");

  function show() {
    close();
    if (input.value.trim() === "" || (!sections && !failed)) {
      return;
    }
    const words = asked();
    const finders = words.map(finder);
    const hits = (sections ?? [])
      .map((section) => ({ section, score: score(section, finders) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score);
    found.replaceChildren(...hits.slice(0, MOST).map(({ section }, i) => option(section.shown, i, words, finders)));
    if (hits.length === 0) {
      found.textContent = sections ? `Nothing found for “${input.value.trim()}”.` : "The search could not be loaded.";
    }
    count.textContent = hits.length === 0 ? found.textContent : `${Math.min(hits.length, MOST)} pages found`;
    found.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function close() {
    found.hidden = true;
    found.replaceChildren();
    chosen = -1;
    count.textContent = "";
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(step) {
    const all = options();
    if (all.length === 0) {
      return;
    }
    all[chosen]?.removeAttribute("aria-selected");
    chosen = (chosen + step + all.length) % all.length;
    all[chosen].setAttribute("aria-selected", "true");
    all[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[chosen].id);
  }

  function key(event) {
    const step = { ArrowDown: 1, ArrowUp: chosen < 0 ? 0 : -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (found.hidden) {
        show();
      }
      choose(step);
    } else if (event.key === "Escape" && found.hidden && back) {
      back.focus.focus({ preventScroll: true });
      scrollTo({ top: back.top });
      back = null;
    } else if (event.key === "Escape") {
      close();
    }
  }

  input.addEventListener("focus", () => {
    load();
    show();
  });
  input.addEventListener("input", show);
  input.addEventListener("keydown", key);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    (options()[chosen] ?? options()[0])?.click();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!form.contains(relatedTarget)) {
      close();
    }
  });
  found.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus until the click
  found.addEventListener("click", (event) => event.target.closest("[role=option]") && setTimeout(close));
  document.addEventListener("keydown", (event) => {
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && isAlone && !event.target.closest("input, textarea, select")) {
      event.preventDefault();
      back = { focus: document.activeElement, top: scrollY };
      input.focus();
    }
  });

  /** What is wider than its place can be scrolled by keyboard. */
  function reach() {
    for (const part of document.querySelectorAll("pre, .wide")) {
      if (part.scrollWidth > part.clientWidth) {
        part.tabIndex = 0;
      } else {
        part.removeAttribute("tabindex");
      }
    }
  }

  addEventListener("resize", reach);
  reach();
  const menu = document.getElementById("site--menu");
  const current = menu.querySelector("[aria-current]");
  if (current) {
    menu.scrollTop = current.offsetTop - menu.offsetTop - menu.clientHeight / 2;
  }
  form.hidden = false;
})();
