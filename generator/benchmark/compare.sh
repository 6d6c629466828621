#!/usr/bin/env bash
# Builds the same made-up archive with us and with the other generators that are installed, in turn, and prints medians.
#
# usage: compare.sh BLOGS POSTS [RUNS]        (BLOGS live blogs with POSTS posts each; 5 runs unless told otherwise)
#
# WORK      where files are written: a file system in memory (default: /dev/shm/liveblog-compare)
# CORPUS    where the made-up content is kept (default: a folder in $TMPDIR or /tmp, which may be on a disk)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
blogs=${1:?how many live blogs} posts=${2:?how many posts each} runs=${3:-5}
work=${WORK:-/dev/shm/liveblog-compare}
corpus=${CORPUS:-${TMPDIR:-/tmp}/liveblog-corpus}/$blogs-$posts
total=$((blogs * posts))
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$root/pom.xml" | head -1)
timer=$(type -P time || true)
[ -x "$timer" ] || { echo "needs GNU time (Debian: apt-get install time)" >&2; exit 1; }

(cd "$root" && mvn -B -q -DskipTests install)
rm -rf "$work" && mkdir -p "$work/empty"
trap 'rm -rf "$work"' EXIT

corpus() { # FLAVOUR
    if [ ! -d "$corpus/$1" ]; then
        mkdir -p "$corpus"
        java -cp "$here/target/classes:$here/target/libraries/*" org.liveblogarchive.benchmark.Corpus \
            "$corpus/$1.new" "$blogs" "$posts" "$1"
        mv "$corpus/$1.new" "$corpus/$1"
    fi
}

ours() { # OUTPUT [ARGUMENT …]: the whole process, its start too
    local output=$1
    shift
    (cd "$work/empty" && exec mvn -B -o "org.liveblogarchive:liveblog-maven-plugin:$version:generate" \
        "-Dliveblog.contentDirectory=$corpus/liveblog" "-Dliveblog.outputDirectory=$output" "-Dliveblog.stateDirectory=$output-state" "$@")
}
full() { rm -rf "$work/ours" "$work/ours-state" && ours "$work/ours"; }
inside() { rm -rf "$work/inside" "$work/inside-state" && ours "$work/inside" -Dliveblog.fork=false; }
alone() { ours "$work/ours" -Dliveblog.skip=true; }
again() { ours "$work/ours"; }
added() { ours "$work/ours"; }
copied() { rm -rf "$work/copy" && cp -r "$work/ours" "$work/copy"; }
hugo_() { rm -rf "$work/hugo" && hugo --quiet --source "$work/hugo-site" --contentDir "$corpus/hugo" --destination "$work/hugo"; }
eleventy() { rm -rf "$work/eleventy" && (cd "$work/eleventy-site" && npx @11ty/eleventy --quiet "--output=$work/eleventy"); }
jbake() {
    rm -rf "$work/jbake" && (cd "$work/jbake-site" && mvn -q -o org.jbake:jbake-maven-plugin:0.3.5:generate \
        "-Djbake.inputDirectory=$work/jbake-site/site" "-Djbake.outputDirectory=$work/jbake")
}

measure() { # NAME: one run; a line of seconds and kilobytes is added to its list
    export -f ours full inside alone again added copied hugo_ eleventy jbake
    export work corpus version
    "$timer" -f '%e %U %S %M' -a -o "$work/$1.times" bash -c "$1" >"$work/$1.log" 2>&1 ||
        { cat "$work/$1.log" >&2; exit 1; }
}
median() { # NAME COLUMN
    sort -n -k "$2" "$work/$1.times" | awk -v c="$2" '{v[NR] = $c} END {print v[int((NR + 1) / 2)]}'
}
row() { # NAME TITLE [BASE]
    [ -f "$work/$1.times" ] || return 0
    local seconds base=-
    seconds=$(median "$1" 1)
    if [ -n "${3:-}" ] && [ -f "$work/$3.times" ]; then
        base=$(awk -v a="$seconds" -v b="$(median "$3" 1)" 'BEGIN {printf "%.2f × %s", a / b, "'"${4:-}"'"}')
    fi
    printf '| %s | %.2f s | %.1f s | %d MB | %s |\n' "$2" "$seconds" \
        "$(awk -v u="$(median "$1" 2)" -v s="$(median "$1" 3)" 'BEGIN {print u + s}')" "$(($(median "$1" 4) / 1024))" "$base"
}

corpus liveblog
generators=(full inside alone)
if command -v hugo >/dev/null; then
    corpus hugo && cp -r "$here/peers/hugo" "$work/hugo-site" && generators+=(hugo_)
fi
if [ -d "$here/peers/eleventy/node_modules" ] && [ "$total" -le 20000 ]; then
    corpus hugo && cp -r "$here/peers/eleventy" "$work/eleventy-site"
    cp -r "$corpus/hugo" "$work/eleventy-site/posts" && find "$work/eleventy-site/posts" -name _index.md -delete
    echo '{"layout": "post.njk"}' >"$work/eleventy-site/posts/posts.json" && generators+=(eleventy)
fi
if [ -d "$HOME/.m2/repository/org/jbake/jbake-maven-plugin/0.3.5" ] && [ "$total" -le 20000 ]; then
    corpus jbake && cp -r "$here/peers/jbake" "$work/jbake-site" && cp -r "$corpus/jbake" "$work/jbake-site/site/content"
    generators+=(jbake)
fi

for ((run = 1; run <= runs; run++)); do
    for generator in "${generators[@]}"; do measure "$generator"; done
    measure copied
    rm -rf "$work/copy" "$work/inside" "$work/inside-state" "$work/hugo" "$work/eleventy" "$work/jbake"
done
for ((run = 1; run <= runs; run++)); do measure again; done
middle=$(find "$corpus/liveblog" -maxdepth 1 -name 'event-*' | sort | sed -n "$((blogs / 2 + 1))p")
for ((run = 1; run <= runs; run++)); do
    new="$middle/2040-01-0$((run % 9 + 1))-0001-one-more-$run.md"
    printf -- '---\ntitle: One more\ndate: 2040-01-0%d 00:01\n---\n\nA new post.\n' "$((run % 9 + 1))" >"$new"
    measure added
    cp "$work/added.log" "$work/added-one.log"
done
rm -f "$middle"/*-one-more-*.md

cat <<EOF
$total posts ($blogs × $posts), medians of $runs runs side by side, whole processes, output in memory; memory is that of the largest process.
$(uname -srm), $(nproc) processors; $(java -version 2>&1 | head -1); $(mvn -v | head -1 | sed 's/\x1b\[[0-9;]*m//g')

| work | time | processor time | memory | ratio |
| --- | --- | --- | --- | --- |
EOF
row full "full build" hugo_ Hugo
row full "the same" copied "copy"
row inside "full build in Maven's own JVM" hugo_ Hugo
row alone "Maven alone, the goal skipped" hugo_ Hugo
row again "nothing changed" full "full"
row added "one new post" full "full"
row hugo_ "Hugo $(command -v hugo >/dev/null && hugo version | sed 's/hugo v\([0-9.]*\).*/\1/')"
row eleventy "Eleventy"
row jbake "JBake"
row copied "plain copy of our output"
echo
echo "What the builds said, the last of each kind:"
for name in full inside again added; do
    grep -h 'live blogs\?, ' "$work/$name.log" | sed "s/^\[INFO\] /- $name: /"
done
