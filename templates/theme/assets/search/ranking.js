// The posts of a segment that have all that was asked for, each with how well it fits.

/** How much a term counts by its place: in the text, often there or in a name, in the headline. */
const WEIGHTS = [1, 2, 5];
/** How much less a word counts that only begins with what was typed. */
const LONGER = 0.6;

/** Returns a function from the number of a post in a segment to its live blog there, the time of its last post, and its number in that. */
function placesOf(rows) {
  const ends = [];
  const lasts = rows.map(({ last }) => Date.parse(last));
  let end = 0;
  for (const { from, to } of rows) {
    end += to - from + 1;
    ends.push(end);
  }
  return (post) => {
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ends[middle] > post) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    const row = rows[low];
    return { row, number: row.to - (ends[low] - 1 - post), last: lasts[low] };
  };
}

/** Returns the year that a post of a live blog was posted in. */
export function yearIn({ years, first }, number) {
  const begun = Object.entries(years ?? {}).filter(([, from]) => from <= number);
  return Number(begun.length ? begun.at(-1)[0] : first.slice(0, first.indexOf("-", 1)));
}

/** Returns the posts of a segment that have all terms, and are of a live blog and a year if these are given. */
export async function match(segment, terms, { liveBlog, year }) {
  const found = await Promise.all(
    terms.map(async (term) => {
      const scores = new Map();
      await segment.visit(term, (post, place, exact) => {
        const score = WEIGHTS[place] * (exact ? 1 : LONGER);
        scores.set(post, Math.max(score, scores.get(post) ?? 0));
      });
      return scores;
    }),
  );
  found.sort((a, b) => a.size - b.size);
  const placeOf = placesOf(segment.rows);
  const matches = [];
  const rarity = found.map(({ size }) => Math.log(1 + segment.posts / Math.max(1, size)));
  for (const post of found[0]?.keys() ?? []) {
    if (found.every((scores) => scores.has(post))) {
      const { row, number, last } = placeOf(post);
      if ((!liveBlog || row.slug === liveBlog) && (!year || yearIn(row, number) === Number(year))) {
        const score = found.reduce((sum, scores, i) => sum + scores.get(post) * rarity[i], 0);
        matches.push({ row, number, last, score });
      }
    }
  }
  return matches;
}
