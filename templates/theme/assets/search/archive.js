// What the index of an archive leads to: segments of posts, and what queries can be narrowed to.
import { settled } from "../files.js";
import { Posts } from "./posts.js";
import { yearIn } from "./ranking.js";
import { Files, NewestPosts, Segment, Stale } from "./segments.js";

/** So many segments are looked into at most until the reader asks for more. */
export const SEGMENTS = 16;
/** How many times as long a segment of a live blog that is live is than the next shorter one, and how long at most. */
const FACTOR = 4;
const MOST = 16384;
/** Of so many live blogs readers can choose one. */
const CHOICES = 200;

/** The archive as far as it is known. */
export class Archive {
  #files;
  #liveBlogs = new Map();

  constructor(root) {
    this.#files = new Files(root);
  }

  async open() {
    this.index = await this.#files.growing("search/index.json");
    this.live = this.index.live ?? [];
    this.posts = new Posts(this.#files, this.index.pageSize);
    return this;
  }

  /** Asks for all files again: the host alone, if `cache` says so. */
  renew(cache) {
    this.#files.renew(cache);
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

  /** Returns the segments of a live blog that is live, that with the newest posts first: a promise of each, as one may be missing. */
  async segmentsOf(slug) {
    const { title, language, posts } = await this.#files.growing(`${slug}/liveblog.json`);
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
        this.#files.growing(`${slug}/posts-${from / pageSize + 1}.json`).then((file) => new NewestPosts(slug, file.posts)),
      );
    }
    this.#know({ slug, title, language, count });
    return segments;
  }

  /** Returns the names of the segments in which a live blog that is not live has its posts; none without posts, or without it. */
  async #namesOf(slug) {
    const known = await this.#files.json(`${slug}/liveblog.json`).catch((error) => {
      if (error instanceof Stale) {
        return null; // an address may name one that no longer exists
      }
      throw error;
    });
    if (!known?.posts.count) {
      return [];
    }
    const oldest = (await this.#files.json(`${slug}/titles-1.json`)).posts[0];
    const [year, month, day] = oldest.date.slice(0, 10).split("-").map(Number);
    return this.index.segments.map(({ name }) => name).filter((name) => covers(name, slug, year, month, day));
  }

  /** Returns what asks for the segments in which a query has to be looked for, the newest first; those of one live blog in one step. */
  async sources({ liveBlog, year }) {
    const live = (slugs) => slugs.map((slug) => () => this.segmentsOf(slug));
    const ended = (names) => names.map((name) => async () => [this.segment(name)]);
    if (liveBlog) {
      return this.live.includes(liveBlog)
        ? { first: live([liveBlog]), older: [] }
        : { first: [], older: ended(await this.#namesOf(liveBlog)) };
    }
    const names = this.index.segments.filter(({ years }) => !year || years.includes(String(year))).map(({ name }) => name);
    return { first: live(this.live), older: ended(names) };
  }

  /**
   * Returns what readers can narrow a search to: all years, and the live blogs, tags and authors of the newest posts. What cannot be
   * loaded is left out; the search says that.
   */
  async facets() {
    const live = await settled(this.live.map((slug) => this.segmentsOf(slug)));
    const { values: segments } = await settled(live.values.flat());
    const years = new Set(this.index.segments.flatMap((segment) => segment.years.map(Number)));
    const slugs = new Set(this.live);
    for (const { name } of this.index.segments.slice(0, SEGMENTS)) {
      if (slugs.size < CHOICES) {
        const { values } = await settled([this.segment(name)]);
        segments.push(...values);
        values.flatMap(({ rows }) => [...rows].reverse()).forEach((row) => slugs.add(row.slug)); // the newest first
      }
    }
    segments.flatMap(({ rows }) => rows).forEach((row) => [row.from, row.to].forEach((number) => years.add(yearIn(row, number))));
    return {
      liveBlogs: [...slugs].map((slug) => this.liveBlog(slug)).filter(Boolean).map(({ slug, title, language }) => ({ slug, title, language })),
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
