# What the measurements of whole Maven runs share; they source it.
export LC_ALL=C
unset MAVEN_ARGS MAVEN_OPTS
export MAVEN_SKIP_RC=1

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
module=$(cd "$here/../.." && pwd)
root=$(cd "$module/.." && pwd)
results=$module/target/benchmarks
repository=$results/local-repo
outer=${OUTER_REPOSITORY:-$HOME/.m2/repository} # where the normal build keeps what it has downloaded

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The words of an XML element of a POM: the first one after a line that matches.
after() { # file, line, element
    awk -v line="$2" -v element="$3" '
        index($0, line) { found = 1 }
        found && match($0, "<" element ">[^<]*") {
            print substr($0, RSTART + length(element) + 2, RLENGTH - length(element) - 2); exit
        }' "$1"
}

without_colours() { sed "s/$(printf '\033')\[[0-9;]*m//g"; }

project_version=$(after "$root/pom.xml" '<artifactId>doctrine-parent<' version)

# Finds the Maven of the wrapper and the machine, and packages the plugin into a local repository of its own.
prepare() {
    cd "$root"
    commit=$(git describe --always --dirty --abbrev=12 --exclude='*' 2>/dev/null || echo unknown)
    maven=$(./mvnw -v | sed -n 's/^.*Maven home: //p' | without_colours)/bin/mvn
    [ -x "$maven" ] || { echo "No Maven in '$maven'" >&2; exit 1; }

    processor=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
    processor=${processor:-unknown}
    processors=$(getconf _NPROCESSORS_ONLN)
    system="$(uname -s) $(uname -m)"
    java=$("$maven" -v | sed -n 's/^.*Java version: \([^,]*\), vendor: \([^,]*\).*/Java \1 of \2/p')
    maven_version=$("$maven" -v | sed -n 's/^.*Apache Maven \([^ ]*\).*/\1/p' | without_colours)

    echo "Packaging the plugin ..." >&2
    ./mvnw -q -Pexamples pre-integration-test >&2
    rm -rf "$repository"
    mkdir -p "$repository/dev"
    cp -R "$module/target/local-repo/dev/doctrine" "$repository/dev/"
    settings=$work/settings.xml
    sed "s|@localRepositoryUrl@|file://$outer|" "$module/src/it/settings.xml" >"$settings"
}

# Functions of awk. A quantile lies between two samples, a share of each: as the benchmarks of the library have it too.
statistics='
    function sorted(list, n,    i, j, x) {
        for (i = 2; i <= n; i++) {
            x = list[i]
            for (j = i - 1; j >= 1 && list[j] > x; j--) list[j + 1] = list[j]
            list[j + 1] = x
        }
    }
    function quantile(list, n, share,    position, below) {
        position = 1 + share * (n - 1)
        below = int(position)
        return below == n ? list[n] : list[below] + (position - below) * (list[below + 1] - list[below])
    }'
