// A tag or an author with a page of its own: who comes for its place in this list goes on to that page.
const goOn = () => {
  const page = document.querySelector(".listed-terms > :target > a.listed-term");
  if (page) {
    location.replace(page.href); // so that “back” leads to where the reader came from
  }
};

addEventListener("hashchange", goOn);
goOn();
