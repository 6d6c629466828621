def log = new File(basedir, 'build.log').text
def pom = new File(basedir, 'pom.xml').text
assert log.contains('[INFO]         <version>')
assert log.contains('[INFO]       <artifactId>liveblog-maven-plugin</artifactId>')
assert log.contains('already contains an archive and its schemas, and was not changed.')
assert pom.contains('	<groupId>test</groupId> <artifactId>init-existing</artifactId>   <!-- on one line -->\n')
assert pom.contains('	<build>\n		<pluginManagement>\n			<plugins>\n')
assert pom.contains('			<plugin>\n				<groupId>org.liveblogarchive</groupId>\n')
assert !(log =~ /WARNING.*(Report plugin|[Vv]alidation|deprecated)/)

// Maven 4 takes a version of the site plugin that works; before, the POM sets one.
def pinned = pom =~ /(?s)<pluginManagement>.*<!-- Versions before 3\.20[^>]*-->\s*<plugin>\s*<groupId>org\.apache\.maven\.plugins<\/groupId>\s*<artifactId>maven-site-plugin</
assert pinned.find() == log.contains('Added the plugin and a working version of maven-site-plugin to')
assert pinned.find(0) || log.contains('maven-site-plugin:3.21')
assert new File(basedir, 'target/site/live/index.html').file
assert new File(basedir, 'target/site/project-reports.html').text.contains('href="live/index.html"')

// A version that the POM sets itself is left as it is, with a warning in place of the promise.
assert log.count('[WARNING] maven-site-plugin 3.9.1, as set in ' + new File(basedir, 'pom.xml') + ', is too old for the report') == 1
assert log.count('To build target/site/live/index.html, run “mvn site”.') == 1
