#!/usr/bin/env bash
# Keeps the latest figures: copies their JSON beside this script, and their tables into README.md; then computes from them
# whether they are what is aimed at, and what a fleet costs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
core=$root/doctrine-core/target/benchmarks
plugin=$root/doctrine-maven-plugin/target/benchmarks

put() { # name, table: into its place
    awk -v begin="<!-- figures: $1 -->" -v end="<!-- end of figures: $1 -->" -v page="$2" '
        $0 == end { inside = 0 }
        !inside { print }
        $0 == begin {
            inside = 1
            while ((getline line < page) > 0) print line
        }' "$here/README.md" >"$here/README.md.new"
    mv "$here/README.md.new" "$here/README.md"
    echo "Recorded the figures of $1"
}

record() { # folder, name
    [ -f "$1/$2.json" ] || { echo "No new figures of $2"; return; }
    cp "$1/$2.json" "$here/$2.json"
    put "$2" "$1/$2.md"
}

record "$core" core
record "$plugin" cold
record "$plugin" builds
record "$plugin" evidence
record "$plugin" portfolio

compute() { # name
    # Half a table would pass for a whole one.
    if "$here/$1.sh" >"$plugin/$1.md"; then
        put "$1" "$plugin/$1.md"
    else
        echo "The figures of $1 stay as they were"
    fi
}

mkdir -p "$plugin"
compute aims
compute fleet
