// Searches the archive in the browser, without a server's help: the newest first, older years when they are asked for.
import { parse } from "./query.js";
import { match, yearIn } from "./ranking.js";
import { Posts } from "./posts.js";
import { Files, NewestPosts, Segment, Stale } from "./segments.js";

/** So many posts are added to the results at a time. */
const STEP = 20;
/** So many segments are looked into at most until the reader asks for more. */
const SEGMENTS = 16;
/** How many of them at once, one number after the other; the last counts for all that follow. */
const AT_ONCE = [1, 2, 4];
/** How many times as long a segment of a live blog that is live is than the next shorter one, and how long at most. */
const FACTOR = 4;
const MOST = 16384;
/** Of so many live blogs readers can choose one. */
const CHOICES = 200;

/** The archive as far as it is known. */
class Archive {
  #files;
  #liveBlogs = new Map();

  constructor(root) {
    this.#files = new Files(root);
  }

  async open() {
    this.index = await this.#files.json("search/index.json");
    this.live = this.index.live ?? [];
    this.posts = new Posts(this.#files, this.index.pageSize);
    return this;
  }

  /** Asks the host for all files again. */
  renew() {
    this.#files.renew();
    this.#liveBlogs.clear();
    return this.open();
  }

  liveBlog(slug) {
    return this.#liveBlogs.get(slug);
  }

  #know(liveBlog) {
    this.#liveBlogs.set(liveBlog.slug, liveBlog);
  }

  async segment(name) {
    const segment = await Segment.load(this.#files, name);
    segment.rows.forEach((row) => this.#know(row));
    return segment;
  }

  /** Returns the segments of a live blog that is live, that with the newest posts first. */
  async segmentsOf(slug) {
    const { title, language, posts } = await this.#files.json(`${slug}/liveblog.json`);
    const { pageSize } = this.index;
    const { count } = posts;
    const names = [];
    let from = 0;
    while (from + pageSize <= count) {
      let size = pageSize;
      while (from % (size * FACTOR) === 0 && from + size * FACTOR <= count && size * FACTOR <= MOST) {
        size *= FACTOR;
      }
      names.unshift(`live/${slug}/${from + 1}-${from + size}`);
      from += size;
    }
    const segments = names.map((name) => Segment.load(this.#files, name));
    if (from < count) {
      segments.unshift(
        this.#files.json(`${slug}/posts-${from / pageSize + 1}.json`).then((file) => new NewestPosts(slug, file.posts)),
      );
    }
    this.#know({ slug, title, language, count });
    return Promise.all(segments);
  }

  /** Returns the names of the segments in which a live blog that is not live has its posts; none if it has no posts. */
  async #namesOf(slug) {
    const { posts } = await this.#files.json(`${slug}/liveblog.json`);
    if (posts.count === 0) {
      return [];
    }
    const oldest = (await this.#files.json(`${slug}/titles-1.json`)).posts[0];
    const [year, month, day] = oldest.date.slice(0, 10).split("-").map(Number);
    return this.index.segments.map(({ name }) => name).filter((name) => covers(name, slug, year, month, day));
  }

  /** Returns what loads the segments in which a query has to be looked for, the newest first; those of one live blog in one step. */
  async sources({ liveBlog, year }) {
    const live = (slugs) => slugs.map((slug) => () => this.segmentsOf(slug));
    const ended = (names) => names.map((name) => async () => [await this.segment(name)]);
    if (liveBlog) {
      return this.live.includes(liveBlog)
        ? { first: live([liveBlog]), older: [] }
        : { first: [], older: ended(await this.#namesOf(liveBlog)) };
    }
    const names = this.index.segments.filter(({ years }) => !year || years.includes(String(year))).map(({ name }) => name);
    return { first: live(this.live), older: ended(names) };
  }

  /** Returns what readers can narrow a search to: all years, and the live blogs, tags and authors of the newest posts. */
  async facets() {
    const segments = (await Promise.all(this.live.map((slug) => this.segmentsOf(slug)))).flat();
    const years = new Set(this.index.segments.flatMap((segment) => segment.years.map(Number)));
    const slugs = new Set(this.live);
    for (const { name } of this.index.segments.slice(0, SEGMENTS)) {
      if (slugs.size < CHOICES) {
        const segment = await this.segment(name);
        segments.push(segment);
        [...segment.rows].reverse().forEach((row) => slugs.add(row.slug)); // the newest first
      }
    }
    segments.flatMap(({ rows }) => rows).forEach((row) => [row.from, row.to].forEach((number) => years.add(yearIn(row, number))));
    return {
      liveBlogs: [...slugs].map((slug) => this.liveBlog(slug)).map(({ slug, title, language }) => ({ slug, title, language })),
      years: [...years].sort((a, b) => b - a),
      tags: counted(segments, "tags"),
      authors: counted(segments, "authors"),
    };
  }
}

/** Returns whether a segment, by its name, has live blogs of that slug that began on a day. */
function covers(name, slug, year, month, day) {
  const [, y, m, d, count, own] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:_(\d+))?(?:\/(.+)\/\d+)?$/.exec(name);
  const last = Number(count ?? 1) - 1;
  if (Number(y) !== year || (own !== undefined && own !== slug)) {
    return false;
  }
  if (d !== undefined) {
    return Number(m) === month && day >= Number(d) && day <= Number(d) + last;
  }
  return m === undefined || (month >= Number(m) && month <= Number(m) + last);
}

function counted(segments, kind) {
  const all = new Map();
  for (const { slug, name, posts } of segments.flatMap(({ head }) => head?.[kind] ?? [])) {
    all.set(slug, { slug, name, posts: posts + (all.get(slug)?.posts ?? 0) });
  }
  return [...all.values()].sort((a, b) => b.posts - a.posts).map(({ slug, name }) => ({ slug, name }));
}

/** One search, which can be gone on with. */
class Search {
  #archive;
  #query;
  #asked;
  #sources = null;
  #turn = 0;
  #matches = [];
  #hits = new Map();
  #limit = 0;

  constructor(archive, query) {
    this.#archive = archive;
    this.#query = query;
    this.#asked = parse(query.words ?? "");
  }

  /** Adds results until there are some more, or there is no more to look into. */
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
        yield { total: this.#matches.length, hasMore: remain || found.length < this.#matches.length, hits: found };
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
    const segments = (await Promise.all(sources.map((load) => load()))).flat();
    signal?.throwIfAborted();
    const found = await Promise.all(segments.map((segment) => match(segment, terms, { liveBlog, year })));
    // The newest segments come first, and in a segment the newest posts last.
    this.#matches.push(...found.flatMap((matches) => matches.sort((a, b) => isNewer(b, a))));
    if (this.#query.order !== "time") {
      this.#matches.sort((a, b) => b.score - a.score);
    }
  }

  /** Returns the first of the results. */
  async #found(signal) {
    const found = [];
    const all = this.#query.order === "time" ? this.#byTime() : this.#matches.slice();
    for await (const batch of batches(all, STEP)) {
      signal?.throwIfAborted();
      const isWanted = await Promise.all(batch.map((one) => this.#isWanted(one)));
      found.push(...batch.filter((_, i) => isWanted[i]));
      const dropped = new Set(batch.filter((_, i) => !isWanted[i]));
      if (dropped.size > 0) {
        this.#matches = this.#matches.filter((one) => !dropped.has(one));
      }
      if (found.length >= this.#limit) {
        break;
      }
    }
    return Promise.all(found.slice(0, this.#limit).map((one) => this.#hit(one)));
  }

  async #isWanted(one) {
    const { phrases } = this.#asked;
    return phrases.length === 0 || this.#hits.has(one) || this.#archive.posts.has(one, phrases);
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
            head.time = Date.parse(await this.#archive.posts.time(head.queue.at(-1)));
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
 * `find({words, liveBlog, year, tag, author, order}, signal)` yields `{total, hasMore, hits}` each time more has been searched, and
 * ends once there are some results; `findOlder` goes on with the same query. `facets` is a promise of what queries can be narrowed to.
 */
export async function openSearch(root) {
  const archive = await new Archive(root).open();
  let last = null;

  /** Tries once more with new files if those of two builds came together. */
  async function* run(search, query, signal) {
    try {
      yield* search.go(signal);
    } catch (error) {
      if (!(error instanceof Stale)) {
        throw error;
      }
      await archive.renew();
      last = { key: keyOf(query), search: new Search(archive, query) };
      yield* last.search.go(signal);
    }
  }

  const keyOf = ({ words, liveBlog, year, tag, author, order }) => JSON.stringify([words, liveBlog, year, tag, author, order]);

  return {
    get facets() {
      return archive.facets();
    },
    find(query, signal) {
      last = { key: keyOf(query), search: new Search(archive, query) };
      return run(last.search, query, signal);
    },
    findOlder(query, signal) {
      return last?.key === keyOf(query) ? run(last.search, query, signal) : this.find(query, signal);
    },
  };
}
