assert new File(basedir, 'build.log').text.contains('Skipped, since liveblog.skip is set.')
assert !new File(basedir, 'target/site/live').exists()
