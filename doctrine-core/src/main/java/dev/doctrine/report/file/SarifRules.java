package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Template;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.text.Excerpt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a SARIF run: the doctrine's constraints, and what else findings are about. */
final class SarifRules {

    /** The most characters of a description that GitHub takes. */
    private static final int LONGEST_DESCRIPTION = 1024;

    /** The most tags of a rule that GitHub shows. */
    private static final int MOST_TAGS = 10;

    private static final String SUBJECT = "hosting";

    private final Messages messages;
    private final DoctrineText doctrineText;
    private final List<Rule> rules = new ArrayList<>();

    SarifRules(Messages messages, Doctrine doctrine) {
        this.messages = messages;
        this.doctrineText = new DoctrineText(messages);
        doctrine.constraints().forEach(constraint -> rules.add(rule(constraint)));
        rules.add(rule(Findings.IDLE_DEROGATION, "sarif.derogation", Level.RECOMMENDED));
        rules.add(rule(Findings.IDLE_ACKNOWLEDGEMENT, "sarif.acknowledgement", Level.RECOMMENDED));
        rules.add(rule(Findings.LOOSENED, "sarif.loosened", Level.INFORMATION));
        rules.add(rule(Findings.NOT_HOSTED, "sarif.not-hosted", Level.INFORMATION));
        rules.add(rule(Findings.DECLARATION, "sarif.declaration", Level.MANDATORY));
        rules.add(rule(Findings.MISSING, "sarif.missing", Level.MANDATORY));
        rules.add(rule(Findings.SKIPPED, "sarif.skipped", Level.RECOMMENDED));
    }

    /** Where the rule of a check stands. */
    int index(String check) {
        return rules.stream().map(Rule::id).toList().indexOf(check);
    }

    /** Writes the field {@code rules}. */
    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            writeDescription(json, "shortDescription", rule.title());
            writeDescription(json, "fullDescription", rule.requirement());
            writeHelp(json, rule);
            writeAddress(json, rule);
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", Severity.of(rule.level()).sarif());
            json.writeEndObject();
            writeProperties(json, rule);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A rule of these reports' own. */
    private Rule rule(String id, String texts, Level level) {
        return new Rule(
                id,
                messages.text(texts + ".title"),
                messages.text(texts + ".requirement"),
                messages.text(texts + ".remedy"),
                List.of(),
                level,
                List.of(SUBJECT));
    }

    private Rule rule(Constraint constraint) {
        Stream<String> sourceIds = constraint.citations().stream()
                .map(citation -> citation.source().id());
        return new Rule(
                constraint.id(),
                constraint.title().in(messages.locale()),
                text(constraint.requirement()),
                text(constraint.remedy()),
                constraint.citations(),
                constraint.level(),
                Stream.concat(Stream.of(SUBJECT, constraint.level().key()), sourceIds)
                        .distinct()
                        .limit(MOST_TAGS)
                        .toList());
    }

    /** A sentence about no situation in particular. */
    private String text(Template template) {
        return template.fill(messages.locale(), name -> Optional.empty(), name -> "…");
    }

    private static void writeDescription(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", Excerpt.sentence(text, LONGEST_DESCRIPTION));
        json.writeEndObject();
    }

    private void writeHelp(JsonGenerator json, Rule rule) throws IOException {
        List<String> plain = new ArrayList<>();
        List<String> markdown = new ArrayList<>();
        markdown.add("**" + Markdown.escaped(rule.title()) + "**");
        for (String sentence : List.of(rule.requirement(), messages.text("remedy", rule.remedy()))) {
            plain.add(sentence);
            markdown.add(Markdown.escaped(sentence));
        }
        for (Citation citation : rule.sources()) {
            String sentence = messages.text("source", doctrineText.citation(citation));
            plain.add(sentence);
            markdown.add(Markdown.linked(sentence, citation.source()));
        }
        json.writeObjectFieldStart("help");
        json.writeStringField("text", plain.stream().map(Excerpt::sentence).collect(Collectors.joining("\n")));
        json.writeStringField("markdown", String.join("\n\n", markdown));
        json.writeEndObject();
    }

    /** Where the first source that has an address can be read: a rule has room for one. */
    private static void writeAddress(JsonGenerator json, Rule rule) throws IOException {
        for (Citation citation : rule.sources()) {
            if (!citation.source().url().isEmpty()) {
                json.writeStringField("helpUri", citation.source().url());
                return;
            }
        }
    }

    private static void writeProperties(JsonGenerator json, Rule rule) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        for (String tag : rule.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        // No finding is a guess, because each comes from comparing facts.
        json.writeStringField("precision", "very-high");
        json.writeStringField(
                "problem.severity",
                switch (rule.level()) {
                    case MANDATORY -> "error";
                    case RECOMMENDED -> "warning";
                    case INFORMATION -> "recommendation";
                });
        json.writeEndObject();
    }

    private record Rule(
            String id,
            String title,
            String requirement,
            String remedy,
            List<Citation> sources,
            Level level,
            List<String> tags) {
        private Rule {
            id = Excerpt.sentence(id);
            tags = tags.stream().map(Excerpt::sentence).toList();
        }
    }
}
