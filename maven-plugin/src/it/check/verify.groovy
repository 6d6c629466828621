import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.count('forgotten.svg:[1,1] Unused file, which no page shows or links to') == 4
assert log.contains('0 errors and 1 warning in')
assert log.count('[INFO] Links to other sites are not checked, as Maven is offline.') == 1
assert log.count('[WARNING] Unknown property -Dliveblog.contentDir. Did you mean “liveblog.contentDirectory”?') == 1
def results = new JsonSlurper().parse(new File(basedir, 'target/report/check.sarif')).runs[0].results
assert results*.ruleId == ['unknown-key', 'unused-file-which-no-page-shows-or-links-to']
assert results[0].message.text.contains('Did you mean “colours”?')
assert !new File(basedir, 'target/site').exists()
