// No goal touches a file that no build wrote, whatever lists of checksums say.
def same = { String path, String text -> assert new File(basedir, path).text == text }
['public', 'published'].each { folder ->
    same("$folder/data/results.csv", 'a,b\n1,2\n')
    same("$folder/x/notes.txt", 'notes\n')
    assert new File(basedir, "$folder/x/manifest.sha256").readLines().size() == 3
}
same('other/kept.txt', 'kept\n')
same('published/CNAME', 'live.example.org\n')
same('published/summit/notes.txt', 'mine\n')
assert new File(basedir, 'public/manifest.sha256').text.endsWith('  data/results.csv\n')
assert new File(basedir, 'public').list().toList().sort() == ['data', 'manifest.sha256', 'x']

// What is gone from the content is gone, with its record, and nothing beside it.
assert new File(basedir, 'published/summit').list() == ['notes.txt'] as String[]
assert new File(basedir, 'published/match/index.html').file
assert new File(basedir, 'published/ownership').list().every { it.endsWith('.owned') }

def log = new File(basedir, 'build.log').text
assert log.contains('manifest.sha256:[1,1] File in the output folder that no build wrote. Expected no file here, or one that an earlier build wrote.')
assert log.contains('square.svg:[1,1] Picture with “<script>”, which could run or load something')
assert log =~ /2 live blogs, 1 post: \d\d+ files written, 0 unchanged, 0 removed, 1 warning/
assert log =~ /2 live blogs, 1 post: 0 files written, \d+ unchanged, 0 removed, 1 warning/
assert log =~ /1 live blog, 0 posts: \d+ files written, \d+ unchanged, \d+ removed, 0 warnings/
