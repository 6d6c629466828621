// Files that are asked for once.

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

/** Returns the answer of the host; throws if it has no such file. */
export async function answered(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${answer.url}`);
  }
  return answer;
}
