// The files of the index: its segments and their parts, each asked for once. The format is described in SEARCH-INDEX.md.
import { once } from "../files.js";
import { termsOf } from "./terms.js";
import { textsOf } from "./texts.js";

/** A file of the index does not fit to another one, as caches have one of an earlier build. */
export class Stale extends Error {}

/** Of so many parts at most all words are looked at that begin with what was typed; of more those of that word itself. */
const PARTS = 8;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...ALPHABET].map((digit, value) => [digit, value]));
const BITS = 5;
const MORE = 1 << BITS;

/** Where a term stands: in the text, often there or in a name, in the headline. */
const PLACES = 3;
const OFTEN = 1;
const HEADLINE = 2;
const TIMES = 3;

/** A file that could not be loaded is asked for again after so many milliseconds: one search asks for some of them many times. */
const AGAIN = 1000;

/** Files of an archive, each asked for once. */
export class Files {
  #root;
  #cache = "default";
  /** The paths of those that change while an event runs: the host is asked for them, whatever a cache has. */
  #growing = new Set();
  #json;
  #text;
  #failures;

  constructor(root) {
    this.#root = root;
    this.#forget();
  }

  #forget() {
    this.#json = once((path) => this.#load(path, (answer) => answer.json()));
    this.#text = once((path) => this.#load(path, (answer) => answer.text()));
    this.#failures = new Map();
  }

  address(path) {
    return new URL(path.split("/").map(encodeURIComponent).join("/"), this.#root);
  }

  json(path) {
    return this.#json(path);
  }

  /** Returns a file that changes while an event runs. */
  growing(path) {
    this.#growing.add(path);
    return this.json(path);
  }

  text(path) {
    return this.#text(path);
  }

  async #load(path, read) {
    const { error, until = 0 } = this.#failures.get(path) ?? {};
    if (Date.now() < until) {
      throw error;
    }
    try {
      return await this.#ask(path, read);
    } catch (error) {
      this.#failures.set(path, { error, until: Date.now() + AGAIN });
      throw error;
    }
  }

  async #ask(path, read) {
    const address = this.address(path);
    const answer = await fetch(address, { cache: this.#growing.has(path) ? "no-cache" : this.#cache });
    if (answer.status === 404) {
      throw new Stale(`404 ${address}`);
    }
    if (!answer.ok) {
      throw new Error(`${answer.status} ${address}`);
    }
    return read(answer);
  }

  /** Forgets all, and asks again as `cache` says. */
  renew(cache = this.#cache) {
    this.#forget();
    this.#cache = cache;
  }
}

function bitsOf(hex) {
  return [...hex].map((digit) => parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
}

function bitsOfTerm(term) {
  return [...new TextEncoder().encode(term)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
}

function postsOf(digits) {
  const posts = [];
  let post = -1;
  let gap = 0;
  let shift = 0;
  for (const digit of digits) {
    const value = VALUES.get(digit);
    gap += (value % MORE) << shift;
    shift += BITS;
    if (value < MORE) {
      post += gap + 1;
      posts.push(post);
      gap = 0;
      shift = 0;
    }
  }
  return posts;
}

/** Reads the lines of a part: returns its first one, and the terms, in the order of their UTF-8 bytes, with their lists. */
function readPart(text) {
  const lines = text.split("\n");
  const terms = new Map();
  let before = "";
  for (let i = 1; i < lines.length - 1; i++) {
    const [own, ...lists] = lines[i].split(" ");
    before = before.slice(0, parseInt(own[0], 36)) + own.slice(1);
    terms.set(before, lists);
  }
  return { check: lines[0], terms };
}

/** Returns the lists of posts that have a term, or one that begins with it. */
function* matches(terms, { text, begins }) {
  if (!begins) {
    if (terms.has(text)) {
      yield { exact: true, lists: terms.get(text) };
    }
    return;
  }
  for (const [term, lists] of terms) {
    if (term.startsWith(text)) {
      yield { exact: term === text, lists };
    }
  }
}

/** Calls `visit` with each post that has a term: its number in the segment, the place of the term, and whether it is the term itself. */
function visitAll(terms, term, visit) {
  for (const { exact, lists } of matches(terms, term)) {
    lists.forEach((posts, place) => {
      for (const post of typeof posts === "string" ? postsOf(posts) : posts) {
        visit(post, place, exact);
      }
    });
  }
}

/** A segment of the index. */
export class Segment {
  #files;
  #name;
  #parts;
  #terms;

  constructor(files, name, head) {
    this.#files = files;
    this.#name = name;
    this.head = head;
    this.posts = head.posts;
    this.rows = head.liveBlogs;
    this.#parts = (head.parts ?? []).map((part) => {
      const [hex, length] = part.split("-");
      return { part, bits: bitsOf(hex).slice(0, length) };
    });
    this.#terms = head.terms ? readPart(head.terms).terms : null;
  }

  static async load(files, name) {
    return new Segment(files, name, await files.json(`search/${name}.json`));
  }

  #partsOf({ text, begins }) {
    const bits = bitsOfTerm(text);
    const isOf = ({ bits: part }) => bits.padEnd(part.length, "0").startsWith(part);
    const parts = begins ? this.#parts.filter(({ bits: part }) => part.startsWith(bits) || bits.startsWith(part)) : [];
    return parts.length === 0 || parts.length > PARTS ? this.#parts.filter(isOf) : parts;
  }

  async #load(part) {
    const { check, terms } = readPart(await this.#files.text(`search/${this.#name}/${part}.txt`));
    if (check !== this.head.check) {
      throw new Stale(`${part} of ${this.#name}`);
    }
    return terms;
  }

  async visit(term, visit) {
    const parts = this.#terms
      ? [this.#terms]
      : await Promise.all(this.#partsOf(term).map(({ part }) => this.#load(part)));
    parts.forEach((terms) => visitAll(terms, term, visit));
  }
}

/** The posts of a page that is not full yet, read from their data. */
export class NewestPosts {
  #terms = new Map();

  constructor(slug, posts) {
    this.posts = posts.length;
    this.rows = [
      { slug, from: posts[0].number, to: posts.at(-1).number, first: posts[0].date, last: posts.at(-1).date, years: yearsOf(posts) },
    ];
    const names = (all) => (all ?? []).map(({ name }) => name);
    posts.forEach((post, i) => {
      const found = new Map();
      const add = (terms, place) =>
        terms.forEach((term) => {
          const known = found.get(term) ?? { place, times: 0 };
          found.set(term, { place: Math.max(place, known.place), times: known.times + (place === 0 ? 1 : 0) });
        });
      add(termsOf(post.title ?? ""), HEADLINE);
      textsOf(post).forEach((text) => add(termsOf(text), 0));
      [post.location ?? "", ...names(post.tags), ...names(post.authors)].forEach((name) => add(termsOf(name), OFTEN));
      add((post.tags ?? []).map(({ slug }) => `#${slug}`), OFTEN);
      add((post.authors ?? []).map(({ slug }) => `@${slug}`), OFTEN);
      for (const [term, { place, times }] of found) {
        const lists = this.#terms.get(term) ?? Array.from({ length: PLACES }, () => []);
        lists[place === 0 && times >= TIMES ? OFTEN : place].push(i);
        this.#terms.set(term, lists);
      }
    });
  }

  async visit(term, visit) {
    visitAll(this.#terms, term, visit);
  }
}

function yearsOf(posts) {
  const years = {};
  for (const { number, date } of posts) {
    years[yearOf(date)] ??= number;
  }
  return years;
}

/** Returns the year of a time (RFC 3339), in its own zone. */
export const yearOf = (time) => time.slice(0, time.indexOf("-", 1));
