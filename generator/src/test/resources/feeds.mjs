// Reads feeds with feedsmith, and prints for each its format and the ids of its entries as a line of JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, ...files] = process.argv.slice(2);
const { parseFeed } = await import(pathToFileURL(createRequire(modules + '/').resolve('feedsmith')));
for (const file of files) {
  const { format, feed } = parseFeed(readFileSync(file, 'utf8'));
  const entries = feed.items ?? feed.entries;
  console.log(JSON.stringify({
    format,
    title: feed.title?.value ?? feed.title,
    ids: entries.map((entry) => entry.guid?.value ?? entry.id),
    contents: entries.map((entry) => entry.content?.encoded ?? entry.content?.value ?? entry.content_html),
  }));
}
