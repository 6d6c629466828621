// A warning is reported and the archive is published. It stops the build only on request.
def log = new File(basedir, 'build.log').text
def picture = new File(basedir, 'src/liveblog/summit/picture.md').path
assert log.count("[WARNING] ${picture}:[6,1] No alternative text of the picture “media/a.svg”") == 2
assert log.contains('1 warning, in ')
assert log.contains('0 errors and 1 warning in ')
assert new File(basedir, 'target/site/live/summit/picture.html').file
