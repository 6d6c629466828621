// Makes elements; text is never taken for markup.
export function element(name, properties = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === "className" || key === "hidden" || key === "tabIndex" || key === "value") {
      made[key] = value;
    } else {
      made.setAttribute(key, value);
    }
  }
  made.append(...content);
  return made;
}

/** Returns a button that does something. */
export function button(properties, act, ...content) {
  const made = element("button", { type: "button", ...properties }, ...content);
  made.addEventListener("click", act);
  return made;
}

/** Returns a labelled box that is checked or not, and does something when that changes. */
export function checkbox(properties, isChecked, change, label) {
  const box = element("input", { type: "checkbox" });
  box.checked = isChecked;
  box.addEventListener("change", () => change(box.checked));
  return element("label", properties, box, label);
}

/** Loads a style sheet, and waits for it; without it the page is plain, and works. */
export function styled(href) {
  return new Promise((done) => {
    const sheet = element("link", { rel: "stylesheet", href });
    sheet.addEventListener("load", done);
    sheet.addEventListener("error", done);
    document.head.append(sheet);
  });
}

/** Returns a text in which parts are marked, each from one offset to another. */
export function marked(text, marks) {
  const whole = document.createDocumentFragment();
  let at = 0;
  for (const [from, to] of marks) {
    whole.append(text.slice(at, from), element("mark", {}, text.slice(from, to)));
    at = to;
  }
  whole.append(text.slice(at));
  return whole;
}
