package dev.doctrine.report.text;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Place;
import java.util.ArrayList;
import java.util.List;

/** Says what a scan of a repository shows, whatever is declared, and how far it looked. */
public final class ScanText {

    private final Messages messages;
    private final Doctrine doctrine;
    private final Evidence evidence;
    private final EvidenceText evidenceText;

    /** The texts on what this scan by this doctrine shows. */
    public ScanText(Messages messages, Doctrine doctrine, Evidence evidence) {
        this.messages = messages;
        this.doctrine = doctrine;
        this.evidence = evidence;
        this.evidenceText = new EvidenceText(messages);
    }

    /** How far the scan looked, and that it found nothing where that is so. */
    public List<String> coverage() {
        Evidence.Coverage coverage = evidence.coverage();
        // Without the number of names, which grows with what earlier builds have left in the folder.
        String looked = messages.text("shown.coverage", Integer.toString(coverage.files()));
        List<String> sentences = new ArrayList<>();
        sentences.add(evidence.finds().isEmpty() ? looked + " " + messages.text("shown.nothing") : looked);
        if (coverage.cut()) {
            sentences.add(messages.text("shown.cut"));
        }
        add("shown.left-out", coverage.leftOut(), sentences);
        add("shown.unread", coverage.unread(), sentences);
        add("shown.partly-read", coverage.partlyRead(), sentences);
        if (coverage.unusable() > 0) {
            sentences.add(messages.text("shown.unusable", Integer.toString(coverage.unusable())));
        }
        return sentences;
    }

    private void add(String key, List<String> names, List<String> sentences) {
        if (!names.isEmpty()) {
            sentences.add(messages.text(
                    key,
                    Integer.toString(names.size()),
                    evidenceText.first(
                            names.stream().map(Excerpt::shortened).distinct().toList())));
        }
    }

    /** One line: the place, the host, and what the find shows by which pattern. */
    public String line(Find find) {
        return place(find.place()) + " "
                + messages.text("shown.find-alone", host(find), evidenceText.shows(find), evidenceText.trace(find));
    }

    /** The host that a find shows, with the offers that this may mean. */
    String host(Find find) {
        return evidenceText.host(find.host(), doctrine);
    }

    /** What lies open: targets and providers that are not known. */
    public List<String> open() {
        List<String> lines = new ArrayList<>();
        for (Evidence.Unresolved target : evidence.unresolved()) {
            lines.add(place(target.place()) + " " + messages.text("shown.unresolved", Excerpt.shortened(target.key())));
        }
        for (Evidence.UnknownProvider provider : evidence.unknownProviders()) {
            lines.add(place(provider.place()) + " "
                    + messages.text("shown.unknown-provider", Excerpt.shortened(provider.provider())));
        }
        return lines;
    }

    private static String place(Place place) {
        return Excerpt.escaped(place.toString());
    }
}
