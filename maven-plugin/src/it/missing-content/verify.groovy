// The message names the folder that is missing, and the parameter to change.
def log = new File(basedir, 'build.log').text
assert log.contains(new File(basedir, 'src/liveblog').path)
assert log.contains('-Dliveblog.contentDirectory')
