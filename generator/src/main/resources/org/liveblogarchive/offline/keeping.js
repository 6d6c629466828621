// Keeps the pages that were read, what they are made with, and the newest index, for the time without a network.
// Where the host answers, its answer is shown; a kept page says that it is one.
const name = (kind) => `Liveblog Archive ${kind} ${registration.scope}`;
const PAGES = name("pages");
const PICTURES = name("pictures");
const ASSETS = name("assets");
/** How many entries are kept; the oldest go first. */
const MOST = { [PAGES]: 100, [PICTURES]: 100, [ASSETS]: 200 };
/** So many milliseconds the host has before a kept page is shown in its place. */
const PATIENCE = 10_000;
/** So many milliseconds an index that nobody looks at stays as it is. */
const RECENT = 600_000;
/** The name of an asset, which changes with its bytes. */
const HASHED = /[\w-]+\.[0-9a-f]{10}\.\w+/g;
/** What only pages of the archive have: the login of a network is none. */
const OURS = 'id="page--content"';

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

/** Returns the address that a page is kept under, whatever is asked of it and whichever part of it is shown. */
function keyOf(address) {
  const { origin, pathname } = new URL(address);
  return origin + (pathname.endsWith("/") ? `${pathname}index.html` : pathname);
}

const isPage = (key) => key.endsWith(".html");

/** Keeps an answer under a key; the newest are the last. */
async function put(kind, key, answer) {
  const cache = await caches.open(kind);
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = await cache.keys();
  if (keys.length > MOST[kind]) {
    await (kind === ASSETS ? sweep(cache, keys) : Promise.all(keys.slice(0, -MOST[kind]).map((old) => cache.delete(old))));
  }
}

/** Removes the assets that no page names, nor an asset that a page leads to. */
async function sweep(cache, keys) {
  const needed = new Set();
  const read = async (from, key) => {
    const names = (await (await from.match(key)).text()).match(HASHED) ?? [];
    const fresh = names.filter((one) => !needed.has(one));
    fresh.forEach((one) => needed.add(one));
    return fresh;
  };
  const pages = await caches.open(PAGES);
  let next = (await Promise.all((await pages.keys()).map((key) => read(pages, key)))).flat();
  const fileOf = (key) => key.url.split("/").at(-1);
  while (next.length > 0) {
    const names = next;
    const found = keys.filter((key) => names.includes(fileOf(key)));
    next = (await Promise.all(found.map((key) => read(cache, key)))).flat();
  }
  await Promise.all(keys.filter((key) => !needed.has(fileOf(key))).map((key) => cache.delete(key)));
}

/** Keeps a page if it is whole and one of the archive; one that the host no longer has is removed. */
async function keepPage(key, answer) {
  if (answer.status === 404 || answer.status === 410) {
    await (await caches.open(PAGES)).delete(key);
    return;
  }
  const text = answer.ok ? await answer.text() : "";
  if (text.includes(OURS) && /<\/html>\s*$/.test(text)) {
    const date = answer.headers.get("date") ?? new Date().toUTCString();
    await put(PAGES, key, new Response(text, { headers: { "content-type": "text/html; charset=utf-8", date } }));
  }
}

/** Returns a kept page, which says since when it is as it is, or nothing. */
async function keptPage(key) {
  const kept = await (await caches.open(PAGES)).match(key);
  if (!kept) {
    return undefined;
  }
  const text = await kept.text();
  return new Response(text.replace("<html", `<html data-kept="${kept.headers.get("date")}"`), { headers: kept.headers });
}

/** Goes on with an event; what cannot be kept, as where the disk is full, is not. */
function afterwards(event, work) {
  event.waitUntil(work.catch((error) => console.info(String(error))));
}

/** Asks the host, and keeps the page that it sends. */
function asked(event, key) {
  const answer = fetch(event.request);
  const keeping = answer.then((found) => keepPage(key, found.clone()));
  afterwards(event, keeping);
  return answer;
}

async function page(event) {
  const key = keyOf(event.request.url);
  const answer = asked(event, key);
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const first = await Promise.race([answer, late]).catch(() => undefined);
  return first && first.status < 500 ? first : ((await keptPage(key)) ?? answer);
}

async function asset(event) {
  const { url } = event.request;
  const kept = await (await caches.open(ASSETS)).match(url);
  const answer = kept ?? (await fetch(event.request));
  if (!kept && answer.ok) {
    afterwards(event, put(ASSETS, url, answer.clone()));
  }
  return answer;
}

async function picture(event) {
  const { url } = event.request;
  try {
    const answer = await fetch(event.request);
    if (answer.status === 200) {
      afterwards(event, put(PICTURES, url, answer.clone()));
    }
    return answer;
  } catch (error) {
    const kept = await (await caches.open(PICTURES)).match(url);
    if (!kept) {
      throw error;
    }
    return kept;
  }
}

const isAsset = (url) => url.slice(registration.scope.length).startsWith("assets/") && url.match(HASHED) !== null;

addEventListener("fetch", (event) => {
  const { url, method, mode, destination, headers } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope) || headers.has("range")) {
    return;
  }
  if (isAsset(url)) {
    event.respondWith(asset(event));
  } else if (mode === "navigate") {
    event.respondWith(page(event));
  } else if (destination === "image") {
    event.respondWith(picture(event));
  } else if (isPage(keyOf(url))) {
    event.respondWith(asked(event, keyOf(url))); // a script, which has to know that there is no network
  }
});

/** Keeps what a page was loaded with before this worker was there. */
async function keepFile(kind, url) {
  if (!(await (await caches.open(kind)).match(url))) {
    const answer = await fetch(url);
    if (answer.status === 200) {
      await put(kind, url, answer);
    }
  }
}

/** Keeps a page, unless it was kept a short time ago. */
async function renew(url) {
  const key = keyOf(url);
  const kept = await (await caches.open(PAGES)).match(key);
  if (!kept || Date.now() - Date.parse(kept.headers.get("date")) > RECENT) {
    await keepPage(key, await fetch(url));
  }
}

addEventListener("message", (event) => {
  const { pages, assets, pictures } = event.data;
  const within = (urls) => urls.filter((url) => url.startsWith(registration.scope));
  afterwards(
    event,
    Promise.all([
      ...within(pages).map(renew),
      ...within(assets).filter(isAsset).map((url) => keepFile(ASSETS, url)),
      ...within(pictures).filter((url) => !isAsset(url)).map((url) => keepFile(PICTURES, url)),
    ]),
  );
});
