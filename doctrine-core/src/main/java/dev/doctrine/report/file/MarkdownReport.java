package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.Notice;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.doctrine.Source;
import dev.doctrine.report.text.BuildText;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of a build for a comment on a merge request, {@code doctrine.md}: the verdict, then what stops the build
 * and why, then the rest, as far as a comment holds it.
 */
final class MarkdownReport {

    private final Messages messages;
    private final BuildAssessment build;
    private final @Nullable WrittenAssessment before;
    private final MarkdownComment comment;
    private final BuildText buildText;

    /**
     * The report of this build, for readers of this locale.
     *
     * @param before the assessment with which it is compared; null where nobody compares
     */
    MarkdownReport(BuildAssessment build, @Nullable WrittenAssessment before, Locale locale) {
        this.messages = Messages.in(locale);
        this.build = build;
        this.before = before;
        this.comment = new MarkdownComment(messages);
        this.buildText = new BuildText(messages, build);
    }

    /** The whole file. */
    byte[] bytes() {
        String verdict = buildText.verdict();
        comment.addParagraph("## " + Markdown.escaped(messages.text("markdown.heading", verdict)));
        if (before != null) {
            addChanges(new ChangeText(before, build, messages.locale()));
        }
        List<DeclarationAssessment> worstFirst = build.declarations().stream()
                .sorted(Comparator.comparing(DeclarationAssessment::verdict).reversed())
                .toList();
        worstFirst.stream()
                .filter(declaration -> !declaration.verdict().passes())
                .forEach(this::addRefusal);
        addMissing();
        List<MarkdownAssessment> assessments = assessments(worstFirst);
        assessments.forEach(MarkdownAssessment::addEnvironments);
        addSkipped();
        addNotices();
        assessments.forEach(MarkdownAssessment::addWarnings);
        assessments.forEach(MarkdownAssessment::addDerogations);
        assessments.forEach(MarkdownAssessment::addAcknowledgements);
        assessments.forEach(MarkdownAssessment::addEvidence);
        addDoctrine();
        return comment.text().getBytes(StandardCharsets.UTF_8);
    }

    /** First of all, because a reviewer looks for it. */
    private void addChanges(ChangeText changes) {
        comment.addParagraph(Markdown.escaped(changes.heading()));
        if (!changes.rows().isEmpty()) {
            comment.addTable(ChangeText.COLUMNS, changes.rows());
        }
        comment.addList(changes.uncompared().stream()
                .map(line -> "- " + Markdown.escaped(line))
                .toList());
    }

    private List<MarkdownAssessment> assessments(List<DeclarationAssessment> declarations) {
        List<MarkdownAssessment> assessments = new ArrayList<>();
        for (DeclarationAssessment declaration : declarations) {
            declaration
                    .reading()
                    .content()
                    .ifPresent(content -> assessments.add(new MarkdownAssessment(messages, content, comment)));
        }
        return assessments;
    }

    private void addRefusal(DeclarationAssessment declaration) {
        if (declaration.reading() instanceof Reading.Accepted<Assessment> accepted) {
            new MarkdownAssessment(messages, accepted.value(), comment).addFailures();
        } else {
            comment.addHeading(Markdown.escaped(buildText.unreadable(declaration)));
            comment.addList(ComplaintText.in(messages.locale())
                    .lines(declaration.reading().complaints())
                    .stream()
                    .map(line -> "- " + Markdown.escaped(line))
                    .toList());
        }
    }

    private void addMissing() {
        comment.addList(build.missing().stream()
                .map(missing -> "- " + Markdown.escaped(buildText.sentence(missing)))
                .toList());
    }

    private void addSkipped() {
        comment.addList(build.skipped().stream()
                .map(skipped -> "- " + Markdown.escaped(buildText.sentence(skipped)))
                .toList());
    }

    private void addDoctrine() {
        List<List<String>> rows = new ArrayList<>();
        for (Layer layer : build.doctrine().layers()) {
            rows.add(List.of(layer.id(), layer.version(), layer.sha256()));
        }
        comment.addTable(List.of("markdown.layer", "markdown.version", "markdown.digest"), rows);
        DoctrineText text = new DoctrineText(messages);
        comment.addList(text.loosenings(build.doctrine()).stream()
                .map(loosening -> "- " + Markdown.escaped(loosening))
                .toList());
        comment.addFoldedNotes(
                Markdown.escaped(messages.text("markdown.sources")),
                sources().stream()
                        .map(source -> "- " + Markdown.linked(text.standing(source), source))
                        .toList());
    }

    /** The sources of all findings, in the doctrine's order. */
    private List<Source> sources() {
        Set<String> cited = new HashSet<>();
        for (DeclarationAssessment declaration : build.declarations()) {
            declaration
                    .reading()
                    .content()
                    .ifPresent(assessment -> assessment.sourcesOfFindings().forEach(source -> cited.add(source.id())));
        }
        return build.doctrine().sources().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }

    private void addNotices() {
        DoctrineText text = new DoctrineText(messages);
        for (Notice notice : build.notices()) {
            comment.addParagraph(Markdown.escaped(text.notice(notice)));
        }
    }
}
