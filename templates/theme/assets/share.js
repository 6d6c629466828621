// Adds to each permalink a button that copies it and, where the browser can share, one that shares it.
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

function copy(link) {
  return async (made) => {
    await navigator.clipboard.writeText(link.href);
    made.textContent = words.copied;
    said.textContent = words.copied;
    setTimeout(() => {
      made.textContent = words.copy;
      said.textContent = "";
    }, 3000);
  };
}

function share(link, title) {
  return async () => {
    try {
      await navigator.share({ title, url: link.href });
    } catch (error) {
      if (error.name !== "AbortError") {
        throw error; // a reader who closes the dialogue is no error
      }
    }
  };
}

for (const link of document.querySelectorAll(".permalink a")) {
  const title = link.closest("article").querySelector(".post-title").textContent;
  if (navigator.clipboard) {
    link.parentElement.append(" ", button(words.copy, copy(link)));
  }
  if (navigator.share) {
    link.parentElement.append(" ", button(words.share, share(link, title)));
  }
  for (const made of link.parentElement.querySelectorAll("button")) {
    made.setAttribute("aria-label", `${made.textContent}: ${title}`);
  }
}
