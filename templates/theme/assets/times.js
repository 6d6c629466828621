// Shows times in the reader's own zone on request, and beside the times of a live event how long ago they were.
const { lang } = document.documentElement;
const times = [...document.querySelectorAll("time.clock")].map((element) => ({
  element,
  written: element.textContent,
  moment: new Date(element.dateTime),
}));

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const clock = new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dayAndClock = new Intl.DateTimeFormat(lang, {
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const dateAndClock = new Intl.DateTimeFormat(lang, {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** Returns the date of a moment in the reader's zone as it is written in the attribute of a time. */
function ownDate(moment) {
  const two = (number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function own({ element, moment }) {
  if (element.matches(".dated")) {
    return dateAndClock.format(moment);
  }
  return (element.dateTime.startsWith(ownDate(moment)) ? clock : dayAndClock).format(moment);
}

for (const control of document.querySelectorAll("[name=own-times]")) {
  control.parentElement.append(` (${zone})`);
  const show = () => {
    for (const time of times) {
      time.element.textContent = control.checked ? own(time) : time.written;
    }
  };
  control.addEventListener("change", show);
  if (control.checked) {
    show();
  }
}

const steps = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];
const relative = new Intl.RelativeTimeFormat(lang, { style: "short", numeric: "auto" });

function ago(moment) {
  const seconds = (moment - Date.now()) / 1000;
  const [unit, length] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? steps.at(-1);
  return relative.format(Math.trunc(seconds / length), unit);
}

if (document.body.matches(".is-live")) {
  const places = times
    .filter(({ element }) => element.closest(".post-time"))
    .map(({ element, moment }) => {
      const place = document.createElement("span");
      place.className = "ago";
      element.closest(".post-time").append(" ", place);
      return { place, moment };
    });
  const tell = () => {
    for (const { place, moment } of places) {
      place.textContent = ago(moment);
    }
  };
  tell();
  setInterval(tell, 30_000);
}
