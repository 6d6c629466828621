// Asks again and again whether the index has changed: rarely where nothing happens, never where nobody looks.
import { answered } from "../files.js";

const LONGEST = 120_000;
/** Readers do not come in step: each waits up to so much longer. */
const JITTER = 0.3;
/** After so long without a change it asks less and less often. */
const QUIET = 600_000;
export const TIMEOUT = 10_000;

/** Returns what the file says; throws if it is not that file, as behind the login of a network. */
async function state(address) {
  const answer = await answered(address, { cache: "no-cache", redirect: "error", signal: AbortSignal.timeout(TIMEOUT) });
  const data = await answer.json();
  if (!data.complete && (!data.state || !Number.isInteger(data.posts))) {
    throw new Error(`no state of a live blog: ${answer.url}`);
  }
  return data;
}

export class Poll {
  #address;
  #act;
  #wait = 15_000;
  #interval = this.#wait;
  #timer = 0;
  #running = null;
  #isOn = false;
  #changed = Date.now();
  #last = null;
  /** When it was last answered; how often since then it was not. */
  answered = Date.now();
  failures = 0;

  /** Makes it, at rest. `act.take` gets each answer, `act.done` is called after each try. */
  constructor(address, act) {
    this.#address = address;
    this.#act = act;
    document.addEventListener("visibilitychange", () => this.#resume());
    addEventListener("pageshow", ({ persisted }) => persisted && this.#resume());
    addEventListener("online", () => this.#resume());
    addEventListener("published", () => this.#resume()); // a server that knows says so
    addEventListener("offline", () => this.#act.done());
  }

  /** Asks from time to time, or no longer. */
  set isOn(isOn) {
    this.#isOn = isOn;
    this.#plan();
  }

  get isQuiet() {
    return Date.now() - this.#changed > QUIET;
  }

  /** Asks at once; those who come while it asks wait for the same answer. */
  ask() {
    clearTimeout(this.#timer);
    this.#running ??= this.#try().finally(() => {
      this.#running = null;
      this.#plan();
      this.#act.done();
    });
    return this.#running;
  }

  async #try() {
    try {
      const data = await state(this.#address);
      if (data.state !== this.#last) {
        this.#last = data.state;
        this.#changed = Date.now();
      }
      await this.#act.take(data);
      this.#interval = data.interval * 1000 || this.#interval;
      this.#wait = this.isQuiet ? this.#longer() : this.#interval;
      this.answered = Date.now();
      this.failures = 0;
      if (data.complete) {
        this.#isOn = false;
      }
    } catch (error) {
      this.#wait = this.#longer();
      this.failures += 1;
      console.info(String(error)); // the page informs the reader; it is tried again
    }
  }

  #longer() {
    return Math.min(2 * this.#wait, LONGEST);
  }

  #resume() {
    if (this.#isOn && !document.hidden) {
      this.#wait = this.#interval;
      this.ask();
    } else {
      clearTimeout(this.#timer);
    }
  }

  #plan() {
    clearTimeout(this.#timer);
    if (this.#isOn && !document.hidden) {
      this.#timer = setTimeout(() => this.ask(), this.#wait * (1 + JITTER * Math.random()));
    }
  }
}
