// The search: a dialog with a combobox (ARIA Authoring Practices) above what narrows it, and the posts that were found.
import { enter, keep, kept, leave, liveBlogOf, read, write } from "./address.js";
import { button, checkbox, element, styled } from "../elements.js";
import { Filters } from "./filters.js";
import { Outcome } from "./outcome.js";
import { parse } from "./query.js";
import { Reading } from "./reading.js";
import { combobox, Results } from "./results.js";
import { Times } from "./times.js";
import "../messages.js"; // at once with those that import it

/** After so many milliseconds without a key the search begins. */
const PAUSE = 80;
/** After so many the filters are filled, if no search begins. */
const IDLE = 1000;

export class Search {
  #words;
  #opener;
  #reading;
  #styled;
  #running = null;
  #timer = 0;
  #place = null;
  #found = null;
  #asked = null;
  #isFilled = false;
  #filters;
  #results;
  #input;
  #clear;
  #hint;
  #outcome;
  #body;
  #dialog;

  /**
   * Makes the dialog, closed; the button that opens it has its words and the addresses of what it needs. The key that opens it
   * can be switched off in it.
   */
  constructor(opener, key) {
    this.#opener = opener;
    this.#words = opener.dataset;
    this.#reading = new Reading(new URL(`./${this.#words.root}`, document.baseURI).href);
    this.#make(liveBlogOf(this.#words), key);
    this.#listen();
    this.#styled = styled(new URL(this.#words.sheet, document.baseURI));
  }

  #make(liveBlog, key) {
    const words = this.#words;
    const name = this.#opener.querySelector("span").textContent;
    const times = new Times(words);
    this.#hint = element("p", { className: "search-hint", id: "search--hint" }, words.hint);
    this.#input = combobox(name, this.#hint);
    const act = { drop: (filter) => this.#drop(filter), older: () => this.#older(), again: () => this.#again() };
    this.#outcome = new Outcome(words, act);
    this.#results = new Results(words, times, this.#input, {
      fail: (error, again) => this.#outcome.fail(error, words.failedTexts, again),
      goOn: () => this.#goOn(),
    });
    this.#filters = new Filters(words, liveBlog, () => this.#begin());
    this.#filters.value = { liveBlog };
    this.#clear = button({ className: "search-clear", hidden: true }, () => this.#empty(), words.clear);
    this.#body = element(
      "div",
      { className: "search-body", role: "group", "aria-label": words.results, tabIndex: 0 },
      this.#hint,
      checkbox({ className: "search-key" }, key.isOn, key.use, words.key),
      this.#outcome.failure,
      this.#outcome.status,
      this.#results.list,
      this.#results.end,
      this.#outcome.ways,
    );
    const icon = this.#opener.querySelector("svg").cloneNode(true);
    const close = button({ className: "search-close", "aria-label": words.close }, () => this.#dialog.close());
    const line = element("div", { className: "search-line" }, icon, this.#input, this.#clear, close);
    const head = element("div", { className: "search-head", role: "search" }, line, this.#filters.element);
    this.#dialog = element("dialog", { className: "search", "aria-label": name }, head, this.#body);
    document.body.append(this.#dialog);
  }

  #listen() {
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#clear.hidden = !this.#input.value;
      this.#results.choose(null);
      this.#timer = setTimeout(() => this.#begin(), PAUSE);
    });
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#results.list.addEventListener("click", (event) => this.#goTo(event));
    this.#body.addEventListener("touchmove", () => this.#input.blur(), { passive: true }); // the keyboard of a phone leaves
    this.#dialog.addEventListener("click", ({ target }) => {
      if (target === this.#dialog) {
        this.#dialog.close(); // beside it
      }
    });
    this.#dialog.addEventListener("close", () => {
      clearTimeout(this.#timer);
      this.#end();
      leave();
    });
  }

  get #query() {
    return { words: this.#input.value, ...this.#filters.value };
  }

  /** Opens the dialog for a reader who asked for it, with what was typed meanwhile, or else the words of before. */
  async open(ahead) {
    this.#reading.begin();
    await this.#styled;
    if (!this.#dialog.open) {
      const { text } = ahead;
      this.#input.value = text || this.#input.value;
      enter(this.#query);
      this.#appear();
      this.#input.setSelectionRange(text.length, this.#input.value.length); // words of before are typed over
    }
  }

  /** Opens or closes the dialog as the address says. */
  async follow() {
    const query = read();
    if (!query) {
      this.#dialog.close();
      return;
    }
    this.#reading.begin();
    await this.#styled;
    this.#input.value = query.words;
    this.#filters.value = query;
    this.#place = kept();
    this.#appear();
  }

  #appear() {
    if (!this.#dialog.open) {
      this.#dialog.showModal();
      this.#input.focus();
      this.#input.select();
    }
    this.#begin();
  }

  #again() {
    this.#input.focus();
    this.#reading.renew();
  }

  #empty() {
    this.#input.value = "";
    this.#input.focus();
    this.#begin();
  }

  #key(event) {
    const { key, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (isComposing || altKey) {
      return;
    }
    if (key === "Escape" && this.#input.value) {
      event.preventDefault();
      this.#empty();
    } else if (key === "Enter") {
      event.preventDefault();
      this.#results.enter({ ctrlKey, metaKey, shiftKey });
    } else if (key === "ArrowLeft" || key === "ArrowRight") {
      this.#results.choose(null); // the reader goes back to the words
    } else if (!ctrlKey && !metaKey && !shiftKey && this.#results.move(key)) {
      event.preventDefault();
    }
  }

  #goTo(event) {
    const option = event.target.closest("[role=option]");
    if (!option || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    keep(this.#results.place(option));
    if (option.pathname === location.pathname) {
      this.#dialog.close(); // the post is on this page
    }
  }

  #end() {
    this.#running?.abort();
    this.#running = null;
    this.#dialog.classList.remove("is-running", "is-stale");
  }

  #drop(filter) {
    this.#filters.value = { ...this.#filters.value, [filter]: "" };
    this.#input.focus();
    this.#begin();
  }

  #begin() {
    clearTimeout(this.#timer);
    this.#end();
    const query = this.#query;
    this.#asked = query;
    write(query);
    this.#clear.hidden = !query.words;
    this.#hint.hidden = parse(query.words).terms.length > 0 || Boolean(query.tag || query.author);
    if (this.#hint.hidden) {
      const searched = this.#search(query, (signal) => this.#reading.find(query, signal));
      searched.then(() => this.#found?.query === query && this.#fill()); // which loads more than the first results need
    } else {
      this.#results.clear();
      this.#outcome.clear();
      setTimeout(() => this.#running || this.#fill(), IDLE);
    }
  }

  /** Loads what reads the index, and fills the filters with what the archive has: once, as one of them may be open later. */
  async #fill() {
    if (this.#isFilled) {
      return;
    }
    this.#isFilled = true;
    try {
      this.#filters.fill(await this.#reading.facets());
    } catch (error) {
      this.#isFilled = false;
      this.#outcome.fail(error, this.#words.failed, () => this.#begin());
    }
  }

  /** Asks for more of what was found, where the end of the list is reached; returns whether there is. */
  #goOn() {
    const { query, hits, total, hasMore } = this.#found ?? {};
    const isMore = query === this.#asked && hasMore && hits.length < total;
    if (isMore && !this.#running) {
      this.#older();
    }
    return isMore;
  }

  /** Goes on in what was found, and then in the years in which the search did not look. */
  #older() {
    this.#end(); // not what the reader types meanwhile
    const { query } = this.#found;
    this.#search(query, (signal) => this.#reading.findOlder(query, signal));
  }

  /** Asks the index, and shows what it has found as often as that is more. */
  async #search(query, ask) {
    const running = new AbortController();
    this.#running = running;
    this.#outcome.failure.replaceChildren();
    this.#dialog.classList.add("is-running");
    this.#dialog.classList.toggle("is-stale", this.#found?.query !== query);
    this.#outcome.wait();
    try {
      let found = null;
      for await (found of ask(running.signal)) {
        if (running.signal.aborted) {
          return;
        }
        this.#show(query, found);
      }
      if (running.signal.aborted || !found) {
        return;
      }
      const isReached = this.#place ? this.#results.reaches(this.#place) : found.total > 0;
      if (found.hasMore && !isReached) {
        this.#older();
        return;
      }
      this.#place = null;
      this.#outcome.show(query, found, this.#filters.chosen(), () => this.#begin());
    } catch (error) {
      if (!running.signal.aborted) {
        if (this.#found?.query !== query) {
          this.#results.clear(); // what was found for other words
          this.#outcome.clear();
        }
        this.#outcome.fail(error, this.#words.failed, () => this.#begin());
      }
    } finally {
      if (this.#running === running) {
        this.#end();
        this.#outcome.rest();
        this.#results.watch();
      }
    }
  }

  #show(query, found) {
    if (this.#found?.query !== query) {
      this.#body.scrollTop = 0;
    }
    this.#found = { query, ...found };
    this.#dialog.classList.remove("is-stale");
    this.#results.show(query, found.hits, this.#place);
  }
}
