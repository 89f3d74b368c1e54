package dev.doctrine.report.file;

import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.report.file.WrittenAssessment.WrittenEnvironment;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what a build changes of an earlier assessment, so that whoever reviews a merge request sees it. */
public final class ChangeText {

    /** The keys of the headings under which {@link #rows} stand. */
    static final List<String> COLUMNS =
            List.of("markdown.environment", "offers.column.offer", "change.column.classification", "markdown.verdict");

    private static final String ARROW = " \u2192 ";
    private static final String NONE = "\u2013";

    private final Messages messages;
    private final WrittenAssessment before;
    private final BuildChanges changes;

    /** The changes of this build, for readers of this locale. */
    public ChangeText(WrittenAssessment before, BuildAssessment build, Locale locale) {
        this.messages = Messages.in(locale);
        this.before = before;
        this.changes = BuildChanges.between(before, build);
    }

    /** For a terminal, a line each; where nothing changes, one that says so. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading());
        for (EnvironmentChange change : changes.environments()) {
            lines.add("  "
                    + messages.text(
                            "change.environment",
                            name(change),
                            cell(change, WrittenEnvironment::offer),
                            classification(change),
                            verdict(change)));
        }
        uncompared().forEach(line -> lines.add("  " + line));
        return new ShownLines(Style.PLAIN).of(lines);
    }

    /** What the changes stand under; where there are none, that there are none. */
    String heading() {
        return messages.text(
                changes.environments().isEmpty() ? "change.none" : "change.heading",
                before.day().toString());
    }

    /** A row for each environment that changes. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (EnvironmentChange change : changes.environments()) {
            rows.add(List.of(
                    name(change), cell(change, WrittenEnvironment::offer), classification(change), verdict(change)));
        }
        return rows;
    }

    /** The declarations that cannot be compared, a sentence each. */
    List<String> uncompared() {
        List<String> sentences = new ArrayList<>();
        for (String path : changes.uncompared()) {
            sentences.add(messages.text("change.uncompared", Excerpt.escaped(path)));
        }
        return sentences;
    }

    private String name(EnvironmentChange change) {
        String key = change.before() == null ? "change.new" : change.now() == null ? "change.gone" : "change.name";
        return messages.text(key, Excerpt.shortened(change.name()), Excerpt.escaped(change.path()));
    }

    private String classification(EnvironmentChange change) {
        String text = cell(change, WrittenEnvironment::classification);
        return change.lowersClassification() ? messages.text("change.lowered", text) : text;
    }

    private String verdict(EnvironmentChange change) {
        return cell(change, environment -> word(environment.verdict()));
    }

    private String word(Verdict verdict) {
        return messages.text("verdict." + verdict.key());
    }

    /** The old and the new word; one where it is the same. */
    private static String cell(EnvironmentChange change, Function<WrittenEnvironment, String> word) {
        String old = shown(change.before(), word);
        String now = shown(change.now(), word);
        return old.equals(now) ? now : old + ARROW + now;
    }

    private static String shown(@Nullable WrittenEnvironment environment, Function<WrittenEnvironment, String> word) {
        return environment == null ? NONE : Excerpt.shortened(word.apply(environment));
    }
}
