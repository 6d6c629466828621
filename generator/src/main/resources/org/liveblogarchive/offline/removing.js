// Takes the place of the service worker of an earlier build: it removes what that one kept, and itself.
const isOurs = (name) => name.startsWith("Liveblog Archive ") && name.endsWith(` ${registration.scope}`);

async function remove() {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
  await registration.unregister();
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(remove()));
