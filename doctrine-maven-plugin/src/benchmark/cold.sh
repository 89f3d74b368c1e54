#!/usr/bin/env bash
# Measures what the library costs from the start of a JVM to a verdict, against Jackson that only parses the same declaration.
# Usage: cold.sh [rounds]     by default: cold.sh 15
# See README.md beside it.
set -euo pipefail
. "$(dirname "$0")/common.sh"

rounds=${1:-15}
variants=(nothing jackson verdict)

# --- Preparing --------------------------------------------------------------------------------------------------------

find_machine
tools=${JAVA_HOME:+$JAVA_HOME/bin/} # the same JDK as Maven's

echo "Packaging the library ..." >&2
./mvnw -q -Pexamples -pl doctrine-core package >&2
library=$root/doctrine-core/target/doctrine-core-$project_version.jar

# The versions are those of the root POM; what was never fetched comes from Central.
class_path() { # options of dependency:build-classpath
    ./mvnw -q -Pbenchmarks -pl doctrine-core dependency:build-classpath "-Dmdep.outputFile=$work/class-path" "$@" >&2
    cat "$work/class-path"
}
echo "Looking for the dependencies ..." >&2
jackson=com.fasterxml.jackson
jackson_path=$(class_path -DincludeScope=test -DincludeGroupIds="$jackson.core,$jackson.dataformat,org.yaml")
library_path=$library:$(class_path -DincludeScope=runtime)

classes=$work/classes
"${tools}javac" --release 17 -d "$classes" -cp "$jackson_path:$library_path" "$here"/java/dev/doctrine/benchmark/*.java

start() { # variant: from the start of a JVM to its end
    case $1 in
        nothing) "${tools}java" -cp "$classes" dev.doctrine.benchmark.Nothing ;;
        jackson) "${tools}java" -cp "$classes:$jackson_path" dev.doctrine.benchmark.JacksonAlone "$declaration" ;;
        verdict)
            "${tools}java" -cp "$classes:$library_path" dev.doctrine.benchmark.VerdictAlone "$declaration" 2026-06-15
            ;;
    esac
}

# What has to be printed, whatever is measured.
account() { # variant
    local expected
    case $1 in
        nothing) expected= ;;
        jackson) expected=5 ;; # the sections
        verdict) expected=allowed ;;
    esac
    if [ "$(<"$work/log")" != "$expected" ]; then
        cat "$work/log" >&2
        echo "$1 did not print '$expected'" >&2
        exit 1
    fi
}

# The JVM as everyone starts it.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

# Once, not counted: the files are in the system's memory then.
for variant in "${variants[@]}"; do
    echo "Trying $variant ..." >&2
    timed start "$variant"
    account "$variant"
done

# --- Measuring --------------------------------------------------------------------------------------------------------

samples=$work/samples # round, variant, milliseconds, milliseconds of processor
for ((round = 1; round <= rounds; round++)); do
    echo "Round $round of $rounds ..." >&2
    for variant in $(shuffled "$round" "${variants[@]}"); do
        timed start "$variant"
        account "$variant"
        echo "$round $variant $took" >>"$samples"
    done
done

# --- Showing ----------------------------------------------------------------------------------------------------------

awk -v json="$results/cold.json" -v page="$results/cold.md" -v rounds="$rounds" -v all_variants="${variants[*]}" \
    -v processor="$processor" -v processors="$processors" -v system_name="$system" -v java="$java" \
    -v jackson="$(after "$root/pom.xml" '<properties>' jackson.version)" -v commit="$commit" "$statistics"'
    {
        wall[$1, $2] = $3
        cpu[$1, $2] = $4
    }
    END {
        count = split(all_variants, variants, " ")
        name["nothing"] = "An empty program"
        name["jackson"] = "Jackson " jackson ": hosting.yaml"
        name["verdict"] = "Library: verdict of hosting.yaml"
        line = "| %-32s | %10s | %17s | %7s | %10s | %11s | %7s | %11s |\n"
        printf "%s (%d processors), %s, %s, commit %s, %d rounds.\n\n", processor, processors, system_name, java, commit, rounds > page
        head = sprintf(line, "from the start of a JVM", "median, ms", "middle half, ms", "more by", "to Jackson", "CPU, ms", "more by", "to Jackson")
        rule = head
        gsub(/[^|\n]/, "-", rule); gsub(/-\|/, ":|", rule); sub(/:/, "-", rule)
        printf "%s%s", head, rule > page
        printf "{\n  \"machine\": {\"processor\": \"%s\", \"processors\": %d, \"system\": \"%s\", \"java\": \"%s\", \"commit\": \"%s\"},\n", processor, processors, system_name, java, commit > json
        printf "  \"jackson\": \"%s\",\n  \"rounds\": %d,\n  \"rows\": [", jackson, rounds > json
        for (v = 1; v <= count; v++) {
            key = variants[v]
            time = median(wall, key)
            low = of(wall, key, 0.25)
            high = of(wall, key, 0.75)
            more = median_more(wall, key, "nothing")
            to_jackson = median_ratio(wall, key, "jackson")
            work = median(cpu, key)
            work_more = median_more(cpu, key, "nothing")
            work_to_jackson = median_ratio(cpu, key, "jackson")
            printf line, name[key], sprintf("%.0f", time), sprintf("%.0f - %.0f", low, high), sprintf("%+.0f", more), sprintf("%.2f", to_jackson), sprintf("%.0f", work), sprintf("%+.0f", work_more), sprintf("%.2f", work_to_jackson) > page
            printf "%s\n    {\"variant\": \"%s\", \"medianMs\": %.1f, \"lowerQuartileMs\": %.1f, \"upperQuartileMs\": %.1f, \"moreMs\": %.1f, \"toJackson\": %.3f, \"cpuMedianMs\": %.1f, \"cpuMoreMs\": %.1f, \"cpuToJackson\": %.3f,\n     \"samplesMs\": [%s]}", (v > 1 ? "," : ""), key, time, low, high, more, to_jackson, work, work_more, work_to_jackson, samples(wall, key) > json
        }
        printf "\n  ]\n}\n" > json
    }' "$samples"
cat "$results/cold.md"
