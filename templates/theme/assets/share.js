// Adds to each permalink a button that copies it and, where the browser can share, one that shares it. On a post's own page
// there is no link to it: its address is that of the page.
const words = document.querySelector("[data-copy]")?.dataset;

/** What was done is said once, for readers who do not see it. */
const said = document.createElement("p");
said.className = "said";
said.setAttribute("role", "status");
document.body.append(said);

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", () => act(made));
  return made;
}

function copy(address) {
  return async (made) => {
    await navigator.clipboard.writeText(address);
    made.textContent = words.copied;
    said.textContent = words.copied;
    setTimeout(() => {
      made.textContent = words.copy;
      said.textContent = "";
    }, 3000);
  };
}

function share(address, title) {
  return async () => {
    try {
      await navigator.share({ title, url: address });
    } catch (error) {
      if (error.name !== "AbortError") {
        throw error; // a reader who closes the dialogue is no error
      }
    }
  };
}

for (const place of document.querySelectorAll(".permalink")) {
  const title = place.closest("article").querySelector(".post-title").textContent;
  const address = place.querySelector("a")?.href ?? new URL(location.pathname, location.href).href;
  if (navigator.clipboard) {
    place.append(" ", button(words.copy, copy(address)));
  }
  if (navigator.share) {
    place.append(" ", button(words.share, share(address, title)));
  }
  for (const made of place.querySelectorAll("button")) {
    made.setAttribute("aria-label", `${made.textContent}: ${title}`);
  }
}
