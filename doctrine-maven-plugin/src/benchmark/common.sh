# What the measurements of whole runs of Maven and of Java share; they source it.
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
declaration=$root/doctrine-core/src/jmh/resources/dev/doctrine/benchmark/hosting.yaml # that of the library's benchmarks

# Finds the Maven of the wrapper, and what the machine is.
find_machine() {
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
    mkdir -p "$results"
}

# Finds the machine, and packages the plugin into a local repository of its own.
prepare() {
    find_machine
    echo "Packaging the plugin ..." >&2
    ./mvnw -q -Pexamples pre-integration-test >&2
    rm -rf "$repository"
    mkdir -p "$repository/dev"
    cp -R "$module/target/local-repo/dev/doctrine" "$repository/dev/"
    settings=$work/settings.xml
    sed "s|@localRepositoryUrl@|file://$outer|" "$module/src/it/settings.xml" >"$settings"
}

# Another order in every round, the same orders in every run.
shuffled() { # round, lines...
    local round=$1
    shift
    printf '%s\n' "$@" | awk -v seed="$round" 'BEGIN { srand(seed) } { print rand() "\t" $0 }' | sort -n | cut -f 2
}

# Runs a command, its output into a log, and sets $took: the milliseconds that passed, and those of the processor.
TIMEFORMAT='%3R %3U %3S'
timed() { # command
    { time "$@" >"$work/log" 2>&1 || touch "$work/failed"; } 2>"$work/time"
    if [ -e "$work/failed" ]; then
        cat "$work/log" >&2
        echo "Failed: $*" >&2
        exit 1
    fi
    took=$(awk '{ printf "%.0f %.0f", $1 * 1000, ($2 + $3) * 1000 }' "$work/time")
}

# Functions of awk. A quantile lies between two samples, a share of each: as the benchmarks of the library have it too.
# Columns hold a sample for each round and key; what is compared is compared within a round: both met the same machine.
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
    }
    function of(column, key, share,    r, list) {
        for (r = 1; r <= rounds; r++) list[r] = column[r, key]
        sorted(list, rounds)
        return quantile(list, rounds, share)
    }
    function median(column, key) { return of(column, key, 0.5) }
    function median_more(column, key, base,    r, list) {
        for (r = 1; r <= rounds; r++) list[r] = column[r, key] - column[r, base]
        sorted(list, rounds)
        return quantile(list, rounds, 0.5)
    }
    function median_ratio(column, key, base,    r, list) {
        for (r = 1; r <= rounds; r++) list[r] = column[r, key] / column[r, base]
        sorted(list, rounds)
        return quantile(list, rounds, 0.5)
    }
    function samples(column, key,    r, all) {
        for (r = 1; r <= rounds; r++) all = all (r > 1 ? ", " : "") column[r, key]
        return all
    }'

# Refuses to compute from figures of which some are not recorded.
need_figures() { # names
    local name
    for name in "$@"; do
        [ -f "$here/$name.json" ] || { echo "No figures of $name" >&2; exit 1; }
    done
}

# Functions of awk that read recorded figures. These scripts write each row in one line, but for its samples; the benchmarks of
# the library write each value in a line. Who refuses has to leave END at once if "refused" is set.
fields='
    function value(name,    field) {
        if (!match($0, "\"" name "\" ?: (\"[^\"]*\"|-?[0-9.E+-]+)")) return ""
        field = substr($0, RSTART, RLENGTH)
        sub(/^"[^"]*" ?: /, "", field)
        gsub(/"/, "", field)
        return field
    }
    function need(found, what) {
        if (found) return
        print "No figures of " what > "/dev/stderr"
        refused = 1
        exit 1
    }'
