// Where posts stand among the others, as MACHINES.md says it of titles-N.json.

/** Returns the page that has a post: a numbered one if that is full, else the index. */
export function pageOf(number, pageSize, posts) {
  const full = Math.ceil(number / pageSize);
  return full * pageSize <= posts ? `page-${full}.html` : "index.html";
}
