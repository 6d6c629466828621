// Shows only the posts of the page that are key events, have a tag or are by an author, and leads to all such posts.
const tools = document.querySelector(".tools");
const stream = document.getElementById("page--stream");
const posts = [...stream.querySelectorAll("article")];
const result = tools.querySelector(".filter-result");
const more = tools.querySelector(".filter-more");
const all = tools.querySelector("[name=show-all]");
const key = tools.querySelector("[name=key]");
const selects = [...tools.querySelectorAll("select")];

function matches(post) {
  return (
    (!key?.checked || post.matches(".post-key")) &&
    selects.every((select) => !select.value || post.dataset[select.name].split(" ").includes(select.value))
  );
}

function hideEmptyDays() {
  let day = null;
  for (const part of stream.children) {
    if (part.matches(".day")) {
      day = part;
      day.hidden = true;
    } else if (day && !part.hidden) {
      day.hidden = false;
    }
  }
}

function lead() {
  const select = selects.find(({ value }) => value);
  more.hidden = !select;
  if (select) {
    const { link, name } = select.selectedOptions[0].dataset;
    more.firstElementChild.href = link;
    more.firstElementChild.textContent = select.dataset.allPosts.replace("{0}", () => name);
  }
}

function apply() {
  const filtered = key?.checked || selects.some(({ value }) => value);
  for (const post of posts) {
    post.hidden = filtered && !matches(post);
  }
  hideEmptyDays();
  const shown = posts.filter(({ hidden }) => !hidden).length;
  result.textContent = filtered ? result.dataset.shown.replace("{0}", shown).replace("{1}", posts.length) : "";
  all.hidden = !filtered;
  lead();
}

all.addEventListener("click", () => {
  if (key) {
    key.checked = false;
  }
  for (const select of selects) {
    select.value = "";
  }
  apply();
  (key ?? selects[0]).focus();
});

for (const control of [key, ...selects]) {
  control?.addEventListener("change", apply);
}
apply(); // browsers keep the state of controls when a reader comes back

// A link to a post that is filtered out shows it again.
document.addEventListener("click", ({ target }) => {
  const place = target.closest("a[href^='#']")?.hash.slice(1);
  const post = place && document.getElementById(decodeURIComponent(place));
  if (post?.hidden) {
    all.click();
    post.scrollIntoView();
  }
});
