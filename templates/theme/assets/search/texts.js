// The text that readers see of a post's HTML, as the generator's package “search” takes it; and the words in it that were found.
import { isUnspaced, termsOf, words } from "./terms.js";

const WITHIN_WORDS = new Set(
  "a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong u var wbr".split(" "),
);
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };
const MARKUP =
  /<!--[^]*?(?:-->|$)|<\/?([A-Za-z0-9-]+)(?:"[^"]*"|'[^']*'|[^"'>])*>|&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z]+));/g;

function character(code, whole) {
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function textOf(html) {
  return html.replace(MARKUP, (whole, element, hex, decimal, name) => {
    if (hex || decimal) {
      return character(hex ? parseInt(hex, 16) : Number(decimal), whole);
    }
    if (name) {
      return NAMED[name] ?? whole;
    }
    return element && !WITHIN_WORDS.has(element) ? "\n" : "";
  });
}

/** Returns all that readers see of a post besides its headline and names: its text, captions and corrections. */
export function textsOf({ html, picture, video, corrections }) {
  const captions = [picture?.caption, video?.title, video?.caption, ...(corrections ?? []).map(({ text }) => text)];
  return [textOf(html ?? ""), ...captions.filter(Boolean)];
}

/** Returns the parts of a word that are words or characters of their own, each in folded form. */
function parts(text, { from, to, terms }) {
  if (!terms.some(isUnspaced)) {
    return [{ from, to, terms }];
  }
  const parts = [];
  let at = from;
  for (const one of text.slice(from, to)) {
    const folded = termsOf(one).join("");
    const last = parts.at(-1);
    if (folded && !isUnspaced(folded) && last?.spaced) {
      last.to = at + one.length;
      last.terms = termsOf(text.slice(last.from, last.to));
    } else if (folded) {
      parts.push({ from: at, to: at + one.length, terms: [folded], spaced: !isUnspaced(folded) });
    } else if (last) {
      last.to = at + one.length; // a mark belongs to its letter
    }
    at += one.length;
  }
  return parts;
}

const isFound = (term, { text, begins }) => (begins ? term.startsWith(text) : term === text);

/** Returns where words that were asked for stand in a text: first and last UTF-16 unit of each, in their order. */
export function marksIn(text, asked) {
  const marks = [];
  for (const word of words(text)) {
    const all = parts(text, word);
    all.forEach(({ from, to, terms, spaced }, i) => {
      const next = all[i + 1];
      const pair = spaced === false && next?.spaced === false ? terms[0] + next.terms[0] : "";
      for (const one of asked) {
        if (pair && pair === one.text) {
          marks.push([from, next.to]);
        } else if (terms.some((term) => isFound(term, one))) {
          marks.push([from, to]);
        }
      }
    });
  }
  return joined(marks.sort(([a], [b]) => a - b));
}

function joined(marks) {
  const all = [];
  for (const [from, to] of marks) {
    const last = all.at(-1);
    if (last && from <= last[1]) {
      last[1] = Math.max(last[1], to);
    } else {
      all.push([from, to]);
    }
  }
  return all;
}

/** Returns whether the terms of a phrase follow each other in a text. */
export function hasPhrase(text, phrase) {
  const terms = termsOf(text);
  return terms.some((term, at) => phrase.every((one, i) => at + i < terms.length && isFound(terms[at + i], one)));
}

/** In UTF-16 units. */
const LENGTH = 220;
const BEFORE = 50;

/** Returns the part of a text that has the most of what was asked for, with marks. */
export function snippetOf(whole, asked) {
  const text = whole.replace(/\s+/g, " ").trim();
  const marks = marksIn(text, asked);
  let best = 0;
  let most = 0;
  marks.forEach(([from], i) => {
    const within = new Set(marks.slice(i).filter(([, to]) => to <= from + LENGTH - BEFORE).map((mark) => text.slice(...mark)));
    if (within.size > most) {
      most = within.size;
      best = i;
    }
  });
  const first = marks[best]?.[0] ?? 0;
  let from = Math.max(0, first - BEFORE);
  if (from > 0) {
    const space = text.indexOf(" ", from);
    from = space >= 0 && space < first ? space + 1 : from;
  }
  let to = Math.min(text.length, from + LENGTH);
  if (to < text.length) {
    const space = text.lastIndexOf(" ", to);
    to = space > from + BEFORE ? space : to;
  }
  const pair = /[\uDC00-\uDFFF]/;
  from -= from > 0 && pair.test(text[from]) ? 1 : 0;
  to -= to < text.length && pair.test(text[to]) ? 1 : 0;
  const lead = from > 0 ? "… " : "";
  const shift = lead.length - from;
  return {
    text: lead + text.slice(from, to) + (to < text.length ? " …" : ""),
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}
