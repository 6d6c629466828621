// The posts that were found, as the list of a combobox: the input keeps the focus and says which of them is chosen.
import { LONGEST } from "./address.js";
import { element, marked } from "../elements.js";

/** So many posts are put into the list at once; more when the reader comes to its end. */
const PORTION = 40;
const PAGE = 6;

/** Returns where a post leads: in the order that is read, if it is of the same live blog. */
function addressOf({ address }) {
  const isOldestFirst = document.documentElement.matches(".oldest-first");
  if (!isOldestFirst || !address.startsWith(new URL(".", location.href).href)) {
    return address;
  }
  const ordered = new URL(address);
  ordered.searchParams.set("order", "oldest");
  return ordered.href;
}

/** Makes the field that has the list. */
export function combobox(name, hint) {
  return element("input", {
    type: "text",
    maxlength: LONGEST,
    role: "combobox",
    inputmode: "search",
    enterkeyhint: "search",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    dir: "auto",
    placeholder: name,
    "aria-label": name,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "search--list",
    "aria-describedby": hint.id,
  });
}

export class Results {
  #input;
  #times;
  #act;
  #query = {};
  #hits = [];
  #limit = PORTION;
  #shown = 0;
  #options = new Map();
  #hitOf = new WeakMap();
  #failed = new Set();
  #chosen = null;
  #count = 0;
  #inView = new IntersectionObserver((entries) => entries.forEach((entry) => this.#seen(entry)), { rootMargin: "100px" });

  /**
   * Makes an empty list; `act` has what is done besides: `fail` with an error and what tries again, and `goOn` at the end, which
   * returns whether more is to come.
   */
  constructor(words, times, input, act) {
    this.#input = input;
    this.#times = times;
    this.#act = act;
    this.list = element("div", { className: "search-list", id: "search--list", role: "listbox", "aria-label": words.results });
    this.end = element("div", { className: "search-end" });
    this.list.hidden = true;
    this.watch();
  }

  /** Looks again whether the end is in view. */
  watch() {
    this.#inView.unobserve(this.end);
    this.#inView.observe(this.end);
  }

  get isEmpty() {
    return this.#hits.length === 0;
  }

  /** Returns the address of the chosen post and how many are shown, for coming back to them. */
  place(option) {
    return { address: option.href, limit: this.#shown };
  }

  /** Returns whether a place is in the list, or would be in its part that is shown. */
  reaches({ address, limit }) {
    return this.#options.has(address) || this.#hits.length >= limit;
  }

  /** Shows what a search has found so far; the best first, or the newest. */
  show(query, hits, place) {
    const chosen = place?.address ?? (query === this.#query ? this.#chosen?.href : null);
    if (query !== this.#query) {
      this.#limit = Math.max(PORTION, place?.limit ?? 0);
    }
    this.#query = query;
    this.#hits = hits;
    this.#failed.clear();
    const before = this.#options;
    this.#options = new Map();
    this.list.replaceChildren();
    this.#shown = 0;
    this.#showMore(before);
    this.list.hidden = this.isEmpty;
    this.#input.setAttribute("aria-expanded", String(!this.isEmpty));
    this.choose(this.#options.get(chosen) ?? null, Boolean(place));
  }

  clear() {
    this.show({}, []);
  }

  #showMore(before = new Map()) {
    const portion = this.#hits.slice(this.#shown, this.#limit);
    this.#shown += portion.length;
    for (const { head, hits } of this.#groups(portion)) {
      const options = hits.map((hit) => this.#option(hit, before.get(addressOf(hit))));
      if (head) {
        head.id = `search--group-${++this.#count}`;
        this.list.append(element("div", { role: "group", "aria-labelledby": head.id }, head, ...options));
      } else {
        this.list.append(...options);
      }
    }
  }

  /** Returns posts by live blog; those of one live blog by day where time orders them. */
  #groups(hits) {
    const isOne = Boolean(this.#query.liveBlog);
    const isByTime = this.#query.order === "time";
    if (isOne && !isByTime) {
      return [{ head: null, hits }];
    }
    const groups = [];
    for (const hit of hits) {
      const key = isOne ? this.#times.day(hit.time) : hit.liveBlog.slug;
      const group = isByTime ? (groups.at(-1)?.key === key ? groups.at(-1) : null) : groups.find((one) => one.key === key);
      if (group) {
        group.hits.push(hit);
      } else {
        groups.push({ key, head: isOne ? this.#dayHead(hit) : this.#liveBlogHead(hit), hits: [hit] });
      }
    }
    return groups;
  }

  #liveBlogHead({ liveBlog }) {
    const { language: lang, direction: dir, title } = liveBlog;
    return element("div", { className: "search-group", role: "presentation" }, element("span", { lang, dir }, title));
  }

  #dayHead({ time }) {
    return element("div", { className: "search-group search-day", role: "presentation" }, this.#times.day(time));
  }

  #option(hit, before) {
    const { language: lang, direction: dir } = hit.liveBlog;
    const option =
      before ??
      element(
        "a",
        { className: "search-option", id: `search--option-${++this.#count}`, role: "option", href: addressOf(hit), tabIndex: -1 },
        element("span", { className: "search-title", lang, dir }),
        element("span", { className: "search-text", lang, dir }),
        this.#times.element(hit),
      );
    option.firstElementChild.replaceChildren(marked(hit.title, hit.titleMarks));
    option.setAttribute("aria-selected", "false");
    this.#options.set(addressOf(hit), option);
    this.#hitOf.set(option, hit);
    this.#inView.unobserve(option);
    this.#inView.observe(option);
    return option;
  }

  #seen({ target, isIntersecting }) {
    if (!isIntersecting) {
      return;
    }
    if (target !== this.end) {
      this.#inView.unobserve(target);
      this.#fillIn(target);
    } else if (this.#shown < this.#hits.length) {
      this.#more();
      this.watch(); // as it may still be in view
    } else {
      this.#act.goOn();
    }
  }

  #more() {
    this.#limit += PORTION;
    this.#showMore();
  }

  /** Fills in the words around what was found, once they are in view. */
  async #fillIn(option) {
    const hit = this.#hitOf.get(option);
    const isWanted = () => option.isConnected && this.#hitOf.get(option) === hit;
    try {
      const { text, marks } = await hit.snippet();
      if (isWanted()) {
        option.querySelector(".search-text").replaceChildren(marked(text, marks));
      }
    } catch (error) {
      if (isWanted()) {
        this.#failed.add(option);
        this.#act.fail(error, () => this.#fillInAgain());
      }
    }
  }

  #fillInAgain() {
    for (const option of this.#failed) {
      this.#inView.observe(option);
    }
    this.#failed.clear();
  }

  /** Chooses a post, or none; the list goes along unless it only shows again what was chosen. */
  choose(option, isFollowed = true) {
    this.#chosen?.setAttribute("aria-selected", "false");
    this.#chosen = option;
    if (option) {
      option.setAttribute("aria-selected", "true");
      this.#input.setAttribute("aria-activedescendant", option.id);
      if (isFollowed) {
        option.scrollIntoView({ block: "nearest" });
      }
    } else {
      this.#input.removeAttribute("aria-activedescendant");
    }
  }

  /** Opens the chosen post; without one, the key puts away the keyboard of a phone, or chooses the first. */
  enter(modifiers) {
    if (this.#chosen) {
      this.#chosen.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...modifiers }));
    } else if (matchMedia("(pointer: coarse)").matches) {
      this.#input.blur();
    } else {
      this.move("ArrowDown");
    }
  }

  /** Goes on in the list by a key; after the last post comes the input, then the first. Returns whether the key does so. */
  move(key) {
    const all = [...this.list.querySelectorAll("[role=option]")];
    const at = all.indexOf(this.#chosen);
    const last = all.length - 1;
    const next = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? last : at - 1,
      PageDown: Math.min(last, at + PAGE),
      PageUp: at < 0 ? -1 : Math.max(0, at - PAGE),
      Home: at < 0 ? null : 0,
      End: at < 0 ? null : last,
    }[key];
    if (next === undefined || next === null || all.length === 0) {
      return false;
    }
    if (next > last && this.#shown < this.#hits.length) {
      this.#more();
      return this.move(key);
    }
    if (next > last && this.#act.goOn()) {
      return true;
    }
    this.choose(all[next] ?? null);
    return true;
  }
}
