// Drafts are published on request alone; the output folder of the command line lies in the project.
assert new File(basedir, 'target/preview/summit/not-yet.html').text.contains('A draft.')
assert new File(basedir, 'target/site/live/summit/arrival.html').file
assert !new File(basedir, 'target/site/live/summit/not-yet.html').exists()
