// The site lists the archive among its reports, and takes it along wherever it goes.
import java.util.zip.ZipFile

def site = new File(basedir, 'target/site')
def index = new File(site, 'index.html').text
assert index.contains('An ordinary page of a site.')
assert index.contains('href="project-reports.html"')
def reports = new File(site, 'project-reports.html').text
assert (reports =~ /<a href="live\/index\.html"[^>]*>Live blogs<\/a>/).count == 2 : 'once in the menu and once in the list'
assert reports.contains('The live blogs of this project.')
def live = new File(site, 'live')
assert new File(live, 'index.html').text.contains('<article') || new File(live, 'index.html').text.contains('card')
assert new File(live, 'manifest.sha256').file

def tree = { root ->
    def files = [:]
    root.eachFileRecurse { if (it.file) files[root.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString() }
    files
}
assert tree(live).size() > 10
assert tree(new File(basedir, 'target/staging/live')) == tree(live) || tree(new File(basedir, 'target/staging/newsroom.example/live')) == tree(live)
assert tree(new File(basedir, 'target/deployed/live')) == tree(live)
assert tree(new File(site, 'alone')).keySet() == tree(live).keySet()
def jar = new ZipFile(new File(basedir, 'target/report-1-site.jar'))
assert jar.getEntry('live/index.html') != null
jar.close()

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] The report has no live blogs, as liveblog.skip is set.')
assert log.contains('outputDirectory “' + new File(basedir, 'public') + '” is not inside the folder of the site')
assert !new File(basedir, 'public').exists()
