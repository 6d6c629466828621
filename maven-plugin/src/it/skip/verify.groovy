assert new File(basedir, 'build.log').text.contains('Skipped, as liveblog.skip is set.')
assert !new File(basedir, 'target/site/live').exists()
