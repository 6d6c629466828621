// In a site of several modules, built by two threads, those have the report that have content and inherit it.
for (module in ['two', 'three']) {
    assert new File(basedir, "${module}/target/site/live/index.html").file
    assert new File(basedir, "${module}/target/site/project-reports.html").text.contains('live/index.html')
}
assert !new File(basedir, 'one/target/site/live').exists()
assert !new File(basedir, 'three/child/target/site/live').exists()
assert !new File(basedir, 'target/site/live').exists()
