// Messages of the JVM about its options are reported, and the build fails.
def log = new File(basedir, 'build.log').text
assert log.contains("[WARNING] Unrecognized VM option 'NoSuchOption'")
assert log.contains('The JVM of the build ended with status 1. See the lines above.')
assert !new File(basedir, 'target/site/live').exists()
