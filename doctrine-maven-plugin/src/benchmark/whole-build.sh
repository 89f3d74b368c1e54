#!/usr/bin/env bash
# Measures what a check costs in a whole build, by the goal and by the core extension, against builds without plugin, with an
# empty one and with an enforcer rule.
# Usage: whole-build.sh [rounds [modules...]]     by default: whole-build.sh 9 1 200
# See README.md beside it.
set -euo pipefail
. "$(dirname "$0")/common.sh"

rounds=${1:-9}
shift || true
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1 200)
variants=(none empty enforcer check extension)

declaration=$root/doctrine-core/src/jmh/resources/dev/doctrine/benchmark/hosting.yaml

# --- What is measured -------------------------------------------------------------------------------------------------

enforcer_version=$(after "$root/pom.xml" '<properties>' 'maven-enforcer.version')
oldest_maven=$(after "$root/pom.xml" '<properties>' 'maven.oldest.version')

plugin() { # group, artifact, version, goal, configuration
    printf '<plugin><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><executions><execution>' "$1" "$2" "$3"
    printf '<phase>validate</phase><goals><goal>%s</goal></goals><configuration>%s</configuration>' "$4" "$5"
    printf '</execution></executions></plugin>'
}

plugin_of() { # variant
    case $1 in
        none | extension) ;;
        empty) plugin dev.doctrine.benchmark empty-maven-plugin 1 empty '' ;;
        enforcer)
            plugin org.apache.maven.plugins maven-enforcer-plugin "$enforcer_version" enforce \
                '<rules><requireJavaVersion><version>[17,)</version></requireJavaVersion></rules>'
            ;;
        check) plugin dev.doctrine doctrine-maven-plugin "$project_version" check '' ;;
    esac
}

goal_of() { # variant: its goal in Maven's log
    case $1 in
        none | extension) echo nothing ;;
        empty) echo empty ;;
        enforcer) echo enforce ;;
        check) echo check ;;
    esac
}

# A plugin whose only goal does nothing, put into the local repository by hand.
make_empty_plugin() {
    local sources=$work/empty-plugin classes=$work/empty-plugin/classes
    local target=$repository/dev/doctrine/benchmark/empty-maven-plugin/1
    mkdir -p "$classes/META-INF/maven" "$target"
    cat >"$sources/EmptyMojo.java" <<'JAVA'
import org.apache.maven.plugin.AbstractMojo;

public final class EmptyMojo extends AbstractMojo {
    @Override
    public void execute() {}
}
JAVA
    cat >"$classes/META-INF/maven/plugin.xml" <<'XML'
<plugin>
  <groupId>dev.doctrine.benchmark</groupId>
  <artifactId>empty-maven-plugin</artifactId>
  <version>1</version>
  <goalPrefix>empty</goalPrefix>
  <mojos>
    <mojo>
      <goal>empty</goal>
      <phase>validate</phase>
      <implementation>EmptyMojo</implementation>
      <language>java</language>
      <instantiationStrategy>per-lookup</instantiationStrategy>
      <threadSafe>true</threadSafe>
    </mojo>
  </mojos>
</plugin>
XML
    cat >"$target/empty-maven-plugin-1.pom" <<'XML'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.doctrine.benchmark</groupId>
  <artifactId>empty-maven-plugin</artifactId>
  <version>1</version>
  <packaging>maven-plugin</packaging>
</project>
XML
    javac --release 17 -d "$classes" \
        -cp "$outer/org/apache/maven/maven-plugin-api/$oldest_maven/maven-plugin-api-$oldest_maven.jar" \
        "$sources/EmptyMojo.java"
    jar --create --file "$target/empty-maven-plugin-1.jar" -C "$classes" .
}

# One module stands alone; more stand below a parent, which comes on top and has the plugin too.
make_reactor() { # folder, modules, variant
    local folder=$1 modules=$2 build names='' packaging=jar i
    build="<build><plugins>$(plugin_of "$3")</plugins></build>"
    mkdir -p "$folder/.mvn"
    cp "$declaration" "$folder/hosting.yaml"
    [ "$3" != extension ] || echo "-Dmaven.ext.class.path=$jar" >"$folder/.mvn/maven.config"
    if [ "$modules" -gt 1 ]; then
        packaging=pom
        for ((i = 1; i <= modules; i++)); do
            names+="<module>m$i</module>"
            mkdir "$folder/m$i"
            cat >"$folder/m$i/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>dev.doctrine.benchmark</groupId><artifactId>reactor</artifactId><version>1</version></parent>
  <artifactId>m$i</artifactId>
</project>
XML
        done
    fi
    cat >"$folder/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.doctrine.benchmark</groupId>
  <artifactId>reactor</artifactId>
  <version>1</version>
  <packaging>$packaging</packaging>
  <modules>$names</modules>
  $build
</project>
XML
}

# --- Preparing --------------------------------------------------------------------------------------------------------

prepare
make_empty_plugin
jar=$repository/dev/doctrine/doctrine-maven-plugin/$project_version/doctrine-maven-plugin-$project_version.jar

build() { # folder, arguments of Maven
    local folder=$1
    shift
    (cd "$folder" && "$maven" -B -s "$settings" "-Dmaven.repo.local=$repository" -Ddoctrine.today=2026-06-15 "$@" validate)
}

# Every build once, not counted: fills the local repository and the machine's caches, and shows that the goal runs.
cases=()
for size in "${sizes[@]}"; do
    for variant in "${variants[@]}"; do
        cases+=("$size $variant")
        folder=$work/$size-$variant
        make_reactor "$folder" "$size" "$variant"
        echo "Trying $size $variant ..." >&2
        build "$folder" >"$work/log" || { cat "$work/log" >&2; exit 1; }
        expected=$((size > 1 ? size + 1 : 1))
        [ "$variant" != none ] && [ "$variant" != extension ] || expected=0
        runs=$(grep -c "^\[INFO\] --- .*:$(goal_of "$variant") " "$work/log" || true)
        if [ "$runs" -ne "$expected" ]; then
            cat "$work/log" >&2
            echo "$size $variant: its goal ran $runs times, not $expected" >&2
            exit 1
        fi
        if [ "$variant" = extension ] && ! grep -q 'declared in hosting.yaml' "$work/log"; then
            echo "$size $variant: the extension did nothing" >&2
            exit 1
        fi
    done
done

# --- Measuring --------------------------------------------------------------------------------------------------------

samples=$work/samples # round, modules, variant, milliseconds, milliseconds of processor
TIMEFORMAT='%3R %3U %3S'
for ((round = 1; round <= rounds; round++)); do
    echo "Round $round of $rounds ..." >&2
    # Another order in every round, the same orders in every run.
    printf '%s\n' "${cases[@]}" | awk -v seed="$round" 'BEGIN { srand(seed) } { print rand() "\t" $0 }' \
        | sort -n | cut -f 2 >"$work/order"
    while read -r size variant <&3; do
        { time build "$work/$size-$variant" -o -q >"$work/log" 2>&1 || touch "$work/failed"; } 2>"$work/time"
        if [ -e "$work/failed" ]; then
            cat "$work/log" >&2
            echo "$size $variant failed" >&2
            exit 1
        fi
        awk -v key="$round $size $variant" '{ printf "%s %d %d\n", key, $1 * 1000, ($2 + $3) * 1000 }' \
            "$work/time" >>"$samples"
    done 3<"$work/order"
done

# --- Showing ----------------------------------------------------------------------------------------------------------

awk -v json="$results/builds.json" -v page="$results/builds.md" -v rounds="$rounds" \
    -v processor="$processor" -v processors="$processors" -v system_name="$system" -v java="$java" \
    -v maven="$maven_version" -v enforcer="$enforcer_version" -v commit="$commit" "$statistics"'
    function median_of(column, key,    r, list) {
        for (r = 1; r <= rounds; r++) list[r] = column[r, key]
        sorted(list, rounds)
        return quantile(list, rounds, 0.5)
    }
    # What a build takes more than another of the same round: both met the same machine.
    function median_more(column, key, base,    r, list) {
        for (r = 1; r <= rounds; r++) list[r] = column[r, key] - column[r, base]
        sorted(list, rounds)
        return quantile(list, rounds, 0.5)
    }
    {
        wall[$1, $2, $3] = $4
        cpu[$1, $2, $3] = $5
        sizes[$2] = 1
    }
    END {
        count = split("none empty enforcer check extension", variants, " ")
        name["none"] = "no plugin"
        name["empty"] = "empty goal"
        name["enforcer"] = "enforcer " enforcer ", `requireJavaVersion`"
        name["check"] = "`doctrine:check`, one declaration"
        name["extension"] = "core extension, one declaration"
        n = 0
        for (size in sizes) order[++n] = size + 0
        sorted(order, n)
        line = "| %7s | %-36s | %10s | %17s | %7s | %11s | %10s | %9s | %7s |\n"
        machine = sprintf("%s (%d processors), %s, %s, Maven %s, commit %s", processor, processors, system_name, java, maven, commit)
        printf "%s, %d rounds.\n\n", machine, rounds > page
        head = sprintf(line, "modules", "variant", "median, ms", "middle half, ms", "more by", "to none", "to enforcer", "CPU, ms", "more by")
        rule = head
        gsub(/[^|\n]/, "-", rule); gsub(/-\|/, ":|", rule); sub(/^\|-*:\|-*:\|/, "|--------:|--------------------------------------|", rule)
        printf "%s%s", head, rule > page
        printf "{\n  \"machine\": {\"processor\": \"%s\", \"processors\": %d, \"system\": \"%s\", \"java\": \"%s\", \"maven\": \"%s\", \"commit\": \"%s\"},\n", processor, processors, system_name, java, maven, commit > json
        printf "  \"rounds\": %d,\n  \"rows\": [", rounds > json
        for (s = 1; s <= n; s++) for (v = 1; v <= count; v++) {
            key = order[s] SUBSEP variants[v]
            none = order[s] SUBSEP "none"
            rule_of = order[s] SUBSEP "enforcer"
            delete list
            all = ""
            for (r = 1; r <= rounds; r++) { list[r] = wall[r, key]; all = all (r > 1 ? ", " : "") list[r] }
            sorted(list, rounds)
            median = quantile(list, rounds, 0.5)
            low = quantile(list, rounds, 0.25)
            high = quantile(list, rounds, 0.75)
            more = median_more(wall, key, none)
            cpu_more = median_more(cpu, key, none)
            cpu_median = median_of(cpu, key)
            to_none = median / median_of(wall, none)
            to_rule = median / median_of(wall, rule_of)
            printf line, order[s], name[variants[v]], sprintf("%.0f", median), sprintf("%.0f - %.0f", low, high), sprintf("%+.0f", more), sprintf("%.2f", to_none), sprintf("%.2f", to_rule), sprintf("%.0f", cpu_median), sprintf("%+.0f", cpu_more) > page
            printf "%s\n    {\"modules\": %d, \"variant\": \"%s\", \"medianMs\": %.1f, \"lowerQuartileMs\": %.1f, \"upperQuartileMs\": %.1f, \"moreMs\": %.1f, \"toNoPlugin\": %.3f, \"toEnforcer\": %.3f, \"cpuMedianMs\": %.1f, \"cpuMoreMs\": %.1f,\n     \"samplesMs\": [%s]}", (s + v > 2 ? "," : ""), order[s], variants[v], median, low, high, more, to_none, to_rule, cpu_median, cpu_more, all > json
        }
        printf "\n  ]\n}\n" > json
    }' "$samples"
cat "$results/builds.md"
