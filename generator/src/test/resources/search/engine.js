// A search for tests of its dialog: it reads all posts of the archive's data, and looks for words as they are written.
const STEP = 50;

const json = async (address) => {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${response.status} for ${address}`);
  }
  return response.json();
};

async function postsOf({ data }, root) {
  const address = new URL(data, root);
  const { slug, title, language, posts: files } = await json(address);
  const liveBlog = { slug, title, language, direction: language === "ar" ? "rtl" : "ltr" };
  const posts = [];
  for (let file = files.newest; file; ) {
    const part = await json(new URL(file, address));
    const page = part.complete ? `page-${part.number}.html` : "index.html";
    const source = new URL(file, address);
    for (const post of part.posts) {
      const text = `${post.title} ${textOf(post.html ?? "")}`;
      posts.push({ ...post, text, liveBlog, source, address: new URL(`${page}#${post.slug}`, address).href });
    }
    file = part.older;
  }
  return posts.filter(({ removed }) => !removed);
}

const textOf = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent.replace(/\s+/g, " ");
const places = (text, words) =>
  words
    .flatMap((word) => [...text.matchAll(new RegExp(RegExp.escape?.(word) ?? word, "gi"))])
    .map(({ index, 0: found }) => [index, index + found.length])
    .sort(([a], [b]) => a - b)
    .filter(([from], i, all) => i === 0 || from >= all[i - 1][1]);

function terms(posts, key) {
  const found = new Map(posts.flatMap((post) => post[key] ?? []).map(({ slug, name }) => [slug, name]));
  return [...found].map(([slug, name]) => ({ slug, name })).sort((a, b) => a.name.localeCompare(b.name));
}

export async function openSearch(root) {
  const { recent: liveBlogs } = await json(new URL("archive.json", root));
  const posts = (await Promise.all(liveBlogs.map((liveBlog) => postsOf(liveBlog, root)))).flat();
  const yearOf = ({ date }) => Number(date.slice(0, 4));
  const years = [...new Set(posts.map(yearOf))].sort().reverse();

  function hit(post, words) {
    const { liveBlog, number, slug, title, date, address, source } = post;
    const snippet = async () => {
      const { html } = (await json(source)).posts.find((one) => one.slug === slug);
      const whole = textOf(html);
      const from = Math.max(0, whole.lastIndexOf(" ", (places(whole, words)[0]?.[0] ?? 0) - 40));
      const text = (from > 0 ? "…" : "") + whole.slice(from, from + 240);
      return { text, marks: places(text, words) };
    };
    return { liveBlog, number, slug, title, time: date, address, titleMarks: places(title, words), snippet };
  }

  async function* search(query, signal, { limit, asked }) {
    const words = [...query.words.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word]) => (phrase ?? word).toLowerCase());
    const has = (terms, slug) => !slug || (terms ?? []).some((term) => term.slug === slug);
    const matching = [];
    for (const year of asked) {
      await new Promise((next) => setTimeout(next, 5));
      signal.throwIfAborted();
      const found = posts.filter(
        (post) =>
          yearOf(post) === year &&
          (!query.liveBlog || post.liveBlog.slug === query.liveBlog) &&
          has(post.tags, query.tag) &&
          has(post.authors, query.author) &&
          words.every((word) => post.text.toLowerCase().includes(word)),
      );
      const weight = (post) => places(post.title, words).length * 10 + places(post.text, words).length;
      found.sort((a, b) => (query.order === "time" ? Date.parse(b.date) - Date.parse(a.date) : weight(b) - weight(a)));
      matching.push(...found);
      const hasMore = matching.length > limit || asked.at(-1) !== (query.year ? asked.at(-1) : years.at(-1));
      yield { total: matching.length, hasMore, hits: matching.slice(0, limit).map((post) => hit(post, words)) };
    }
  }

  let last = null;

  return {
    facets: {
      liveBlogs: liveBlogs.map(({ slug, title, language }) => ({ slug, title, language })),
      years,
      tags: terms(posts, "tags"),
      authors: terms(posts, "authors"),
    },
    renew() {},
    /** Looks in the newest year alone, or in the year that is asked for. */
    find(query, signal) {
      last = { limit: STEP, asked: query.year ? [Number(query.year)] : years.slice(0, query.liveBlog ? undefined : 1) };
      return search(query, signal, last);
    },
    /** Gives more of what was found, and looks in all years too. */
    findOlder(query, signal) {
      last = { limit: last.limit + STEP, asked: query.year ? last.asked : years };
      return search(query, signal, last);
    },
  };
}
