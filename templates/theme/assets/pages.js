// What stands on a full page depends on no newer post; here is added how many pages there are by now.
import { liveBlogData } from "./files.js";

// The index has the filters: an address of this page that names one leads there.
if (/^#(?:key|tag|author|day)=/.test(location.hash)) {
  location.replace(`index.html${location.search}${location.hash}`);
}

const shown = location.pathname.match(/page-(\d+)\.html$/)?.[1];
const data = shown && (await liveBlogData());

if (data) {
  for (const place of document.querySelectorAll(".pager-page")) {
    place.textContent = place.dataset.of.replace("{0}", shown).replace("{1}", data.posts.files);
  }
  for (const newer of document.querySelectorAll(".pager-newer")) {
    newer.hidden = Number(shown) === data.posts.files; // the index shows the same posts, as there is none after them
  }
}
