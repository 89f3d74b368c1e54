#!/usr/bin/env bash
# Prints what a national fleet of repositories would cost, computed from the recorded figures beside this script.
# Usage: fleet.sh
# See README.md beside it.
set -euo pipefail
. "$(dirname "$0")/common.sh"

# What is assumed; all else is measured.
repositories=100000 # each has one declaration
builds=50           # of each, in a day
sizes='1 50'        # modules of a build
night=8             # hours

need_figures builds portfolio

awk -v repositories="$repositories" -v builds="$builds" -v sizes="$sizes" -v night="$night" "$fields"'
    function grouped(x,    digits, all) {
        digits = sprintf("%.0f", x)
        while (match(digits, /[0-9][0-9][0-9][0-9]$/)) {
            all = "," substr(digits, length(digits) - 2) all
            digits = substr(digits, 1, length(digits) - 3)
        }
        return digits all
    }
    function ruled(head) {
        gsub(/[^|\n]/, "-", head); gsub(/-\|/, ":|", head)
        return head
    }
    # Where noise hides a difference, nothing can be computed from it.
    function ratio(one, other) { return one > 0 && other > 0 ? sprintf("%.2f", one / other) : "" }
    function only(difference, x) { return difference > 0 ? grouped(x) : "" }
    # As many whole runs of all declarations as fit, one after the other.
    function in_runs(seconds,    runs) {
        runs = int(seconds * 1000 / run_time)
        return runs > 0 ? grouped(runs * repositories) : "fewer than " grouped(repositories)
    }
    FNR == 1 { file++ }
    /"machine": / {
        machine[file] = sprintf("%s (%d processors), commit %s", value("processor"), value("processors") + 0, value("commit"))
        if (file == 1) processors = value("processors") + 0
    }
    file == 1 && /"variant": / { more[value("modules") + 0, value("variant")] = value("cpuMoreMs") + 0 }
    file == 2 && /"declarations": / && value("declarations") + 0 == repositories {
        run_time = value("medianMs") + 0
        run_work = value("cpuMedianMs") + 0
    }
    END {
        if (refused) exit 1
        name["empty"] = "empty goal"
        name["enforcer"] = "enforcer, `requireJavaVersion`"
        name["check"] = "`doctrine:check`, one declaration"
        name["check-each"] = "`doctrine:check`, one for each"
        name["extension"] = "core extension, one declaration"
        name["extension-each"] = "core extension, one for each"
        a_day = repositories * builds

        printf "%s repositories, %d builds a day each: %s builds a day, measured on %s.\n\n", grouped(repositories), builds, grouped(a_day), machine[1]
        line = "| %7s | %-33s | %15s | %15s | %8s | %11s | %10s | %28s |\n"
        head = sprintf(line, "modules", "each build has", "CPU more, ms", "CPU-hours a day", "to empty", "to enforcer", "busy cores", "builds a day of one machine")
        rule = ruled(head)
        sub(/^\|-*:\|-*:\|/, "|--------:|-----------------------------------|", rule)
        printf "%s%s", head, rule
        count = split("empty enforcer check check-each extension extension-each", variants, " ")
        n = split(sizes, order, " ")
        for (s = 1; s <= n; s++) for (v = 1; v <= count; v++) {
            size = order[s]
            if (size == 1 && variants[v] ~ /-each$/) continue
            need((size, variants[v]) in more, size " modules, " variants[v])
            each = more[size, variants[v]]
            hours = each * a_day / 3600000
            a_machine = each > 0 ? processors * 86400000 / each : 0
            printf line, size, name[variants[v]], sprintf("%.0f", each), only(each, hours), ratio(each, more[size, "empty"]), ratio(each, more[size, "enforcer"]), only(each, hours / 24), only(each, a_machine)
        }

        need(run_time != "", grouped(repositories) " declarations")
        printf "\n%s declarations assessed again, measured on %s.\n\n", grouped(repositories), machine[2]
        line = "| %14s | %14s | %26s | %30s |\n"
        head = sprintf(line, "CPU, s", "time, s", "declarations in a minute", sprintf("declarations in a night of %d h", night))
        printf "%s%s", head, ruled(head)
        printf line, sprintf("%.1f", run_work / 1000), sprintf("%.1f", run_time / 1000), in_runs(60), in_runs(night * 3600)
    }' "$here/builds.json" "$here/portfolio.json"
