// A build in a JVM of its own and one in Maven's make the same files, and say the same.
def tree = { folder ->
    def root = new File(basedir, folder)
    def files = [:]
    root.eachFileRecurse { if (it.file) files[root.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString() }
    files
}
def forked = tree('target/forked')
assert forked.size() > 5
assert forked == tree('target/inside')
def log = new File(basedir, 'build.log').text
assert (log =~ /\[INFO\] 1 live blog, \d+ posts?: ${forked.size()} files written/).count == 2 : log

assert (log =~ /\[INFO\] 1 live blog, \d+ posts?: 0 files written, ${forked.size()} unchanged/).count == 2 : log
assert new File(basedir, 'target/liveblog').list().count { it ==~ /classes-.*\.jsa/ } == 1
assert !new File(basedir, 'target/liveblog').list().any { it.endsWith('.new') }
