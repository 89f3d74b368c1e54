package dev.doctrine.evidence;

import java.util.List;

/** What a scan of a file shows, in few words. */
final class Shown {

    private Shown() {}

    /** The finds in a file that is the only one: host, what it shows, and where. */
    static List<String> in(String name, String text) {
        return of(MadeRules.some().scan(MadeFiles.of(name, text)));
    }

    static List<String> of(Evidence evidence) {
        return evidence.finds().stream()
                .map(find -> find.host().id() + " " + find.shows().key() + " "
                        + find.place().line() + ":" + find.place().column())
                .toList();
    }

    /** The keys whose values are not known. */
    static List<String> unresolved(Evidence evidence) {
        return evidence.unresolved().stream().map(Evidence.Unresolved::key).toList();
    }
}
