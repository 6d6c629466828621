// Files of the archive: each asked for once, and the page that has a post.

/** Returns a function that loads what belongs to a key, once; what could not be loaded can be asked for again. */
export function once(load) {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) {
      const loading = load(key);
      known.set(key, loading);
      loading.catch(() => known.delete(key));
    }
    return known.get(key);
  };
}

/** Waits for all; returns what could be loaded, and the errors of the rest. */
export async function settled(promises) {
  const results = await Promise.allSettled(promises);
  const values = results.filter(({ status }) => status === "fulfilled").map(({ value }) => value);
  return { values, errors: results.filter(({ status }) => status === "rejected").map(({ reason }) => reason) };
}

/** Returns the answer of the host, asked as fetch() is; throws if it has no such file. */
export async function answered(address, how) {
  const answer = await fetch(address, how);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${answer.url}`);
  }
  return answer;
}

/** Returns the page that has a post: a numbered one if that is full, else the index. MACHINES.md says so too. */
export function pageOf(number, pageSize, posts) {
  const full = Math.ceil(number / pageSize);
  return full * pageSize <= posts ? `page-${full}.html` : "index.html";
}

const blogs = once(async () => (await answered("liveblog.json")).json());

/** Returns the data of the live blog, or null if there is none to be had now: what is added to the page with it is left out then. */
export function liveBlogData() {
  return blogs("").catch(() => null);
}
