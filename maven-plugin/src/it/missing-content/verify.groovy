// Without content the goals say so in a line; a folder that was named is an error with the parameter to change.
def log = new File(basedir, 'build.log').text
def skipped = "Skipped, as there is no content in ${new File(basedir, 'src/liveblog')}. Run liveblog:init to create an archive."
assert log.count(skipped.toString()) == 2
assert log.contains(new File(basedir, 'src/liveblogs').path)
assert log.contains('-Dliveblog.contentDirectory')
assert !new File(basedir, 'target/site/live').exists() // the folder above is made by the site plugin, which Maven 4 runs at pre-site too
