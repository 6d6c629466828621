// An archive with an address has feeds, rules for hosts and compressed files, and can be verified.
def live = new File(basedir, 'target/site/live')
assert new File(live, 'summit/feed.atom').text.contains('https://staging.example/x/summit/departure.html')
assert new File(live, 'archive/sitemap-2019-1.xml').text.contains('<news:title>Departure</news:title>')
assert new File(live, '_redirects').text.contains('/x/gone.html /x/summit/departure.html 301!')
assert new File(live, 'nginx.conf').text.contains('location ^~ /x/')
assert new File(live, 'summit/departure.html.gz').file
assert new File(live, 'summit/departure.html.br').file
assert new File(live, 'gone.html').text.contains('url=summit/departure.html')

def log = new File(basedir, 'build.log').text
assert log =~ /\[INFO\] \d+ files: 0 missing, 0 changed, 0 extra\. The archive is as it was published\./
assert log.contains('[ERROR] missing: gone.html')
assert log.contains('[ERROR] changed: changed.html')
assert log.contains('[WARNING] extra: extra.txt')
assert log.contains('differs from what was published. 4 files: 1 missing, 1 changed, 1 extra.')
assert log.contains('manifest.sha256” does not exist, so that the files cannot be checked')
assert log.contains('hosts contains the unknown value “geocities”. Expected one of: netlify, cloudflare, apache, nginx, s3. Set it in the plugin\'s configuration, or with -Dliveblog.hosts.')

// Without an address the build works, leaves out what needs one, and says so once.
assert log.count('The archive has no address, so ') == 1
def without = new File(basedir, 'target/without')
assert new File(without, 'summit/posts-1.json').file
assert !new File(without, 'summit/feed.atom').exists()
assert !new File(without, 'sitemap.xml').exists()
