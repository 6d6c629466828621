// Searches the archive in the browser, without a server's help: the newest first, older years when they are asked for.
import { settled } from "../files.js";
import { Archive, SEGMENTS } from "./archive.js";
import { parse } from "./query.js";
import { match } from "./ranking.js";
import { Stale } from "./segments.js";
// What these import is asked for at once with them.
import "./posts.js";
import "./terms.js";
import "./texts.js";

/** So many posts are added to the results at a time. */
const STEP = 20;
/** How many segments are looked into at once, one number after the other; the last counts for all that follow. */
const AT_ONCE = [1, 2, 4];
/** For so many milliseconds what is known of live blogs that are live is taken for true. */
const FRESH = 60_000;

/** One search, which can be gone on with. */
class Search {
  #archive;
  #query;
  #asked;
  #accepts;
  #failed = null;
  #sources = null;
  #turn = 0;
  #matches = [];
  #hits = new Map();
  #limit = 0;

  /** Makes a search; `accepts` returns whether it goes on without what failed with an error. */
  constructor(archive, query, accepts) {
    this.#archive = archive;
    this.#query = query;
    this.#accepts = accepts;
    this.#asked = parse(query.words ?? "");
  }

  get isNew() {
    return this.#sources === null;
  }

  /** Adds results until there are some more, or no more to search. */
  async *go(signal) {
    this.#limit += STEP;
    let looked = 0;
    this.#sources ??= await this.#archive.sources(this.#query);
    while (true) {
      signal?.throwIfAborted();
      const found = await this.#found(signal);
      const { first, older } = this.#sources;
      const remain = first.length + older.length > 0;
      if (looked > 0 || this.#turn > 0 || !remain) {
        const total = this.#matches.length;
        yield { total, remain, hasMore: remain || found.length < total, hits: found, failed: this.#failed };
      }
      if (!remain || found.length >= this.#limit || looked >= SEGMENTS) {
        return;
      }
      const now = [...first, ...older.slice(0, AT_ONCE[Math.min(this.#turn, AT_ONCE.length - 1)])];
      await this.#look(now, signal);
      this.#sources = { first: [], older: older.slice(now.length - first.length) };
      this.#turn++;
      looked += now.length;
    }
  }

  async #look(sources, signal) {
    const { liveBlog, year, tag, author } = this.#query;
    const exactly = [tag && `#${tag}`, author && `@${author}`].filter(Boolean).map((text) => ({ text, begins: false }));
    const terms = [...this.#asked.terms, ...exactly];
    const asked = await this.#had(sources.map((ask) => ask()));
    const segments = await this.#had(asked.flat());
    signal?.throwIfAborted();
    const found = await this.#had(segments.map((segment) => match(segment, terms, { liveBlog, year })));
    // The newest segments come first, and in a segment the newest posts last.
    this.#matches.push(...found.flatMap((matches) => matches.sort((a, b) => isNewer(b, a))));
    if (this.#query.order !== "time") {
      this.#matches.sort((a, b) => b.score - a.score);
    }
  }

  /** Returns what could be loaded; the search goes on without the rest, and says so. */
  async #had(promises) {
    const { values, errors } = await settled(promises);
    errors.forEach((error) => this.#miss(error));
    return values;
  }

  #miss(error) {
    if (!this.#accepts(error)) {
      throw error;
    }
    this.#failed ??= error;
  }

  /** Returns the first of the results. */
  async #found(signal) {
    const found = [];
    const all = this.#query.order === "time" ? this.#byTime() : this.#matches.slice();
    for await (const batch of batches(all, STEP)) {
      signal?.throwIfAborted();
      const isWanted = await Promise.all(batch.map((one) => this.#isWanted(one)));
      found.push(...batch.filter((_, i) => isWanted[i]));
      this.#drop(batch.filter((_, i) => !isWanted[i]));
      if (found.length >= this.#limit) {
        break;
      }
    }
    const shown = found.slice(0, this.#limit);
    const hits = await this.#had(shown.map((one) => this.#hit(one)));
    this.#drop(shown.filter((one) => !this.#hits.has(one)));
    return hits;
  }

  #drop(some) {
    if (some.length > 0) {
      const dropped = new Set(some);
      this.#matches = this.#matches.filter((one) => !dropped.has(one));
    }
  }

  async #isWanted(one) {
    const { phrases } = this.#asked;
    if (phrases.length === 0 || this.#hits.has(one)) {
      return true;
    }
    const [has = false] = await this.#had([this.#archive.posts.has(one, phrases)]);
    return has;
  }

  async #hit(one) {
    if (!this.#hits.has(one)) {
      this.#hits.set(one, await this.#archive.posts.hit(one, this.#archive.liveBlog(one.row.slug), this.#asked.terms));
    }
    return this.#hits.get(one);
  }

  /** Yields what was found by time, the newest first. Only those are asked for their time that may be the next. */
  async *#byTime() {
    const queues = new Map();
    for (const one of this.#matches) {
      const { slug } = one.row;
      if (!queues.has(slug)) {
        queues.set(slug, []);
      }
      queues.get(slug).push(one);
    }
    const heads = [...queues.values()].map((queue) => {
      queue.sort((a, b) => a.number - b.number);
      return { queue, time: queue.at(-1).last, isExact: false };
    });
    while (heads.length > 0) {
      heads.sort((a, b) => b.time - a.time || Number(a.isExact) - Number(b.isExact));
      const open = heads.filter(({ isExact }) => !isExact).slice(0, AT_ONCE.at(-1));
      if (heads[0].isExact) {
        const { queue } = heads[0];
        yield queue.pop();
        if (queue.length === 0) {
          heads.shift();
        } else {
          heads[0].isExact = false;
        }
      } else {
        await Promise.all(
          open.map(async (head) => {
            const [time] = await this.#had([this.#archive.posts.time(head.queue.at(-1))]);
            head.time = time ? Date.parse(time) : head.time;
            head.isExact = true;
          }),
        );
      }
    }
  }
}

const isNewer = (a, b) => a.last - b.last || a.number - b.number;

async function* batches(all, size) {
  let batch = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

/**
 * Opens the search of an archive; {@code root} is the address of its folder.
 *
 * `find({words, liveBlog, year, tag, author, order}, signal)` yields `{total, remain, hasMore, hits, failed}` each time more has been
 * searched (`remain`: older posts were not looked at; `failed`: the first error, if files of some posts could not be loaded), and ends
 * once there are some results; `findOlder` goes on with the same query. `renew` asks the host for the files again.
 * `facets` is a promise of what queries can be narrowed to.
 */
export async function openSearch(root) {
  const archive = await new Archive(root).open();
  let opened = Date.now();
  let renewed = -Infinity;
  let last = null;

  /** A file that fits to no other is asked for anew; one that does not fit after that is missing. */
  const accepts = (error) => !(error instanceof Stale) || Date.now() - renewed < FRESH;

  /** Tries again with new files if those of two builds came together. */
  async function* run(search, query, signal) {
    try {
      if (search.isNew && archive.live.length > 0 && Date.now() - opened > FRESH) {
        opened = Date.now();
        await archive.renew(); // there may be new posts
      }
      yield* search.go(signal);
    } catch (error) {
      if (!(error instanceof Stale)) {
        throw error;
      }
      renewed = Date.now();
      await archive.renew("no-cache");
      last = { key: keyOf(query), search: new Search(archive, query, accepts) };
      yield* last.search.go(signal);
    }
  }

  const keyOf = ({ words, liveBlog, year, tag, author, order }) => JSON.stringify([words, liveBlog, year, tag, author, order]);

  return {
    get facets() {
      return archive.facets();
    },
    renew() {
      return archive.renew("no-cache");
    },
    find(query, signal) {
      last = { key: keyOf(query), search: new Search(archive, query, accepts) };
      return run(last.search, query, signal);
    },
    findOlder(query, signal) {
      return last?.key === keyOf(query) ? run(last.search, query, signal) : this.find(query, signal);
    },
  };
}
