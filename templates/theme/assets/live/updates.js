// Brings what changes to an open page: new posts, edited and removed ones, corrections, key events and the end of the event.
import { Page, parsed } from "./page.js";
import { keepPlace } from "./place.js";
import { Poll, TIMEOUT } from "./poll.js";
import { Unread } from "./unread.js";
import { written } from "../messages.js";
import { answered } from "../files.js";
import { button, element, styled } from "../elements.js";

/** The page may be older than what was said of it, on a host that has it in several places: it is asked for again so often. */
const TRIES = 3;
const PAUSE = 4000;
/** So many milliseconds what the reader is busy with is left alone before it is tried again. */
const WAIT = 5000;
const STORE = "updates";
/** The state of a page that no longer changes. */
const ENDED = "ended";

const stateOf = (page) => (page.body.matches(".is-live") ? page.getElementById("page--updates")?.dataset.state : ENDED);
const total = () => Number(document.getElementById("page--matches").dataset.total);

function chosenBefore() {
  try {
    return localStorage.getItem(STORE) ?? "";
  } catch {
    return ""; // the reader allows no storage, so there is no choice to restore
  }
}

/** Returns the page on the host once it has a state; each state has an address, so that no cache has what was before. */
async function fetched(state) {
  for (let i = 1; ; i++) {
    const address = new URL(location.pathname, location.href);
    address.searchParams.set("state", state);
    try {
      const answer = await answered(address, { cache: "reload", signal: AbortSignal.timeout(TIMEOUT) });
      const page = parsed(await answer.text());
      if (stateOf(page) === state) {
        return page;
      }
      throw new Error("the page is older than its state");
    } catch (error) {
      if (i === TRIES) {
        throw error;
      }
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

class Updates {
  #place = document.getElementById("page--updates");
  #words = this.#place.dataset;
  #choices = document.querySelectorAll("[name=updates]");
  #line = element("p", { className: "updates-state" });
  #check = button({ name: "check", hidden: true }, () => this.#show(), this.#words.check);
  #page;
  /** What was fetched, with its state, until all of it is taken over. */
  #next = null;
  #timer = 0;
  #isAsked = false;
  #poll = new Poll("live.json", { take: (data) => this.#take(data), done: () => this.#say() });
  #unread = new Unread(this.#place, () => this.#show());
  #isOver = false;

  constructor(source) {
    this.#page = new Page(source);
    this.#place.append(this.#line, this.#check);
    const before = chosenBefore() || (navigator.connection?.saveData ? "off" : "");
    for (const choice of this.#choices) {
      choice.checked = choice.value === before;
      choice.addEventListener("change", () => this.#choose(choice.value));
    }
    this.#unread.remember();
    this.#begin(before);
  }

  #begin(choice) {
    this.#words.choice = choice;
    this.#poll.isOn = choice !== "off" && !this.#isOver;
    this.#say();
  }

  #choose(choice) {
    try {
      localStorage.setItem(STORE, choice);
    } catch {
      // the reader allows no storage: the choice holds for this page
    }
    this.#begin(choice);
    if (choice !== "off") {
      this.#poll.ask();
    }
  }

  /** Takes what the file says. */
  async #take({ complete, state, posts }) {
    const now = complete ? ENDED : state;
    const isWanted = this.#words.choice === "" || this.#isAsked;
    if (now === this.#words.state) {
      this.#unread.wait(null);
      this.#renew(); // what had to wait
    } else if (isWanted) {
      if (this.#next?.state !== now) {
        this.#next = { state: now, page: await fetched(now) };
      }
      this.#renew();
    } else {
      this.#unread.wait(Math.max(0, (posts ?? 0) - total()));
    }
  }

  /** Takes over what was fetched; what has to wait, as the reader is busy with it, follows later. */
  #renew() {
    clearTimeout(this.#timer);
    if (!this.#next) {
      return;
    }
    const { state, page } = this.#next;
    const areWhole = document.querySelector("#page--matches article") !== null; // which are borrowed from the stream
    if (!areWhole) {
      const before = total();
      const { posts, waits } = this.#page.take(page);
      this.#words.state = state;
      this.#next = waits ? this.#next : null;
      this.#isOver = state === ENDED;
      this.#unread.title = page.title;
      this.#unread.add(posts, posts.length && Math.max(posts.length, total() - before));
      this.#unread.watch();
      this.#say();
    }
    if (this.#next) {
      this.#timer = setTimeout(() => this.#renew(), WAIT);
    }
  }

  /** Shows at once what there is, for a reader who asked. */
  async #show() {
    this.#isAsked = true;
    await this.#poll.ask();
    this.#isAsked = false;
    this.#unread.goTo();
    this.#say();
  }

  /** Says when the page was last checked, if that is not to be taken for granted. */
  #say() {
    const { checked, failed, timeFormat, choice } = this.#words;
    const isOff = choice === "off";
    const isAway = this.#poll.failures > (isOff ? 0 : 1) || !navigator.onLine;
    const moment = new Date(this.#poll.answered);
    const clock = written(timeFormat, new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000));
    const isSaid = isAway || isOff || this.#poll.isQuiet;
    const said = isSaid && !this.#isOver ? (isAway ? failed : checked).replace("{0}", clock) : "";
    const hasCheck = isOff && !this.#isOver;
    this.#line.role = isOff ? "status" : null; // who asks hears the answer
    document.getElementById("page--updates-choice")?.toggleAttribute("hidden", this.#isOver);
    if (said !== this.#line.textContent || hasCheck === this.#check.hidden) {
      keepPlace(() => {
        this.#line.textContent = said;
        this.#check.hidden = !hasCheck;
      });
    }
  }
}

/** Keeps the page up to date; `source` is the page as it was written. */
export async function keepUpdated(source) {
  const place = document.getElementById("page--updates");
  if (place) {
    await styled(new URL(place.dataset.sheet, document.baseURI));
    new Updates(source);
  }
}
