package dev.doctrine.report.terminal;

import dev.doctrine.doctrine.Amendment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The effective doctrine, layer by layer: what each adds, tightens and loosens; then where sources disagree. */
public final class DoctrineReport {

    private final Messages messages;
    private final ShownLines shown;
    private final Style style;
    private final Doctrine doctrine;
    private final DoctrineText text;

    /** The report of this doctrine, for readers of this locale. */
    public DoctrineReport(Doctrine doctrine, Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.doctrine = doctrine;
        this.text = new DoctrineText(messages);
    }

    /** The doctrine, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("doctrine.heading", text.layers(doctrine)));
        doctrine.layers().forEach(layer -> addLayer(layer, lines));
        lines.add("");
        lines.add(style.strong(messages.text("doctrine.contradictions")));
        doctrine.contradictions()
                .forEach(contradiction -> text.contradiction(contradiction).forEach(line -> lines.add("  " + line)));
        return shown.of(lines);
    }

    private void addLayer(Layer layer, List<String> lines) {
        lines.add("");
        lines.add(style.strong(messages.text("doctrine.layer", layer.id(), layer.version())));
        lines.add("  " + messages.text("doctrine.digest", layer.sha256()));
        Layer.Additions additions = layer.additions();
        addSources(additions.sources(), lines);
        add("doctrine.offers", additions.offers(), lines);
        add("doctrine.constraints", leveled(additions.constraints()), lines);
        add("doctrine.contradictions-added", additions.contradictions(), lines);
        add("doctrine.derogations", additions.derogations(), lines);
        doctrine.amendments().stream()
                .filter(amendment -> amendment.layer().equals(layer.id()))
                .map(this::amendment)
                .forEach(lines::add);
    }

    private void addSources(List<String> ids, List<String> lines) {
        if (!ids.isEmpty()) {
            lines.add("  " + messages.text("doctrine.sources"));
            doctrine.sources().stream()
                    .filter(source -> ids.contains(source.id()))
                    .forEach(source -> lines.add("    " + text.standing(source)));
        }
    }

    private String amendment(Amendment amendment) {
        String line = text.amendment(amendment);
        return "  " + (amendment.loosens() ? style.warning(line) : line);
    }

    /** Each constraint with the level that it has in the end. */
    private List<String> leveled(List<String> ids) {
        return ids.stream()
                .map(id -> doctrine.constraint(id)
                        .map(constraint -> messages.text(
                                "doctrine.constraint",
                                id,
                                messages.text("level." + constraint.level().key())))
                        .orElseGet(() -> messages.text("doctrine.constraint-removed", id)))
                .toList();
    }

    private void add(String key, List<String> items, List<String> lines) {
        if (!items.isEmpty()) {
            lines.add("  "
                    + messages.text(
                            key,
                            items.stream()
                                    .map(Excerpt::shortened)
                                    .reduce((a, b) -> a + ", " + b)
                                    .orElse("")));
        }
    }
}
