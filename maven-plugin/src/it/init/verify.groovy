def log = new File(basedir, 'build.log').text
def site = new File(basedir, 'target/site')
assert new File(site, 'live/harbour-bridge-opens/first-across.html').text.contains('The first people are across')
assert new File(site, 'project-reports.html').text.contains('href="live/index.html"')
assert new File(site, 'live/election-night/it-s-on-polls-close.html').text.contains('It&#39;s on: polls close')
assert new File(basedir, 'src/liveblog/archive.yaml').text.contains('timezone: Asia/Tokyo')
def post = new File(basedir, 'src/liveblog/election-night').listFiles().find { it.name.endsWith('-it-s-on-polls-close.md') }.text
assert post =~ /(?s)^---\n# yaml-language-server: \S+post\.schema\.json\ntitle: 'It''s on: polls close'\ndate: \d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?\nauthors: \[desk\]\ntags: \[polls\]\nkey: true\n---\n\n$/
assert log.contains('slug “it-s-on-polls-close” is already the slug of')
assert !log.contains('[WARNING] Report plugin')
