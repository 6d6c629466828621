// Folders of the configuration are taken from the project's own, and a template of the theme replaces the default one.
assert new File(basedir, 'target/public/summit/arrival.html').text == '<p>Arrival</p>'
assert new File(basedir, 'target/public/summit/index.html').text.contains('<!DOCTYPE html>')
assert !new File(basedir, 'target/site/live').exists()
