import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.count('[INFO] to be written storm-over-the-bay/2026-05-12-0840-the-pier-is-open-again.md') == 1
assert log.count('[INFO] written storm-over-the-bay/2026-05-12-0840-the-pier-is-open-again.md') == 1
assert log.contains('2 posts found in Storm over the bay.html (saved web page): 2 to be written, 0 to be updated')
assert log.contains('[WARNING] Storm over the bay.html') && log.contains('“https://gazette.example/weather”')
assert log.contains("2 posts found in transcript.txt (plain transcript): 2 written, 0 updated, 0 unchanged, 0 conflicting, 0 dropped; media not found: 1. The full")
assert log.contains('0 errors and 0 warnings in')
assert log =~ /\[ERROR\] .*source “.*Storm\.html” does not exist\. Expected a file or a folder\. .*-Dliveblog\.import\.source/

def content = new File(basedir, 'src/liveblog')
def post = new File(content, 'storm-over-the-bay/2026-05-12-0840-the-pier-is-open-again.md').text
assert post.contains('after [a rough night](2026-05-12-0715-waves-reach-the-promenade.md)')
assert post =~ /!\[A pier in the morning]\(media\/pier-[0-9a-f]{10}\.jpg "The pier this morning/
assert new File(content, 'authors.yaml').text == 'bo-marsh:\n  name: Bo Marsh\nada-quill:\n  name: Ada Quill\n'
assert new JsonSlurper().parse(new File(basedir, 'target/liveblog-import/import-report.json')).posts.written == 2
assert new File(basedir, 'target/second/import-report.md').text.contains('`transcript.txt:14` | The mayor takes the first boat')

def live = new File(basedir, 'target/site/live')
assert new File(live, 'storm-over-the-bay/the-pier-is-open-again.html').text.contains('half past nine')
assert new File(live, 'island-ferries-sail-again-after-nine-days/index.html').text.contains('in better company')
