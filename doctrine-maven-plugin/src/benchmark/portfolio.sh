#!/usr/bin/env bash
# Measures what the goal portfolio costs for many generated declarations in a heap of 512 MiB; one of twenty is damaged.
# Usage: portfolio.sh [rounds [declarations...]]     by default: portfolio.sh 3 1 10000 50000 100000
# See README.md beside it.
set -euo pipefail
. "$(dirname "$0")/common.sh"

rounds=${1:-3}
shift || true
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1 10000 50000 100000)
heap=512

generator=$root/doctrine-core/src/test/java/dev/doctrine/portfolio/GeneratedPortfolio.java

# --- Preparing --------------------------------------------------------------------------------------------------------

read -r load _ 2>/dev/null </proc/loadavg || load=unknown
prepare

for size in "${sizes[@]}"; do
    echo "Generating $size ..." >&2
    mkdir -p "$work/$size"
    java -Dfile.encoding=UTF-8 "$generator" "$work/$size/declarations" "$size"
done

assess() { # folder, arguments of Maven
    local folder=$1
    shift
    (cd "$folder" && MAVEN_OPTS="-Xmx${heap}m -Xlog:gc,gc+heap+exit:file=gc.log" "$maven" -B -s "$settings" \
        "-Dmaven.repo.local=$repository" -Ddoctrine.portfolio=declarations -Ddoctrine.today=2026-06-15 -Ddoctrine.lang=en \
        "$@" "dev.doctrine:doctrine-maven-plugin:$project_version:portfolio")
}

# Every declaration has to have its line, and every damaged one has to be said to be.
account() { # folder, size
    local lines=$1/target/doctrine/portfolio/portfolio.jsonl all damaged expected
    all=$(wc -l <"$lines")
    damaged=$(grep -c '"verdict":"damaged"' "$lines" || true)
    expected=$((($2 + 12) / 20)) # the eighth of every twenty
    if [ "$all" -ne "$2" ] || [ "$damaged" -ne "$expected" ]; then
        echo "Of $2 declarations, $all have a line; $damaged of them are damaged, not $expected" >&2
        exit 1
    fi
}

# The most that the heap held, and the most that was left of it after a collection, in MiB.
occupied() { # log of the garbage collector
    awk '
        match($0, /[0-9]+M->[0-9]+M\(/) {
            split(substr($0, RSTART, RLENGTH - 2), sizes, "M->")
            if (sizes[1] + 0 > most) most = sizes[1] + 0
            if (sizes[2] + 0 > left) left = sizes[2] + 0
        }
        match($0, /heap +total [0-9]+K, used [0-9]+K/) {
            sub(/.*used /, ""); sub(/K.*/, "")
            if ($0 / 1024 > most) most = $0 / 1024
        }
        END { printf "%d %d", most + 0.5, left }' "$1"
}

echo "Trying ..." >&2
assess "$work/${sizes[0]}" >"$work/log" || { cat "$work/log" >&2; exit 1; }

# --- Measuring --------------------------------------------------------------------------------------------------------

samples=$work/samples # round, declarations, milliseconds, milliseconds of processor, MiB held, MiB left
for ((round = 1; round <= rounds; round++)); do
    for size in "${sizes[@]}"; do
        echo "Round $round of $rounds, $size ..." >&2
        folder=$work/$size
        timed assess "$folder" -o
        account "$folder" "$size"
        echo "$round $size $took $(occupied "$folder/gc.log")" >>"$samples"
    done
done

# --- Showing ----------------------------------------------------------------------------------------------------------

awk -v json="$results/portfolio.json" -v page="$results/portfolio.md" -v rounds="$rounds" -v sizes="${sizes[*]}" \
    -v heap="$heap" -v processor="$processor" -v processors="$processors" -v system_name="$system" -v java="$java" \
    -v maven="$maven_version" -v commit="$commit" -v load="$load" "$statistics"'
    function most(column, size) { return of(column, size, 1) }
    {
        wall[$1, $2] = $3
        cpu[$1, $2] = $4
        held[$1, $2] = $5
        left[$1, $2] = $6
    }
    END {
        n = split(sizes, order, " ")
        line = "| %12s | %10s | %17s | %10s | %10s | %13s | %13s | %9s | %16s |\n"
        printf "%s (%d processors), %s, %s, Maven %s, commit %s, heap %d MiB, %d rounds, load %s before.\n\n", processor, processors, system_name, java, maven, commit, heap, rounds, load > page
        head = sprintf(line, "declarations", "median, ms", "middle half, ms", "CPU, ms", "per second", "ms each more", "CPU each more", "heap, MiB", "after collection")
        rule = head
        gsub(/[^|\n]/, "-", rule); gsub(/-\|/, ":|", rule)
        printf "%s%s", head, rule > page
        printf "{\n  \"machine\": {\"processor\": \"%s\", \"processors\": %d, \"system\": \"%s\", \"java\": \"%s\", \"maven\": \"%s\", \"commit\": \"%s\", \"loadBefore\": \"%s\"},\n", processor, processors, system_name, java, maven, commit, load > json
        printf "  \"heapLimitMiB\": %d,\n  \"rounds\": %d,\n  \"rows\": [", heap, rounds > json
        for (s = 1; s <= n; s++) {
            size = order[s]
            time = median(wall, size)
            work = median(cpu, size)
            each = s == 1 ? "" : sprintf("%.3f", (time - median(wall, order[s - 1])) / (size - order[s - 1]))
            cpu_each = s == 1 ? "" : sprintf("%.3f", (work - median(cpu, order[s - 1])) / (size - order[s - 1]))
            printf line, size, sprintf("%.0f", time), sprintf("%.0f - %.0f", of(wall, size, 0.25), of(wall, size, 0.75)), sprintf("%.0f", work), sprintf("%.0f", size * 1000 / time), each, cpu_each, most(held, size), most(left, size) > page
            printf "%s\n    {\"declarations\": %d, \"medianMs\": %.1f, \"lowerQuartileMs\": %.1f, \"upperQuartileMs\": %.1f, \"cpuMedianMs\": %.1f, \"perSecond\": %.1f, \"msEachMore\": %s, \"cpuMsEachMore\": %s, \"heapMostMiB\": %d, \"heapMostAfterCollectionMiB\": %d,\n     \"samplesMs\": [%s]}", (s > 1 ? "," : ""), size, time, of(wall, size, 0.25), of(wall, size, 0.75), work, size * 1000 / time, (s == 1 ? "null" : each), (s == 1 ? "null" : cpu_each), most(held, size), most(left, size), samples(wall, size) > json
        }
        printf "\n  ]\n}\n" > json
    }' "$samples"
cat "$results/portfolio.md"
