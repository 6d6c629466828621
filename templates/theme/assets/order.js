// Turns the order of the posts, days with them; what the reader looks at stays where it is.
const stream = document.getElementById("page--stream");
const options = document.querySelectorAll("input[name=order]");

function days() {
  const groups = [];
  for (const part of [...stream.children]) {
    if (part.matches(".day") || groups.length === 0) {
      groups.push({ head: part.matches(".day") ? part : null, posts: part.matches(".day") ? [] : [part] });
    } else {
      groups.at(-1).posts.push(part);
    }
  }
  return groups;
}

function turn() {
  for (const { head, posts } of days().reverse()) {
    stream.append(...(head ? [head] : []), ...posts.reverse());
  }
}

/** Returns the post in the upper part of the window, or null as long as the reader is above them all. */
function postInView() {
  if (stream.getBoundingClientRect().top > 0) {
    return null;
  }
  return [...stream.querySelectorAll("article")].find((post) => post.getBoundingClientRect().bottom > innerHeight / 4) ?? null;
}

function choose(value) {
  const seen = postInView();
  const before = seen?.getBoundingClientRect().top;
  turn();
  for (const option of options) {
    option.checked = option.value === value;
  }
  if (seen) {
    scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: "instant" });
  }
}

for (const option of options) {
  option.addEventListener("change", () => choose(option.value));
}

// The same choice where it stays in view: beside the headline in the bar.
const [newest, oldest] = options;
if (stream.querySelectorAll("article").length > 1) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "bar-order";
  const name = () => (newest.checked ? oldest : newest).parentElement.textContent.trim();
  button.textContent = name();
  button.addEventListener("click", () => {
    choose(newest.checked ? oldest.value : newest.value);
    button.textContent = name();
  });
  document.querySelector(".live-blog-bar .to-top").before(button);
  for (const option of options) {
    option.addEventListener("change", () => {
      button.textContent = name();
    });
  }
}
