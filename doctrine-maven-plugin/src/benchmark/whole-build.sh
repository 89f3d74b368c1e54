#!/usr/bin/env bash
# Measures what a check costs in a whole build, by the goal and by the core extension, against builds without plugin, with an
# empty one and with an enforcer rule; under one declaration for all modules, in a fresh checkout too, and under one for each.
# Usage: whole-build.sh [rounds [modules...]]     by default: whole-build.sh 7 1 50 200 1000
# See README.md beside it.
set -euo pipefail
. "$(dirname "$0")/common.sh"

rounds=${1:-7}
shift || true
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1 50 200 1000)
variants=(none empty enforcer check check-fresh check-each extension extension-each)

variants_of() { # modules: one alone has but one declaration
    local variant
    for variant in "${variants[@]}"; do
        [ "$1" -eq 1 ] && [[ $variant = *-each ]] || echo "$variant"
    done
}

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
        none | extension | extension-each) ;;
        empty) plugin dev.doctrine.benchmark empty-maven-plugin 1 empty '' ;;
        enforcer)
            plugin org.apache.maven.plugins maven-enforcer-plugin "$enforcer_version" enforce \
                '<rules><requireJavaVersion><version>[17,)</version></requireJavaVersion></rules>'
            ;;
        check*) plugin dev.doctrine doctrine-maven-plugin "$project_version" check '' ;;
    esac
}

goal_of() { # variant: its goal in Maven's log
    case $1 in
        none | extension | extension-each) echo nothing ;;
        empty) echo empty ;;
        enforcer) echo enforce ;;
        check*) echo check ;;
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

# What the declaration of a module calls its application: where each has its own, no two are the same.
application=$(sed -n 's/^  name: //p' "$declaration")
application_of() { # variant, module
    case $1 in
        *-each) echo "$application, $2" ;;
        *) echo "$application" ;;
    esac
}

declare_hosting() { # folder, variant, module
    local text
    text=$(<"$declaration")
    echo "${text/"  name: $application"/"  name: $(application_of "$2" "$3")"}" >"$1/hosting.yaml"
}

# One module stands alone; more stand below a parent, which comes on top and has the plugin too.
make_reactor() { # folder, modules, variant
    local folder=$1 modules=$2 variant=$3 module names='' packaging=jar
    mkdir -p "$folder/.mvn"
    declare_hosting "$folder" "$variant" top
    [[ $variant != extension* ]] || echo "-Dmaven.ext.class.path=$jar" >"$folder/.mvn/maven.config"
    for module in $(below_top "$modules"); do
        packaging=pom
        names+="<module>$module</module>"
        mkdir "$folder/$module"
        cat >"$folder/$module/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>dev.doctrine.benchmark</groupId><artifactId>reactor</artifactId><version>1</version></parent>
  <artifactId>$module</artifactId>
</project>
XML
        [[ $variant != *-each ]] || declare_hosting "$folder/$module" "$variant" "$module"
    done
    cat >"$folder/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.doctrine.benchmark</groupId>
  <artifactId>reactor</artifactId>
  <version>1</version>
  <packaging>$packaging</packaging>
  <modules>$names</modules>
  <build><plugins>$(plugin_of "$variant")</plugins></build>
</project>
XML
}

below_top() { # modules: their names
    [ "$1" -eq 1 ] || seq -f 'm%.0f' "$1"
}

# --- Whether it is measured -------------------------------------------------------------------------------------------

refuse() { # size and variant, why
    cat "$work/log" >&2
    echo "$1: $2" >&2
    exit 1
}

# The goal has to have run in every module.
account_for_goal() { # modules, variant
    local expected=$(($1 > 1 ? $1 + 1 : 1)) runs
    [ "$(goal_of "$2")" != nothing ] || expected=0
    runs=$(grep -c "^\[INFO\] --- .*:$(goal_of "$2") " "$work/log" || true)
    [ "$runs" -eq "$expected" ] || refuse "$1 $2" "its goal ran $runs times, not $expected"
}

# Where something checks, the build has one assessment, in the module in which it was started. It names each declaration with the
# modules that it is about, and with its application. Where nothing checks, there is no assessment.
account_for_checks() { # folder, modules, variant
    local assessment=./target/doctrine/assessment.json module
    case $3 in
        check* | extension*)
            echo "$assessment"
            echo "hosting.yaml is about . and declares $(application_of "$3" top)"
            for module in $(below_top "$2"); do
                case $3 in
                    *-each) echo "$module/hosting.yaml is about $module and declares $(application_of "$3" "$module")" ;;
                    *) echo "hosting.yaml is about $module and declares $application" ;;
                esac
            done
            ;;
    esac | sort >"$work/expected"
    (
        cd "$1"
        find . -name assessment.json
        [ ! -f "$assessment" ] || awk '
            match($0, /^\{"path":"[^"]*"/) {
                path = substr($0, 10, RLENGTH - 10)
                sub(/.*"modules":\["/, "")
                application = $0
                sub(/.*"application":"/, "", application)
                sub(/".*/, "", application)
                sub(/"\].*/, "")
                count = split($0, modules, /", ?"/)
                for (i = 1; i <= count; i++) print path " is about " modules[i] " and declares " application
            }' "$assessment"
    ) | sort >"$work/found"
    diff "$work/expected" "$work/found" >>"$work/log" || refuse "$2 $3" "not every declaration was assessed, or others were"
}

# Removes what earlier builds made, and has the disk done with it before the time runs.
forget_builds() { # folder
    find "$1" -name target -type d -prune -exec rm -rf {} +
    sync
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

# Every build once, not counted: fills the local repository and the machine's caches, and shows that it does what is measured.
cases=()
for size in "${sizes[@]}"; do
    for variant in $(variants_of "$size"); do
        cases+=("$size $variant")
        folder=$work/$size-$variant
        make_reactor "$folder" "$size" "$variant"
        echo "Trying $size $variant ..." >&2
        build "$folder" >"$work/log" 2>&1 || refuse "$size $variant" "the build failed"
        account_for_goal "$size" "$variant"
        account_for_checks "$folder" "$size" "$variant"
    done
done

# --- Measuring --------------------------------------------------------------------------------------------------------

samples=$work/samples # round, modules, variant, milliseconds, milliseconds of processor
for ((round = 1; round <= rounds; round++)); do
    echo "Round $round of $rounds ..." >&2
    shuffled "$round" "${cases[@]}" >"$work/order"
    while read -r size variant <&3; do
        [[ $variant != *-fresh ]] || forget_builds "$work/$size-$variant"
        timed build "$work/$size-$variant" -o -q
        echo "$round $size $variant $took" >>"$samples"
    done 3<"$work/order"
done

# --- Showing ----------------------------------------------------------------------------------------------------------

awk -v json="$results/builds.json" -v page="$results/builds.md" -v rounds="$rounds" -v all_variants="${variants[*]}" \
    -v processor="$processor" -v processors="$processors" -v system_name="$system" -v java="$java" \
    -v maven="$maven_version" -v enforcer="$enforcer_version" -v commit="$commit" "$statistics"'
    # What a build takes more, in units of what the enforcer takes more; empty where noise hides what the enforcer takes.
    function share(more, of_enforcer) { return of_enforcer > 0 ? sprintf("%.2f", more / of_enforcer) : "" }
    {
        wall[$1, $2, $3] = $4
        cpu[$1, $2, $3] = $5
        sizes[$2] = 1
    }
    END {
        count = split(all_variants, variants, " ")
        name["none"] = "no plugin"
        name["empty"] = "empty goal"
        name["enforcer"] = "enforcer " enforcer ", `requireJavaVersion`"
        name["check"] = "`doctrine:check`, one declaration"
        name["check-fresh"] = "the same, nothing built before"
        name["check-each"] = "`doctrine:check`, one for each"
        name["extension"] = "core extension, one declaration"
        name["extension-each"] = "core extension, one for each"
        n = 0
        for (size in sizes) order[++n] = size + 0
        sorted(order, n)
        line = "| %7s | %-36s | %10s | %17s | %7s | %11s | %7s | %7s | %11s |\n"
        machine = sprintf("%s (%d processors), %s, %s, Maven %s, commit %s", processor, processors, system_name, java, maven, commit)
        printf "%s, %d rounds.\n\n", machine, rounds > page
        head = sprintf(line, "modules", "variant", "median, ms", "middle half, ms", "more by", "to enforcer", "CPU, ms", "more by", "to enforcer")
        rule = head
        gsub(/[^|\n]/, "-", rule); gsub(/-\|/, ":|", rule); sub(/^\|-*:\|-*:\|/, "|--------:|--------------------------------------|", rule)
        printf "%s%s", head, rule > page
        printf "{\n  \"machine\": {\"processor\": \"%s\", \"processors\": %d, \"system\": \"%s\", \"java\": \"%s\", \"maven\": \"%s\", \"commit\": \"%s\"},\n", processor, processors, system_name, java, maven, commit > json
        printf "  \"rounds\": %d,\n  \"rows\": [", rounds > json
        for (s = 1; s <= n; s++) for (v = 1; v <= count; v++) {
            key = order[s] SUBSEP variants[v]
            if (!((1, key) in wall)) continue
            none = order[s] SUBSEP "none"
            ruled = order[s] SUBSEP "enforcer"
            time = median(wall, key)
            low = of(wall, key, 0.25)
            high = of(wall, key, 0.75)
            more = median_more(wall, key, none)
            more_ruled = median_more(wall, ruled, none)
            work = median(cpu, key)
            work_more = median_more(cpu, key, none)
            work_more_ruled = median_more(cpu, ruled, none)
            printf line, order[s], name[variants[v]], sprintf("%.0f", time), sprintf("%.0f - %.0f", low, high), sprintf("%+.0f", more), share(more, more_ruled), sprintf("%.0f", work), sprintf("%+.0f", work_more), share(work_more, work_more_ruled) > page
            printf "%s\n    {\"modules\": %d, \"variant\": \"%s\", \"medianMs\": %.1f, \"lowerQuartileMs\": %.1f, \"upperQuartileMs\": %.1f, \"moreMs\": %.1f, \"cpuMedianMs\": %.1f, \"cpuMoreMs\": %.1f,\n     \"samplesMs\": [%s],\n     \"cpuSamplesMs\": [%s]}", (rows++ ? "," : ""), order[s], variants[v], time, low, high, more, work, work_more, samples(wall, key), samples(cpu, key) > json
        }
        printf "\n  ]\n}\n" > json
    }' "$samples"
cat "$results/builds.md"
