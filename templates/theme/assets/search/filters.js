// What a search is narrowed to, and the order of its results: a row of lists to choose from.
import { element } from "../elements.js";

/** So many live blogs can be chosen from; of more only that of the page and the one in the address. */
const MANY = 200;

export class Filters {
  #selects;
  #words;
  #liveBlog;

  /** Makes the filters; `liveBlog` is the slug of the live blog that the page belongs to, or empty. */
  constructor(words, liveBlog, change) {
    this.#words = words;
    this.#liveBlog = liveBlog;
    this.#selects = {
      liveBlog: element("select", { name: "blog", "aria-label": words.blog }),
      year: element("select", { name: "year", "aria-label": words.year }),
      tag: element("select", { name: "tag", "aria-label": words.tag }),
      author: element("select", { name: "author", "aria-label": words.author }),
      order: element("select", { name: "order", "aria-label": words.order }),
    };
    this.element = element(
      "div",
      { className: "search-filters", role: "group", "aria-label": words.filters },
      ...Object.values(this.#selects),
    );
    this.#fill("order", words.relevant, [["time", words.newest]]);
    this.fill({ liveBlogs: [], years: [], tags: [], authors: [] });
    this.element.addEventListener("focusin", ({ target }) => target.scrollIntoView({ block: "nearest", inline: "nearest" }));
    this.element.addEventListener("change", () => {
      this.#show();
      change();
    });
  }

  /** Fills the lists with what the archive has. */
  fill({ liveBlogs, years, tags, authors }) {
    const others = liveBlogs.filter(
      ({ slug }) => slug !== this.#liveBlog && (liveBlogs.length <= MANY || slug === this.#selects.liveBlog.value),
    );
    this.#fill("liveBlog", this.#words.allBlogs, [
      ...(this.#liveBlog && liveBlogs.length !== 1 ? [[this.#liveBlog, this.#words.thisBlog]] : []),
      ...others.map(({ slug, title, language }) => [slug, title, language]),
    ]);
    this.#fill("year", this.#words.allYears, years.map((year) => [String(year), String(year)]));
    this.#fill("tag", this.#words.allTags, tags.map(({ slug, name }) => [slug, name]));
    this.#fill("author", this.#words.allAuthors, authors.map(({ slug, name }) => [slug, name]));
    this.#show();
  }

  #fill(name, all, choices) {
    const select = this.#selects[name];
    const { value } = select;
    select.replaceChildren(
      ...[["", all], ...choices].map(([slug, text, language]) =>
        element("option", { value: slug, ...(language && { lang: language }) }, text),
      ),
    );
    this.#choose(name, value);
  }

  /** Chooses a value, which an address may have though the list does not, or not yet. */
  #choose(name, value) {
    const select = this.#selects[name];
    if (![...select.options].some((option) => option.value === value)) {
      select.append(element("option", { value }, value));
    }
    select.value = value;
  }

  #show() {
    for (const select of Object.values(this.#selects)) {
      select.hidden = select.options.length < 2;
      select.classList.toggle("is-set", select.value !== "");
    }
  }

  get value() {
    return Object.fromEntries(Object.entries(this.#selects).map(([name, select]) => [name, select.value]));
  }

  set value(query) {
    for (const name of Object.keys(this.#selects)) {
      this.#choose(name, query[name] ?? "");
    }
    this.#show();
  }

  /** Returns what narrows the search: the name of each filter and the text of what is chosen in it. */
  chosen() {
    return Object.entries(this.#selects)
      .filter(([name, { value }]) => name !== "order" && value)
      .map(([name, select]) => ({ name, text: select.selectedOptions[0].textContent }));
  }
}
