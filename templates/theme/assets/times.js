// Shows times in the reader's own zone on request, and beside the times of a live event how long ago they were.
const { lang } = document.documentElement;
const DAY = 86_400;
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const hours = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const clock = new Intl.DateTimeFormat(lang, hours);
const dayAndClock = new Intl.DateTimeFormat(lang, { weekday: "short", ...hours });
const dateAndClock = new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", year: "numeric", ...hours });
const controls = [...document.querySelectorAll("[name=own-times]")];

/** Returns the date of a moment in the reader's zone as it is written in the attribute of a time. */
function ownDate(moment) {
  const two = (number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function own(time) {
  const moment = new Date(time.dateTime);
  if (time.matches(".dated")) {
    return dateAndClock.format(moment);
  }
  return (time.dateTime.startsWith(ownDate(moment)) ? clock : dayAndClock).format(moment);
}

/** Shows the times of a part of the page as the reader wants them. */
export function showTimes(part) {
  const isOwn = controls.some(({ checked }) => checked);
  for (const time of part.querySelectorAll("time.clock")) {
    time.dataset.written ??= time.textContent;
    time.textContent = isOwn ? own(time) : time.dataset.written;
  }
}

for (const control of controls) {
  control.parentElement.append(` (${zone})`);
  control.addEventListener("change", () => showTimes(document));
  if (control.checked) {
    showTimes(document); // browsers keep the state of controls when a reader comes back
  }
}

const steps = [
  ["day", DAY],
  ["hour", 3_600],
  ["minute", 60],
];
const relative = new Intl.RelativeTimeFormat(lang, { style: "short", numeric: "auto" });

function secondsSince(time) {
  return (Date.now() - new Date(time.dateTime)) / 1000;
}

function ago(seconds) {
  const [unit, length] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? steps.at(-1);
  return relative.format(-Math.trunc(seconds / length), unit);
}

/** Says how long ago the posts of the last day are, if their time is known. */
function showAges() {
  const isLive = document.body.matches(".is-live");
  for (const time of document.querySelectorAll(".post-time [datetime*=T]")) {
    const seconds = secondsSince(time);
    let place = time.closest(".post-time").querySelector(".ago");
    if (seconds >= DAY || !isLive) {
      place?.remove();
      continue;
    }
    if (!place) {
      place = document.createElement("span");
      place.className = "ago";
      time.closest(".post-time").append(" ", place);
    }
    place.textContent = ago(seconds);
  }
}

if (document.body.matches(".is-live")) {
  showAges();
  setInterval(showAges, 30_000);
  document.addEventListener("renewed", ({ detail }) => {
    detail.forEach(showTimes);
    showAges();
  });
}
