// What reads the index: loaded when it is first asked, and again after a failure.
export class Reading {
  #root;
  #engine = null;
  #isOld = false;

  /** Makes what reads the index of an archive, by the address of its folder. */
  constructor(root) {
    this.#root = root;
  }

  /** Loads what a search begins with, if it can be had. */
  async begin() {
    await this.#load().catch(() => null); // a search asks again, and says what failed
  }

  /** Returns what the archive has to narrow a search to: live blogs, years, tags and authors. */
  async facets() {
    const engine = await this.#load();
    return engine.facets;
  }

  /** Searches the newest years; yields what was found as often as that is more. */
  async *find(query, signal) {
    const engine = await this.#load();
    if (this.#isOld) {
      await engine.renew();
      this.#isOld = false;
    }
    yield* engine.find(query, signal);
  }

  /** Goes on in the years in which a search did not look. */
  async *findOlder(query, signal) {
    const engine = await this.#load();
    yield* engine.findOlder(query, signal);
  }

  /** Lets the next search ask the host for all files again. */
  renew() {
    this.#isOld = true;
  }

  async #load() {
    try {
      this.#engine ??= import("./engine.js").then(({ openSearch }) => openSearch(this.#root));
      return await this.#engine;
    } catch (error) {
      this.#engine = null;
      throw error;
    }
  }
}
