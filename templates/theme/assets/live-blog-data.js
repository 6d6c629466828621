// What liveblog.json says of the live blog, asked for once by all who need it.
let asked;

/** Returns the data, or null if there is none to be had now: what is added to the page with it is left out then. */
export function liveBlogData() {
  asked ??= fetch("liveblog.json").then(
    (answer) => (answer.ok ? answer.json() : null),
    () => null,
  );
  return asked;
}
