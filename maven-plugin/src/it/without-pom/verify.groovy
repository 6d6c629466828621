// A folder of posts needs no POM.
assert !new File(basedir, 'pom.xml').exists()
assert new File(basedir, 'public/summit/arrival.html').text.contains('The leaders arrive.')
