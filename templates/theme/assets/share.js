// Adds to each post one button: it opens what the device shares with, or else copies the address of the post.
const words = document.querySelector("[data-copy]")?.dataset;
const name = navigator.share ? words?.share : words?.copy;

/** What was done is said once, for readers who do not see it. */
const said = document.createElement("p");
said.className = "said";
said.setAttribute("role", "status");
document.body.append(said);

function icon() {
  const image = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  image.setAttribute("viewBox", "0 0 24 24");
  image.setAttribute("aria-hidden", "true");
  path.setAttribute(
    "d",
    navigator.share
      ? "M12 15V3m0 0L7.5 7.5M12 3l4.5 4.5M6 11H5v10h14V11h-1"
      : "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  );
  image.append(path);
  return image;
}

async function share(button, address, title) {
  if (!navigator.share) {
    await navigator.clipboard.writeText(address);
    button.classList.add("is-done");
    button.dataset.done = words.copied;
    said.textContent = words.copied;
    setTimeout(() => {
      button.classList.remove("is-done");
      said.textContent = "";
    }, 3000);
    return;
  }
  try {
    await navigator.share({ title, url: address });
  } catch (error) {
    if (error.name !== "AbortError") {
      throw error; // a reader who closes the dialogue is no error
    }
  }
}

/** Adds the button to posts that have none yet. */
export function addShare(posts) {
  if (!navigator.share && !navigator.clipboard) {
    return;
  }
  for (const post of posts) {
    const foot = post.querySelector(".post-foot");
    if (!foot || foot.querySelector(".share")) {
      continue;
    }
    const title = post.querySelector(".post-title").textContent;
    const address = post.querySelector(".post-title a")?.href ?? new URL(location.pathname, location.href).href;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "share";
    button.title = name;
    button.setAttribute("aria-label", `${name}: ${title}`);
    button.append(icon());
    button.addEventListener("click", () => share(button, address, title));
    foot.append(button);
  }
}

addShare(document.querySelectorAll("article.post"));
document.addEventListener("renewed", ({ detail }) => addShare(detail.filter((part) => part.matches("article.post"))));
