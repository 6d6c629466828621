// What was typed, as what has to be found.
import { isUnspaced, words } from "./terms.js";

/** A word of so many letters also stands for those that begin with it; there is no stemmer, as of “elect” and “elected”. */
const BEGINNING = 3;

/** Returns the terms of a word; in scripts without spaces the last character is part of the one before. */
function termsOf({ terms }, isWhole) {
  return terms
    .filter((term, i) => !(i > 0 && isUnspaced(term) && isUnspaced(terms[i - 1]) && terms[i - 1].endsWith(term)))
    .map((text) => {
      const length = [...text].length;
      const begins = isUnspaced(text) ? length === 1 : !isWhole && length >= BEGINNING;
      return { text, begins };
    });
}

/**
 * Returns what has to be found: `terms`, each a term as the index has it, or what it begins with; all of them have to be in a post;
 * and `phrases`, lists of such terms that have to follow each other.
 *
 * A word of three letters or more stands for all words that begin with it. Between quotation marks words stand for themselves, but
 * for the last one as long as the second mark is missing.
 */
export function parse(typed) {
  const all = new Map();
  const phrases = [];
  typed.split(/["“”„«»]/).forEach((part, i, parts) => {
    const isQuoted = i % 2 === 1;
    const isOpen = isQuoted && i === parts.length - 1;
    const found = words(part);
    const terms = found.flatMap((word, at) => termsOf(word, isQuoted && !(isOpen && at === found.length - 1)));
    terms.forEach((term) => all.set(`${term.text} ${term.begins}`, term));
    if (isQuoted && terms.length > 1) {
      phrases.push(terms);
    }
  });
  return { terms: [...all.values()], phrases };
}
