// The archive is a part of the site, and a second build leaves it alone.
def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').text.contains('An ordinary page.')
assert new File(site, 'live/index.html').text.contains('The summit')
assert new File(site, 'live/summit/index.html').text.contains('The leaders arrive.')
assert new File(site, 'live/summit/arrival.html').file
assert !new File(site, 'live/.liveblog-staging').exists()

def log = new File(basedir, 'build.log').text
def counts = (log =~ /1 live blog, 1 post: (\d+) files? written, (\d+) unchanged, 0 removed, 0 warnings, in \d+\.\d s/)
assert counts.size() == 2
assert counts[0][1].toInteger() > 5 && counts[0][2] == '0'
assert counts[1][1] == '0' && counts[1][2] == counts[0][1]
assert log.contains('The archive is at ' + new File(site, 'live/index.html'))
