// Shows only the live blogs of a year or a tag.
const tools = document.querySelector(".tools");

if (tools) {
  const year = tools.querySelector("[name=year]");
  const tag = tools.querySelector("[name=tag]");
  const result = tools.querySelector(".filter-result");
  const all = tools.querySelector("[name=show-all]");
  const cards = [...document.querySelectorAll(".card")];

  const matches = (card) =>
    (!year?.value || card.closest(".year").dataset.year === year.value) &&
    (!tag?.value || card.dataset.tags.split(" ").includes(tag.value));

  const apply = () => {
    const filtered = Boolean(year?.value || tag?.value);
    for (const card of cards) {
      card.hidden = filtered && !matches(card);
    }
    for (const section of document.querySelectorAll(".year")) {
      section.hidden = !section.querySelector(".card:not([hidden])");
    }
    const shown = cards.filter(({ hidden }) => !hidden).length;
    result.textContent = filtered ? result.dataset.shown.replace("{0}", shown).replace("{1}", cards.length) : "";
    all.hidden = !filtered;
  };

  for (const select of [year, tag]) {
    select?.addEventListener("change", apply);
  }
  all.addEventListener("click", () => {
    for (const select of [year, tag]) {
      if (select) {
        select.value = "";
      }
    }
    apply();
    (year ?? tag).focus();
  });
  apply();
}
