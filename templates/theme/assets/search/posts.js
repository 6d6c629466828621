// The posts that were found, as they are shown.
import { pageOf } from "../files.js";
import { Stale } from "./segments.js";
import { hasPhrase, marksIn, snippetOf, textsOf } from "./texts.js";

/** How many posts a file of headlines has. */
const TITLES = 200;

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|pnb|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:Adlm|Arab|Hebr|Nkoo|Syrc|Thaa)(?:-|$)/;
const LEFT_TO_RIGHT = /-(?:Cyrl|Deva|Latn)(?:-|$)/;

function liveBlogOf({ slug, title, language }) {
  const isRightToLeft = RIGHT_TO_LEFT.test(language) && !LEFT_TO_RIGHT.test(language);
  return { slug, title, language, direction: isRightToLeft ? "rtl" : "ltr" };
}

/** Returns the names that stand beside the text of a post: of its place, its authors and its tags. */
function namesOf({ location, authors = [], tags = [] }) {
  return [location, ...[...authors, ...tags].map(({ name }) => name)].filter(Boolean);
}

function present(post, { slug }) {
  if (!post || post.removed) {
    throw new Stale(`a post of ${slug}`);
  }
  return post;
}

export class Posts {
  #files;
  #pageSize;

  constructor(files, pageSize) {
    this.#files = files;
    this.#pageSize = pageSize;
  }

  async #title({ row, number }) {
    const { posts } = await this.#files.json(`${row.slug}/titles-${Math.ceil(number / TITLES)}.json`);
    return present(posts[(number - 1) % TITLES], row);
  }

  async #post({ row, number }) {
    const { posts } = await this.#files.json(`${row.slug}/posts-${Math.ceil(number / this.#pageSize)}.json`);
    return present(posts[(number - 1) % this.#pageSize], row);
  }

  /** Returns when a post was posted. */
  async time(match) {
    return (await this.#title(match)).date;
  }

  /** Returns whether a post has phrases, each in its headline, in its text or in a name. */
  async has(match, phrases) {
    const post = await this.#post(match);
    const texts = [post.title ?? "", ...textsOf(post), ...namesOf(post)];
    return phrases.every((phrase) => texts.some((text) => hasPhrase(text, phrase)));
  }

  /** Returns the part of a post that was found: of its text, or else of what stands around it. */
  #snippet(post, asked) {
    const [text, ...others] = textsOf(post);
    const snippets = [text, ...others, namesOf(post).join(" · ")].map((part) => snippetOf(part, asked));
    return snippets.find(({ marks }) => marks.length > 0) ?? snippets[0];
  }

  /** Returns a post with what is shown of it. */
  async hit(match, liveBlog, asked) {
    const { number } = match;
    const { slug, title, date, dayOnly } = await this.#title(match);
    const page = pageOf(number, this.#pageSize, liveBlog.count);
    const address = this.#files.address(`${liveBlog.slug}/${page}`);
    address.hash = slug;
    return {
      liveBlog: liveBlogOf(liveBlog),
      number,
      slug,
      title,
      time: date,
      dayOnly,
      address: address.href,
      titleMarks: marksIn(title, asked),
      snippet: async () => this.#snippet(await this.#post(match), asked),
    };
  }
}
