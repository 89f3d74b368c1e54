#!/usr/bin/env bash
# Measures what it costs a whole build that its repository is looked through: a check with evidence on and off, in repositories
# of 30, 800 and 10,000 tracked files, and in one of 10,000 in which there is nothing to look into.
# Usage: evidence.sh [rounds]     by default: evidence.sh 11
# See README.md beside it.
set -euo pipefail
. "$(dirname "$0")/common.sh"

rounds=${1:-11}
repositories=(30 800 10000 10000-names)
variants=(off on)

# --- Preparing --------------------------------------------------------------------------------------------------------

# Of the files, one in twenty is of Kubernetes, and one in forty a pom; one of Terraform names a host.
write_files() { # files
    awk -v files="$1" -v names_only="${2:-}" 'BEGIN {
        for (i = 1; i <= files - 4; i++) {
            if (names_only == "" && i % 20 == 0) {
                file = "k8s/service-" i ".yaml"
                text = "apiVersion: v1\nkind: Service\nmetadata:\n  name: service-" i "\n  annotations:\n    example.org/team: a\nspec:\n  ports: [80]\n"
            } else if (names_only == "" && i % 40 == 5) {
                file = "m" i "/pom.xml"
                text = "<project><modelVersion>4.0.0</modelVersion><artifactId>m" i "</artifactId></project>\n"
            } else {
                file = "src/main/java/a" int(i / 100) "/A" i ".java"
                text = "class A" i " {}\n"
            }
            folder = file
            sub(/\/[^\/]*$/, "", folder)
            if (!(folder in made)) { system("mkdir -p " folder); made[folder] = 1 }
            printf "%s", text > file
            close(file)
        }
    }'
}

make_repository() { # name
    local folder=$work/$1
    mkdir -p "$folder/infra"
    cd "$folder"
    write_files "${1%-names}" "${1#"${1%-names}"}"
    printf 'provider "aws" {\n  region = "eu-west-3"\n}\n' >infra/main.tf
    [[ $1 != *-names ]] || rm -r infra
    cp "$declaration" hosting.yaml
    cat >pom.xml <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>application</artifactId><version>1</version><packaging>pom</packaging>
  <build><plugins><plugin>
    <groupId>dev.doctrine</groupId><artifactId>doctrine-maven-plugin</artifactId><version>$project_version</version>
    <executions><execution><goals><goal>check</goal></goals></execution></executions>
  </plugin></plugins></build>
</project>
XML
    printf '.*\ntarget/\n' >.gitignore
    git init -q .
    git add -A
}

build() { # repository, variant, options of Maven
    cd "$work/$1"
    "$maven" -q -B -s "$settings" "-Dmaven.repo.local=$repository" "-Ddoctrine.evidence=$2" "${@:3}" validate
}

# What the report has to say, whatever is measured.
account() { # repository, variant
    local report=$work/$1/target/doctrine/assessment.json
    [ "$(grep -c '"unknownProviders"' "$report")" -eq "$([ "$2" = on ] && echo 1 || echo 0)" ] || {
        echo "$1, evidence $2: the report says otherwise" >&2
        exit 1
    }
}

prepare
for name in "${repositories[@]}"; do
    make_repository "$name"
    for variant in "${variants[@]}"; do
        echo "Trying $name files, evidence $variant ..." >&2
        timed build "$name" "$variant"
        account "$name" "$variant"
    done
done

# --- Measuring --------------------------------------------------------------------------------------------------------

samples=$work/samples # round, repository-variant, milliseconds, milliseconds of processor
for ((round = 1; round <= rounds; round++)); do
    echo "Round $round of $rounds ..." >&2
    for name in "${repositories[@]}"; do
        for variant in $(shuffled "$round$name" "${variants[@]}"); do
            timed build "$name" "$variant" -o
            echo "$round $name/$variant $took" >>"$samples"
        done
    done
done

# --- Showing ----------------------------------------------------------------------------------------------------------

awk -v json="$results/evidence.json" -v page="$results/evidence.md" -v rounds="$rounds" -v all="${repositories[*]}" \
    -v processor="$processor" -v processors="$processors" -v system_name="$system" -v java="$java" \
    -v maven="$maven_version" -v commit="$commit" "$statistics"'
    {
        wall[$1, $2] = $3
        cpu[$1, $2] = $4
    }
    END {
        count = split(all, names, " ")
        printf "%s (%d processors), %s, %s, Maven %s, commit %s, %d rounds.\n\n", processor, processors, system_name, java, maven, commit, rounds > page
        printf "| tracked files | off, ms | on, ms | more by, ms | CPU more by, ms |\n|:--|--:|--:|--:|--:|\n" > page
        printf "{\n  \"machine\": {\"processor\": \"%s\", \"processors\": %d, \"system\": \"%s\", \"java\": \"%s\", \"maven\": \"%s\", \"commit\": \"%s\"},\n", processor, processors, system_name, java, maven, commit > json
        printf "  \"rounds\": %d,\n  \"rows\": [", rounds > json
        for (n = 1; n <= count; n++) {
            on = names[n] "/on"
            off = names[n] "/off"
            more = median_more(wall, on, off)
            cpu_more = median_more(cpu, on, off)
            label = names[n]
            sub(/-names/, ", none of them to look into", label)
            printf "| %s | %.0f | %.0f | %+.0f | %+.0f |\n", label, median(wall, off), median(wall, on), more, cpu_more > page
            printf "%s\n    {\"repository\": \"%s\", \"offMs\": %.1f, \"onMs\": %.1f, \"moreMs\": %.1f, \"cpuMoreMs\": %.1f,\n     \"offSamplesMs\": [%s],\n     \"onSamplesMs\": [%s]}", (n > 1 ? "," : ""), names[n], median(wall, off), median(wall, on), more, cpu_more, samples(wall, off), samples(wall, on) > json
        }
        printf "\n  ]\n}\n" > json
    }' "$samples"
cat "$results/evidence.md"
