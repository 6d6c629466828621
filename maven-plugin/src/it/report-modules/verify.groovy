// In a site of several modules, built by two threads, those have the report that have content and inherit it.
for (module in ['two', 'three']) {
    assert new File(basedir, "${module}/target/site/live/index.html").file
    assert new File(basedir, "${module}/target/site/project-reports.html").text.contains('live/index.html')
}
assert !new File(basedir, 'one/target/site/live').exists()
assert !new File(basedir, 'three/child/target/site/live').exists()
assert !new File(basedir, 'target/site/live').exists()

// Names that no goal knows are reported once, for all modules and threads.
def warnings = new File(basedir, 'build.log').readLines('UTF-8').findAll { it =~ /WARNING.*Unknown (property|parameter)/ }.collect { it.replaceFirst(/ in \S+\. /, ". ") }
assert warnings == [
    '[WARNING] Unknown property liveblog.descripton. Did you mean “liveblog.description”?',
    '[WARNING] Unknown parameter <nmae> of liveblog-maven-plugin. Did you mean “name”?',
    '[WARNING] Unknown property -Dliveblog.destDir. Run “mvn liveblog:help -Ddetail” to list all names.',
]
