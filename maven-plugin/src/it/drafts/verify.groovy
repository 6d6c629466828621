// Drafts are published on request alone; the output folder of the command line lies in the project.
assert new File(basedir, 'target/preview/summit/not-yet.html').text.contains('A draft.')
assert new File(basedir, 'target/site/live/summit/arrival.html').file
assert !new File(basedir, 'target/site/live/summit/not-yet.html').exists()

// A variable of a shell that is not set must not end an embargo.
assert new File(basedir, 'build.log').text.contains('buildDate “” is not a date. Expected a day such as')
