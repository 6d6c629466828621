// The headlines of all posts, in files that are asked for once.
const files = new Map();

async function load(number) {
  const answer = await fetch(`titles-${number}.json`);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${answer.url}`);
  }
  return (await answer.json()).posts;
}

/** Returns the headlines in so many files, the oldest first. */
export async function loadTitles(count) {
  const all = [];
  for (let number = 1; number <= count; number++) {
    if (!files.has(number)) {
      const loading = load(number);
      files.set(number, loading);
      loading.catch(() => files.delete(number)); // so that it can be tried again
    }
    all.push(files.get(number));
  }
  return (await Promise.all(all)).flat();
}
