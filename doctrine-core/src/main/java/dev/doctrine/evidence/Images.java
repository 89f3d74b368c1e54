package dev.doctrine.evidence;

import dev.doctrine.evidence.entry.Entry;
import dev.doctrine.trace.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The container images that YAML names: where an image is kept says little of where it runs. */
final class Images {

    private static final String IMAGE = "image";

    /** What Helm and GitLab write below an image. */
    private static final Set<String> PARTS = Set.of("name", "repository", "registry");

    private Images() {}

    static List<Entry> among(List<Entry> entries) {
        List<Entry> images = new ArrayList<>();
        for (Entry entry : entries) {
            if (isImage(entry)) {
                images.add(registry(entry));
            }
        }
        return images;
    }

    private static boolean isImage(Entry entry) {
        if (entry.subject() != Subject.KEY && entry.subject() != Subject.VALUE) {
            return false;
        }
        int size = entry.path().size();
        boolean within = size > 1
                && PARTS.contains(entry.key())
                && entry.path().get(size - 2).equals(IMAGE);
        return within || entry.key().equals(IMAGE);
    }

    /** The host before the first slash; no more than a hint. */
    private static Entry registry(Entry image) {
        int slash = image.value().indexOf('/');
        String host = slash < 0 ? image.value() : image.value().substring(0, slash);
        return new Entry(Subject.VALUE, image.path(), host, image.place(), image.block(), true, image.tokens());
    }
}
