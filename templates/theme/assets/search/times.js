// Writes the times of posts as the pages do: by the patterns of the theme's messages, in the zone of their live blog, or in
// the reader's own where the page shows these.
import { written } from "../messages.js";
import { element } from "../elements.js";

const PLACES = ["search-date", "search-comma", "search-clock"];

/** Returns the clock and calendar of a moment such as 2019-04-25T14:05:00+10:00 at its own offset from UTC. */
function atItsPlace(time) {
  const [, local, offset] = time.match(/^(.{16}).*?(Z|[+-]\d\d:\d\d)?$/);
  return { wall: new Date(`${local}:00Z`), offset: offset ?? "Z" };
}

function atTheReaders(time) {
  const moment = new Date(time);
  const east = -moment.getTimezoneOffset();
  const two = (number) => String(Math.trunc(Math.abs(number))).padStart(2, "0");
  return {
    wall: new Date(moment.getTime() + east * 60_000),
    offset: `${east < 0 ? "-" : "+"}${two(east / 60)}:${two(east % 60)}`,
  };
}

function zone(offset) {
  return /^(Z|[+-]00:00)$/.test(offset) ? "UTC" : `UTC${offset.replace(/^(.)0/, "$1").replace(/:00$/, "")}`;
}

function atTheShown(time) {
  return document.querySelector("[name=own-times]:checked") ? atTheReaders(time) : atItsPlace(time);
}

export class Times {
  #words;

  constructor(words) {
    this.#words = words;
  }

  /** Returns the day of a post, with its name. */
  day(time) {
    return written(this.#words.dayFormat, atTheShown(time).wall);
  }

  /** Returns the element that shows when a post was made; `dayOnly` if no time of that day is known. */
  element({ time, dayOnly }) {
    const { dayFormat, dateFormat, timeFormat } = this.#words;
    const { wall, offset } = dayOnly ? atItsPlace(time) : atTheShown(time);
    const clock = dayOnly ? [] : [this.#comma(), written(timeFormat, wall)];
    const texts = [written(dateFormat, wall), ...clock];
    const made = element("time", { datetime: dayOnly ? time.slice(0, 10) : time });
    made.title = dayOnly ? written(dayFormat, wall) : `${[written(dayFormat, wall), ...clock].join("")} (${zone(offset)})`;
    made.append(...texts.map((text, i) => element("span", { className: PLACES[i] }, text)));
    return made;
  }

  /** Returns what stands between a day and a time. */
  #comma() {
    return this.#words.moment.replace("{0}", "").replace("{1}", "");
  }
}
