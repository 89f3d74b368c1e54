#!/usr/bin/env bash
# Keeps the latest figures: copies their JSON beside this script, and their tables into README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)

record() { # folder, name
    [ -f "$1/$2.json" ] || { echo "No new figures of $2"; return; }
    cp "$1/$2.json" "$here/$2.json"
    awk -v begin="<!-- figures: $2 -->" -v end="<!-- end of figures: $2 -->" -v page="$1/$2.md" '
        $0 == end { inside = 0 }
        !inside { print }
        $0 == begin {
            inside = 1
            while ((getline line < page) > 0) print line
        }' "$here/README.md" >"$here/README.md.new"
    mv "$here/README.md.new" "$here/README.md"
    echo "Recorded the figures of $2"
}

record "$root/doctrine-core/target/benchmarks" core
record "$root/doctrine-maven-plugin/target/benchmarks" cold
record "$root/doctrine-maven-plugin/target/benchmarks" builds
record "$root/doctrine-maven-plugin/target/benchmarks" portfolio
