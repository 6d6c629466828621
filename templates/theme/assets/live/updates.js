// Brings what changes to an open page: new posts, edited and removed ones, corrections, key events and the end of the event.
import { Page, parsed } from "./page.js";
import { keepPlace } from "./place.js";
import { Poll } from "./poll.js";
import { Unread } from "./unread.js";
import { written } from "../messages.js";
import { answered } from "../files.js";
import { button, element, styled } from "../elements.js";

/** The page may be older than what was said of it, on a host that has it in several places: it is asked for again so often. */
const TRIES = 3;
const PAUSE = 4000;
const STORE = "updates";
/** The state of a page that does not change any more. */
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

/** Returns the page on the host once it has a state; each state has an address, so that no cache keeps what was before. */
async function fetched(state) {
  for (let i = 0; i < TRIES; i++) {
    const address = new URL(location.pathname, location.href);
    address.searchParams.set("state", i ? `${state}.${i}` : state);
    const page = parsed(await (await answered(address)).text());
    if (stateOf(page) === state) {
      return page;
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  throw new Error("the page is older than its state");
}

class Updates {
  #place = document.getElementById("page--updates");
  #words = this.#place.dataset;
  #choices = document.querySelectorAll("[name=updates]");
  #line = element("p", { className: "updates-state" });
  #check = button({ name: "check", hidden: true }, () => this.#show(), this.#words.check);
  #page;
  /** What was fetched, as long as a part of it has to wait. */
  #rest = null;
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
    this.#unread.remember(total);
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
    if (now === this.#words.state) {
      this.#renew(this.#rest);
    } else if (this.#words.choice === "") {
      const page = await fetched(now);
      this.#words.state = now;
      this.#renew(page);
    } else {
      this.#unread.wait(Math.max(0, (posts ?? 0) - total()));
    }
  }

  #renew(page) {
    if (!page) {
      return;
    }
    const { posts, waits } = this.#page.take(page);
    this.#rest = waits ? page : null;
    this.#isOver = this.#words.state === ENDED;
    this.#unread.title = page.title;
    if (posts.length) {
      this.#unread.add(posts);
    }
    this.#unread.watch();
    this.#say();
  }

  /** Shows at once what there is, for a reader who asked. */
  async #show() {
    const { choice } = this.#words;
    this.#words.choice = "";
    await this.#poll.ask();
    this.#words.choice = choice;
    this.#unread.goTo();
    this.#say();
  }

  /** Says when the page was last checked, if that is not to be taken for granted. */
  #say() {
    const { checked, failed, timeFormat, choice } = this.#words;
    const isAway = this.#poll.failures > 1 || !navigator.onLine;
    const moment = new Date(this.#poll.answered);
    const clock = written(timeFormat, new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000));
    const isSaid = isAway || choice === "off" || this.#poll.isQuiet;
    const said = isSaid && !this.#isOver ? (isAway ? failed : checked).replace("{0}", clock) : "";
    const isAsked = choice === "off" && !this.#isOver;
    if (said !== this.#line.textContent || isAsked === this.#check.hidden) {
      keepPlace(() => {
        this.#line.textContent = said;
        this.#check.hidden = !isAsked;
        document.getElementById("page--updates-choice")?.toggleAttribute("hidden", this.#isOver);
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
