// Puts a file .html beside each file .md of a folder: CommonMark with GFM's tables, strikethrough and bare addresses,
// footnotes and emphasis beside Chinese and Japanese characters, as markdown-it makes it.
const fs = require('fs');
const path = require('path');
const parser = require('markdown-it')({ html: true, linkify: true })
  .use(require('markdown-it-footnote'))
  .use(require('markdown-it-cjk-friendly').default);

parser.inline.ruler.disable('footnote_inline'); // ^[text], which neither GFM nor Goldmark knows
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
