// All problems are reported in the form of Maven's compiler plugin, and nothing is published.
def post = new File(basedir, 'src/liveblog/summit/departure.md').path
def log = new File(basedir, 'build.log').text
assert log.contains("[ERROR] ${post}:[3,7] Invalid date “soon”. Expected a date and time such as 2019-04-25T14:05")
assert log.contains("[ERROR] ${post}:[4,11] Unknown author “anna”. Expected an author in authors.yaml: boris.")
assert log.contains("[ERROR] ${post}:[7,1] ")
assert log.contains('3 errors and 0 warnings in ')
assert log.contains('Nothing was published')
assert !new File(basedir, 'target/site/live').exists()
