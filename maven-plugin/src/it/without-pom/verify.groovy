// A folder of posts needs no POM.
assert !new File(basedir, 'pom.xml').exists()
assert new File(basedir, 'public/summit/arrival.html').text.contains('The leaders arrive.')
assert new File(basedir, 'target/site/live/summit/arrival.html').file
assert basedir.list().sort() == ['.mvn', 'build.log', 'invoker.properties', 'public', 'src', 'target', 'verify.groovy']
