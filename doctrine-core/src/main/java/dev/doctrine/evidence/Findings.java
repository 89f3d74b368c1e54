package dev.doctrine.evidence;

import dev.doctrine.evidence.Evidence.Coverage;
import dev.doctrine.evidence.Evidence.UnknownProvider;
import dev.doctrine.evidence.Evidence.Unresolved;
import dev.doctrine.trace.Shows;
import dev.doctrine.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what a scan finds. */
final class Findings {

    private static final int LONGEST_KEY = 200;

    private final Map<Place, Map<Integer, Find>> finds = new TreeMap<>(Findings::inOrder);
    private final Map<Place, Unresolved> unresolved = new TreeMap<>(Findings::inOrder);
    private final Map<Place, UnknownProvider> unknownProviders = new TreeMap<>(Findings::inOrder);

    /** One find for each host, what it shows, and place: the first. A file that is read in two ways is found once. */
    void add(KnownTrace known, String pattern, Shows shows, Place place, Set<String> tokens) {
        Find find = new Find(known.host(), known.trace(), pattern, shows, place, tokens);
        Map<Integer, Find> here = finds.get(place);
        if (here == null) {
            here = new TreeMap<>();
            finds.put(place, here);
        }
        for (Find other : here.values()) {
            if (isSame(other, find)) {
                return;
            }
        }
        here.put(known.order(), find);
    }

    /** By path, then by place in the file. */
    private static int inOrder(Place one, Place other) {
        int byPath = one.path().compareTo(other.path());
        int byLine = byPath == 0 ? Integer.compare(one.line(), other.line()) : byPath;
        return byLine == 0 ? Integer.compare(one.column(), other.column()) : byLine;
    }

    private static boolean isSame(Find one, Find other) {
        return one.shows() == other.shows()
                && one.host().id().equals(other.host().id());
    }

    void addUnresolved(String key, Place place) {
        unresolved.putIfAbsent(place, new Unresolved(shortened(key), place));
    }

    void addUnknownProvider(String provider, Place place) {
        unknownProviders.putIfAbsent(place, new UnknownProvider(shortened(provider), place));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) + "…" : text;
    }

    Evidence evidence(Coverage coverage) {
        List<Find> all = new ArrayList<>();
        for (Map<Integer, Find> here : finds.values()) {
            all.addAll(here.values());
        }
        return new Evidence(all, List.copyOf(unresolved.values()), List.copyOf(unknownProviders.values()), coverage);
    }
}
