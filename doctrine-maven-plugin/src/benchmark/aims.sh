#!/usr/bin/env bash
# Prints what is aimed at beside what was measured, from the recorded figures beside this script.
# Usage: aims.sh
# See README.md beside it.
set -euo pipefail
. "$(dirname "$0")/common.sh"

need_figures builds cold core

awk "$fields"'
    function row(aim, measured, met) { lines = lines "| " aim " | " measured " | " (met ? "met" : "**missed**") " |\n" }
    # One aim for the builds of all sizes from one on.
    function builds(aim, variant, other, smallest, most, less,    s, x, all, missed) {
        for (s = 1; s <= sizes; s++) {
            if (order[s] < smallest) continue
            need((other, order[s], variant) in ratio, order[s] " modules, " variant)
            x = ratio[other, order[s], variant]
            all = all (all == "" ? "" : "; ") order[s] ": × " sprintf("%.2f", x)
            if (x > most || (less && x == most)) missed = 1
        }
        row(aim, all, !missed)
    }
    FNR == 1 { file++ }
    file == 1 && /"variant": / {
        size = value("modules") + 0
        if (!(size in known)) { known[size] = 1; order[++sizes] = size }
        ratio["empty", size, value("variant")] = value("toEmpty") + 0
        ratio["enforcer", size, value("variant")] = value("toEnforcer") + 0
    }
    file == 2 && /"variant": "verdict"/ { cold = value("toJackson") + 0 }
    file == 3 && /"benchmark" ?: / { benchmark = value("benchmark") }
    file == 3 && /"(time|processor|bytes)" ?: \{/ { timed = /"time"/ }
    file == 3 && /"ratio" ?: / && timed { library[benchmark] = value("ratio") + 0 }
    END {
        if (refused) exit 1
        need(cold != "" && ("readDeclaration" in library) && ("writeReports" in library), "the library")
        builds("A build with `doctrine:check`, one declaration: at most × 1.10 of one with the empty goal", "check", "empty", 1, 1.1)
        builds("The same: below one with the enforcer", "check", "enforcer", 1, 1, "less")
        builds("The same where nothing was built before", "check-fresh", "enforcer", 1, 1, "less")
        builds("With a declaration for each of 50 modules and more: at most one with the enforcer", "check-each", "enforcer", 50, 1)
        builds("The core extension, 50 modules and more: at most one with the empty goal", "extension", "empty", 50, 1)
        for (benchmark in library) if (benchmark ~ /^judgeOneEnvironment:/) {
            if (fastest == "" || library[benchmark] < fastest) fastest = library[benchmark]
        }
        need(fastest != "", "other engines")
        row("Assessing an environment: ten times as fast as the fastest of the engines", sprintf("× %.1f", fastest), fastest >= 10)
        row("Reading a declaration with places: at most × 1.5 of Jackson", sprintf("× %.2f", library["readDeclaration"]), library["readDeclaration"] <= 1.5)
        row("From the start of a JVM to a verdict: at most × 1.35 of Jackson alone", sprintf("× %.2f", cold), cold <= 1.35)
        row("All reports: below reading and assessing", sprintf("× %.1f", library["writeReports"]), library["writeReports"] < 1)
        printf "| aim | measured | |\n|---|---|---|\n%s", lines
    }' "$here/builds.json" "$here/cold.json" "$here/core.json"
