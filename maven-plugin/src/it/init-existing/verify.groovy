def log = new File(basedir, 'build.log').text
def pom = new File(basedir, 'pom.xml').text
assert log.contains('[INFO]         <version>')
assert log.contains('[INFO]       <artifactId>liveblog-maven-plugin</artifactId>')
assert log.contains('has an archive and its schemas already; it is left as it is.')
assert pom.contains('	<groupId>test</groupId> <artifactId>init-existing</artifactId>   <!-- on one line -->\n')
assert pom.contains('	<reporting>\n		<plugins>\n			<plugin>\n				<groupId>org.liveblogarchive</groupId>\n')
assert new File(basedir, 'target/site/live/index.html').file
assert !(log =~ /WARNING.*(Report plugin|[Vv]alidation|deprecated)/)
