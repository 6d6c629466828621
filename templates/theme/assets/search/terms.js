// Cuts texts into the terms of the index, by the rules of the generator's package “search”: one table of words tests both.

/** In UTF-16 units. */
const LONGEST = 32;

const HIDDEN = "\\u00AD\\u061C\\u200C-\\u200F\\u2060\\uFEFF";
const WORD = `[\\p{L}\\p{M}\\p{N}${HIDDEN}]`;
const WORDS = new RegExp(`${WORD}+`, "gu");
const IS_WORD = new RegExp(`^${WORD}$`, "u");

const MARKS = new RegExp(
  "[\\u00AD\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05C7\\u0610-\\u061A\\u061C\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED" +
    "\\u08D3-\\u08FF\\u093C\\u09BC\\u0A3C\\u0ABC\\u0B3C\\u180B-\\u180F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u200C-\\u200F\\u2060" +
    "\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F\\uFEFF\\u{E0100}-\\u{E01EF}]",
  "u",
);

const LETTERS = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ħ", "h"],
  ["ł", "l"],
  ["ŧ", "t"],
  ["ı", "i"],
  ["ς", "σ"],
  ["\u0671", "\u0627"],
  ["\u0629", "\u0647"],
  ["\u06C1", "\u0647"],
  ["\u0649", "\u064A"],
  ["\u06CC", "\u064A"],
  ["\u06A9", "\u0643"],
  ["\u0901", "\u0902"],
]);

for (const zero of [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20,
  0x1040, 0x17e0,
]) {
  for (let digit = 0; digit < 10; digit++) {
    LETTERS.set(String.fromCodePoint(zero + digit), String(digit));
  }
}

const UNSPACED = new RegExp(
  "[\\u0E00-\\u0EFF\\u1000-\\u11FF\\u1780-\\u17FF\\u2E80-\\u2FDF\\u3005-\\u3007\\u3041-\\u30FA\\u30FC-\\u318F\\u31A0-\\u31BF" +
    "\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA960-\\uA97F\\uAC00-\\uD7FF\\uF900-\\uFAFF\\u{1AFF0}-\\u{1B16F}" +
    "\\u{20000}-\\u{3FFFF}]",
  "u",
);

/** Returns whether a term is one of a script without spaces, of one character or two. */
export const isUnspaced = (term) => UNSPACED.test(term);

const isOfLetter = (mark, letter) =>
  (mark === "\u0306" && (letter === "и" || letter === "у")) || (mark === "\u0308" && letter === "і");

function fold(text) {
  let folded = "";
  let before = "";
  for (const character of text.normalize("NFKD").toLowerCase()) {
    if (isOfLetter(character, before)) {
      folded += character;
    } else if (!MARKS.test(character)) {
      folded += LETTERS.get(character) ?? character;
      before = character;
    }
  }
  return folded.normalize("NFC");
}

function shortened(word) {
  const end = /^[\uDC00-\uDFFF]/.test(word.slice(LONGEST)) ? LONGEST - 1 : LONGEST;
  return word.slice(0, end);
}

/** Cuts a word in folded form; {@code last} decides what becomes of the last character of a script without spaces. */
function cut(word) {
  const terms = [];
  let spaced = "";
  let before = "";
  for (const character of word) {
    const unspaced = UNSPACED.test(character);
    if (unspaced || !IS_WORD.test(character)) {
      if (spaced) {
        terms.push(shortened(spaced));
      }
      spaced = "";
    } else {
      spaced += character;
    }
    if (unspaced && before) {
      terms[terms.length - 1] = before + character;
    }
    if (unspaced) {
      terms.push(character);
    }
    before = unspaced ? character : "";
  }
  if (spaced) {
    terms.push(shortened(spaced));
  }
  return terms;
}

const PLAIN = /^[A-Za-z0-9]+$/;

/** Returns the words of a text with where they stand, in UTF-16 units, and their terms. */
export function words(text) {
  return [...text.matchAll(WORDS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    terms: PLAIN.test(match[0]) ? [match[0].slice(0, LONGEST).toLowerCase()] : cut(fold(match[0])),
  }));
}

/** Returns the terms of a text, in its order. */
export const termsOf = (text) => words(text).flatMap((word) => word.terms);
