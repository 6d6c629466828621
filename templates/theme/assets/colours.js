// Lets the reader choose light or dark colours; without a choice they follow the system.
const choice = document.getElementById("page--colours");
const { dataset } = document.documentElement;

for (const option of choice.querySelectorAll("input")) {
  option.checked = option.value === (dataset.colours ?? "");
}

choice.addEventListener("change", ({ target }) => {
  dataset.colours = target.value;
  try {
    localStorage.setItem("colours", target.value);
  } catch {
    // the reader allows no storage: the choice holds for this page
  }
});
