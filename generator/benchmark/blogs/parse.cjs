// Puts a file .html beside each file .md of a folder: CommonMark with GFM's tables, strikethrough and bare addresses,
// task lists, ids of headings in braces, footnotes and emphasis beside Chinese and Japanese characters, as markdown-it makes it.
const fs = require('fs');
const path = require('path');
const parser = require('markdown-it')({ html: true, linkify: true })
  .use(require('markdown-it-footnote'))
  .use(require('markdown-it-task-lists'))
  .use(require('markdown-it-cjk-friendly').default);

parser.inline.ruler.disable('footnote_inline'); // ^[text], which neither GFM nor Goldmark knows
parser.core.ruler.after('block', 'ids_of_headings', ({ tokens }) => { // ## Text {#id}, as Goldmark and Zola read it
  tokens.forEach((token, i) => {
    if (token.type === 'heading_open') {
      tokens[i + 1].content = tokens[i + 1].content.replace(/\s*\{\s*#[^\s{}]+\s*\}$/, '');
    }
  });
});
parser.normalizeLinkText = (text) => text; // as it was written

parser.linkify.set({ fuzzyLink: false }); // GFM 6.9: an address begins with http://, https:// or www.
parser.linkify.add('www.', {
  validate: (text, from, linkify) => {
    const host = /^[\w-]+(\.[\w-]+)+[^\s<]*/.exec(text.slice(from));
    return host ? linkify.testSchemaAt(`http://${host[0]}`, 'http:', 'http:'.length) - '//'.length : 0;
  },
  normalize: (match) => { match.url = `http://${match.url}`; },
});

for (const name of fs.readdirSync(process.argv[2], { recursive: true })) {
  if (name.endsWith('.md')) {
    const file = path.join(process.argv[2], name);
    fs.writeFileSync(file.replace(/md$/, 'html'), parser.render(fs.readFileSync(file, 'utf8')));
  }
}
