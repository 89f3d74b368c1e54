#!/usr/bin/env bash
# Prints what is aimed at beside what was measured, from the recorded figures beside this script.
# Usage: aims.sh
# See README.md beside it.
set -euo pipefail
. "$(dirname "$0")/common.sh"

need_figures builds cold core

awk "$fields"'
    function row(aim, processor, wall, met) {
        lines = lines "| " aim " | " processor " | " wall " | " (met ? "met" : "**missed**") " |\n"
    }
    # What a build takes more, in units of what the enforcer takes more: for each number of modules.
    function shares(more, variant, smallest,    s, size, all) {
        for (s = 1; s <= sizes; s++) {
            size = order[s]
            if (size < smallest) continue
            need((size, variant) in more, size " modules, " variant)
            need(more[size, "enforcer"] > 0, size " modules with the enforcer that noise does not hide")
            all = all (all == "" ? "" : "; ") size ": × " sprintf("%.2f", more[size, variant] / more[size, "enforcer"])
        }
        return all
    }
    # One aim for builds of so many modules and more, met by their processor time.
    function builds(aim, variant, smallest, most,    s, met) {
        met = 1
        for (s = 1; s <= sizes; s++) {
            if (order[s] >= smallest && cpu_more[order[s], variant] > most * cpu_more[order[s], "enforcer"]) met = 0
        }
        row(aim, shares(cpu_more, variant, smallest), shares(more, variant, smallest), met)
    }
    function times(x) { return sprintf("× %.2f", x) }
    FNR == 1 { file++ }
    file == 1 && /"variant": / {
        size = value("modules") + 0
        if (!(size in known)) { known[size] = 1; order[++sizes] = size }
        more[size, value("variant")] = value("moreMs") + 0
        cpu_more[size, value("variant")] = value("cpuMoreMs") + 0
    }
    file == 2 && /"variant": "verdict"/ {
        cold = value("toJackson") + 0
        cpu_cold = value("cpuToJackson") + 0
    }
    file == 3 && /"benchmark" ?: / { benchmark = value("benchmark") }
    file == 3 && /"(time|processor|bytes)" ?: \{/ { measure = /"time"/ ? "time" : /"processor"/ ? "processor" : "" }
    file == 3 && /"ratio" ?: / && measure == "time" { library[benchmark] = value("ratio") + 0 }
    file == 3 && /"ratio" ?: / && measure == "processor" { cpu_library[benchmark] = value("ratio") + 0 }
    END {
        if (refused) exit 1
        need(cold != "" && ("readDeclaration" in library), "the library")
        builds("`doctrine:check`, one declaration: adds at most × 0.85 of what the enforcer adds", "check", 1, 0.85)
        builds("The same where nothing was built before", "check-fresh", 1, 0.85)
        builds("With a declaration for each of 50 modules and more: at most × 1.20", "check-each", 50, 1.2)
        builds("The core extension, one declaration: at most × 0.45", "extension", 1, 0.45)
        row("From the start of a JVM to a verdict: at most × 0.70 of Jackson alone", times(cpu_cold), times(cold), cold <= 0.7)
        for (benchmark in library) if (benchmark ~ /^judgeOneEnvironment:/) {
            if (fastest == "" || library[benchmark] < library[fastest]) fastest = benchmark
        }
        need(fastest != "", "other engines")
        row("Assessing an environment: the fastest of the engines takes at least × 7 of it", times(cpu_library[fastest]), times(library[fastest]), library[fastest] >= 7)
        row("Reading a declaration with places: at most × 1.50 of Jackson", times(cpu_library["readDeclaration"]), times(library["readDeclaration"]), library["readDeclaration"] <= 1.5)
        printf "| aim | processor time | wall time | |\n|---|---|---|---|\n%s", lines
    }' "$here/builds.json" "$here/cold.json" "$here/core.json"
