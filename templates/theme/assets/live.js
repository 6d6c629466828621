// Keeps the index of a running event up to date. What does it is loaded once the page is at rest.
const IDLE = 2000;

/** Begins; `source` is the page as it was written, before scripts added to it. */
export async function begin(source) {
  const whenIdle = globalThis.requestIdleCallback ?? ((done) => setTimeout(done, IDLE));
  await new Promise((done) => whenIdle(done, { timeout: IDLE }));
  try {
    const { keepUpdated } = await import("./live/updates.js");
    keepUpdated(source);
  } catch (error) {
    addEventListener("online", () => begin(source), { once: true }); // the page stays as it was loaded until then
    throw error;
  }
}
