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
/** What only pages of the archive have that may be kept, and its pages at old addresses: the login of a network is neither. */
const OURS = ['id="page--kept"', `content="default-src 'none'">`];
/** The address of an asset in a page, and of a module in another. */
const NAMED = /[^\s"'=]*assets\/[^\s"'<>]+/g;
const IMPORTED = /(?<=\bfrom\s*")\.[^"]+/g;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

/** Returns the address that a page is kept under, whatever is asked of it and whichever part of it is shown. */
function keyOf(address) {
  const { origin, pathname } = new URL(address);
  const page = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  return origin + (page.split("/").at(-1).includes(".") ? page : `${page}.html`); // as some hosts call it
}

const isPage = (key) => key.endsWith(".html");

/** Keeps an answer under a key; the newest are the last. */
async function put(kind, key, answer) {
  const cache = await caches.open(kind);
  await cache.put(key, answer); // if it fails the old one stays
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

const typeOf = (answer) => answer.headers.get("content-type") ?? "";

async function matched(kind, key) {
  return (await caches.open(kind)).match(key);
}

/** Keeps a page if it is whole and one of the archive; one that the host no longer has is removed. */
async function keepPage(key, answer) {
  if (!answer.ok) {
    if (answer.status < 500) {
      await (await caches.open(PAGES)).delete(key);
    }
    return;
  }
  const text = await answer.text();
  if (OURS.some((mark) => text.includes(mark)) && text.includes("</html>")) {
    const date = answer.headers.get("date") ?? new Date().toUTCString();
    await put(PAGES, key, new Response(text, { headers: { "content-type": "text/html; charset=utf-8", date } }));
  }
}

/** Returns a kept page, which says since when it is as it is, or nothing. */
async function keptPage(key) {
  const kept = (await matched(PAGES, key)) ?? (await matched(PAGES, key.replace(/\.html$/, "/index.html")));
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
  const concerns = (found) => !found.ok || typeOf(found).startsWith("text/html"); // else it may be large
  afterwards(event, answer.then((found) => concerns(found) && keepPage(key, found.clone())));
  return answer;
}

/** Returns what the host answers, or what is kept if it does not do so in time or has a fault. */
async function first(answer, kept) {
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const found = await Promise.race([answer, late]).catch(() => undefined);
  return found && found.status < 500 ? found : ((await kept().catch(() => undefined)) ?? answer);
}

function page(event) {
  const key = keyOf(event.request.url);
  return first(asked(event, key), () => keptPage(key));
}

/** Whether an answer is an asset, and not a page that a host or a network sends in its place. */
const isWhole = (answer) => answer.status === 200 && !answer.redirected && !typeOf(answer).startsWith("text/html");

async function asset(event) {
  const { url } = event.request;
  const kept = await matched(ASSETS, url).catch(() => undefined);
  const answer = kept ?? (await fetch(event.request));
  if (!kept && isWhole(answer)) {
    afterwards(event, put(ASSETS, url, answer.clone()));
  }
  return answer;
}

function picture(event) {
  const { url } = event.request;
  const answer = fetch(event.request);
  afterwards(event, answer.then((found) => isWhole(found) && put(PICTURES, url, found.clone())));
  return first(answer, () => matched(PICTURES, url));
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

/** Keeps what a page was loaded with before this worker was there; returns its text if it is new here and has one. */
async function keepFile(kind, url) {
  if (await matched(kind, url)) {
    return "";
  }
  const answer = await fetch(url);
  if (!isWhole(answer)) {
    return "";
  }
  const copy = kind === ASSETS ? answer.clone() : null;
  await put(kind, url, answer);
  return (await copy?.text()) ?? "";
}

/** Keeps the assets that a text names, and those that they import. */
async function keepAssets(text, base, pattern) {
  const urls = (text.match(pattern) ?? []).map((name) => new URL(name, base).href).filter(isAsset);
  for (const url of new Set(urls)) {
    await keepAssets(await keepFile(ASSETS, url), url, IMPORTED);
  }
}

/** Keeps a page with what it is made with, unless it was kept a short time ago. */
async function renew(url) {
  const key = keyOf(url);
  const kept = await matched(PAGES, key);
  if (!kept || Date.now() - Date.parse(kept.headers.get("date")) > RECENT) {
    await keepPage(key, await fetch(url));
    const text = (await (await matched(PAGES, key))?.text()) ?? "";
    await keepAssets(text, url, NAMED);
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
